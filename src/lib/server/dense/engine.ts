/** The values of a column. */
export type Column = ArrayLike<unknown>;

/** What counts rows: an engine that runs SQL. */
export type Engine = {
  readonly run: (sql: string) => Promise<void>;
  /**
   * The columns of an answer, of some thousands of rows at a time: they may be more than memory holds, and to wait for
   * each is slow. Several answers may be read at once.
   */
  readonly stream: (sql: string) => AsyncIterable<readonly Column[]>;
  readonly close: () => void;
};

type Chunk = { readonly rowCount: number; readonly getColumnValues: (column: number) => readonly unknown[] };

/** What of `@duckdb/node-api` is called here: the package is there only where somebody installed it. */
type DuckDb = {
  readonly DuckDBInstance: {
    readonly create: (
      path: string,
      options: Readonly<Record<string, string>>,
    ) => Promise<{
      readonly connect: () => Promise<{
        readonly run: (sql: string) => Promise<unknown>;
        readonly stream: (
          sql: string,
        ) => Promise<{ readonly columnCount: number; readonly fetchChunk: () => Promise<Chunk | null> }>;
        readonly closeSync: () => void;
      }>;
      readonly closeSync: () => void;
    }>;
  };
};

const duckDb = '@duckdb/node-api';
/** The version that this was tried with. */
const duckDbVersion = '1.5.6-r.1';

/** The engine is lacking: what to do stands in the message. */
export class NoEngine extends Error {
  constructor(where = '') {
    super(
      `${where}counting a table of this size needs DuckDB, which is not installed: “npm install --no-save --save-optional ${duckDb}@${duckDbVersion}” (MIT, 70 MB)`,
    );
  }
}

/** Whether the engine is there. */
export const hasDuckDb = async (): Promise<boolean> =>
  import(/* @vite-ignore */ duckDb).then(
    () => true,
    () => false,
  );

/**
 * DuckDB, which works on disk where memory does not hold what it counts.
 *
 * @param folder - for its own files; nothing of them is needed afterwards
 * @throws NoEngine
 */
export async function openDuckDb(folder: string): Promise<Engine> {
  const { DuckDBInstance } = await (import(/* @vite-ignore */ duckDb) as Promise<DuckDb>).catch(() => {
    throw new NoEngine();
  });
  const instance = await DuckDBInstance.create(`${folder}/rows.duckdb`, {
    memory_limit: '400MB',
    threads: '2',
    temp_directory: `${folder}/spill`,
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    stream: async function* (sql) {
      // A connection has one answer at a time.
      const own = await instance.connect();
      try {
        const result = await own.stream(sql);
        const columns = Array.from({ length: result.columnCount }, (_, i) => i);
        for (;;) {
          const chunk = await result.fetchChunk();
          if (!chunk || chunk.rowCount === 0) return;
          yield columns.map((column) => chunk.getColumnValues(column));
        }
      } finally {
        own.closeSync();
      }
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
