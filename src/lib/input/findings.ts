/** One thing found in a file: an error, or a warning about something that can be shown all the same. */
export type Finding = {
  readonly severity: 'error' | 'warning';
  /** A JSON path such as `features[3].geometry.coordinates[0]`, or a line. */
  readonly place: string;
  readonly reason: string;
};

/** So many of one kind are listed; the rest is counted, so that a list stays bounded whatever comes in. */
const listed = { error: 500, warning: 50 } as const;

/** Collects what is found in one file. */
export class Findings {
  readonly #list: Finding[] = [];
  readonly #counts = new Map<string, { severity: Finding['severity']; count: number }>();
  #errors = 0;

  /** @param kind - a short name for findings of one sort: they are listed up to a number, then counted */
  error(kind: string, place: string, reason: string): void {
    this.#errors += 1;
    this.#add('error', kind, place, reason);
  }

  /** @param kind - as for errors */
  warn(kind: string, place: string, reason: string): void {
    this.#add('warning', kind, place, reason);
  }

  /** How many errors there are, listed or not. */
  get errors(): number {
    return this.#errors;
  }

  /** True once so many errors of a kind were found that no more of them are listed. */
  full(kind: string): boolean {
    return (this.#counts.get(kind)?.count ?? 0) > listed.error;
  }

  /** All findings in the order in which they were found, and for each kind how many were not listed. */
  list(): Finding[] {
    const rest = [...this.#counts].flatMap(([kind, { severity, count }]): Finding[] => {
      const more = count - listed[severity];
      const reason = `${more.toLocaleString('en')} more of the same kind (${kind})`;
      return more > 0 ? [{ severity, place: '(whole file)', reason }] : [];
    });
    return [...this.#list, ...rest];
  }

  #add(severity: Finding['severity'], kind: string, place: string, reason: string) {
    const known = this.#counts.get(kind) ?? { severity, count: 0 };
    known.count += 1;
    this.#counts.set(kind, known);
    if (known.count <= listed[severity]) this.#list.push({ severity, place, reason });
  }
}
