/** A value of Thrift's compact protocol, in which Parquet says what a file holds. */
type Value = { readonly type: number; readonly bytes: readonly number[] };

function varint(value: bigint): number[] {
  const bytes = [];
  let rest = value;
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}
const zigzag = (value: bigint) => varint(value < 0n ? -2n * value - 1n : 2n * value);
const int = (value: number): Value => ({ type: 5, bytes: zigzag(BigInt(value)) });
const long = (value: number): Value => ({ type: 6, bytes: zigzag(BigInt(value)) });
const text = (words: string): Value => {
  const bytes = [...new TextEncoder().encode(words)];
  return { type: 8, bytes: [...varint(BigInt(bytes.length)), ...bytes] };
};
const list = (values: readonly Value[]): Value => ({
  type: 9,
  bytes: [
    0xf0 | (values[0]?.type ?? 12),
    ...varint(BigInt(values.length)),
    ...values.flatMap(({ bytes }) => bytes),
  ],
});
/** @param fields - by their numbers; those that are undefined are left out */
function struct(fields: Readonly<Record<number, Value | undefined>>): Value {
  let last = 0;
  const bytes = Object.entries(fields).flatMap(([name, value]) => {
    if (!value) return [];
    const step = Number(name) - last;
    last = Number(name);
    return [(step << 4) | value.type, ...value.bytes];
  });
  return { type: 12, bytes: [...bytes, 0] };
}

export const types = { int32: 1, int64: 2, double: 5, bytes: 6 } as const;
export const encodings = { plain: 0, dictionary: 8, delta: 5, lengths: 6, prefixes: 7 } as const;

/** A page, whose head may say anything. */
type Page = {
  readonly bytes: readonly number[];
  readonly values: number;
  readonly encoding?: number;
  readonly unpacked?: number;
  readonly packed?: number;
  readonly isDictionary?: boolean;
};
type Column = {
  /** Empty for none. */
  readonly name: string;
  readonly type?: number;
  readonly isOptional?: boolean;
  readonly codec?: number;
  readonly pages: readonly Page[];
  readonly start?: number;
  readonly length?: number;
  readonly values?: number;
  readonly path?: string;
  readonly isEncrypted?: boolean;
};
/** What a file says of itself, right or wrong. */
type Said = { readonly rows: number; readonly told?: number; readonly children?: number };

function pageOf({ bytes, values, encoding = 0, unpacked, packed, isDictionary = false }: Page): number[] {
  const about = struct({ 1: int(values), 2: int(encoding), 3: int(3), 4: int(3) });
  const head = struct({
    1: int(isDictionary ? 2 : 0),
    2: int(unpacked ?? bytes.length),
    3: int(packed ?? bytes.length),
    [isDictionary ? 7 : 5]: isDictionary ? struct({ 1: int(values), 2: int(0) }) : about,
  });
  return [...head.bytes, ...bytes];
}

/** A file of Parquet with one group of rows, written byte by byte, so that it may be wrong anywhere. */
export function parquetFile(columns: readonly Column[], { rows, told, children }: Said): Buffer {
  const body = [...new TextEncoder().encode('PAR1')];
  const chunks = columns.map(
    ({ name, type = 6, codec = 0, pages, start, length, values, path, isEncrypted }) => {
      const bytes = pages.flatMap(pageOf);
      const at = body.length;
      // One by one: a spread of many arguments overflows the stack.
      for (const byte of bytes) body.push(byte);
      const about = struct({
        1: int(type),
        2: list([int(0)]),
        3: list([text(name)]),
        4: int(codec),
        5: long(values ?? rows),
        6: long(bytes.length),
        7: long(length ?? bytes.length),
        9: long(start ?? at),
      });
      return struct({
        1: path === undefined ? undefined : text(path),
        2: long(at),
        3: about,
        8: isEncrypted ? struct({ 1: struct({}) }) : undefined,
      });
    },
  );
  const schema = [
    struct({ 4: text('root'), 5: int(children ?? columns.length) }),
    ...columns.map(({ name, type = 6, isOptional = false }) =>
      struct({ 1: int(type), 3: int(isOptional ? 1 : 0), 4: name === '' ? undefined : text(name) }),
    ),
  ];
  const group = struct({ 1: list(chunks), 2: long(body.length), 3: long(rows) });
  const footer = struct({ 1: int(1), 2: list(schema), 3: long(told ?? rows), 4: list([group]) }).bytes;
  const end = Buffer.alloc(8);
  end.writeUInt32LE(footer.length);
  end.write('PAR1', 4);
  return Buffer.concat([Buffer.from(body), Buffer.from(footer), end]);
}
