import type { Findings } from './findings.ts';
import { inBytes, inWords, limits } from './limits.ts';
import { lineOf, placeOf, shortened } from './place.ts';
import { unexpected } from './unexpected.ts';

type Frame = { readonly isArray: boolean; key: string | number; keys?: Set<string>; coordinates: boolean };

const space = (c: number) => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
const digit = (c: number) => c >= 0x30 && c <= 0x39;

/** Thrown to leave the scan; what is wrong has been said by then. */
class Refused extends Error {}

/**
 * Walks over a JSON text (RFC 8259) once, without recursion and without building it: a text that breaks a limit
 * is refused before it takes memory. `JSON.parse` alone would neither see a name given twice, nor say where.
 */
class Scan {
  #at = 0;
  #vertices = 0;
  #containers = 0;
  readonly #stack: Frame[] = [];
  readonly #repairs: { start: number; end: number }[] = [];

  readonly text: string;
  readonly findings: Findings;

  constructor(text: string, findings: Findings) {
    this.text = text;
    this.findings = findings;
  }

  run(): string {
    this.#value();
    while (this.#stack.length > 0) {
      const c = this.#next();
      const frame = this.#stack.at(-1) as Frame;
      if (c === (frame.isArray ? 0x5d : 0x7d)) {
        this.#at += 1;
        this.#stack.pop();
      } else if (c === 0x2c) {
        this.#at += 1;
        if (frame.isArray) frame.key = (frame.key as number) + 1;
        else this.#key(frame);
        this.#value();
      } else this.#fail();
    }
    if (!Number.isNaN(this.#next())) this.#fail();
    return this.#repaired();
  }

  #repaired(): string {
    if (this.#repairs.length === 0) return this.text;
    let from = 0;
    const parts = this.#repairs.map(({ start, end }) => {
      const part = `${this.text.slice(from, start)}0`;
      from = end;
      return part;
    });
    return parts.join('') + this.text.slice(from);
  }

  /** The place of what is being read. */
  #place = () => placeOf(this.#stack.map(({ key }) => key));

  #refuse(kind: string, place: string, reason: string): never {
    this.findings.error(kind, place, reason);
    throw new Refused();
  }

  #fail(): never {
    const reason = unexpected(this.text, this.#at, this.#stack.at(-1)?.isArray);
    return this.#refuse('not JSON', lineOf(this.text, this.#at), reason);
  }

  /** The next character that is not white space, not yet taken; NaN at the end. */
  #next(): number {
    while (space(this.text.charCodeAt(this.#at))) this.#at += 1;
    return this.text.charCodeAt(this.#at);
  }

  /** Reads a value, or opens an array or object down to its first plain value. */
  #value(): void {
    for (;;) {
      const c = this.#next();
      if (c !== 0x5b && c !== 0x7b) {
        this.#plain(c);
        return;
      }
      this.#at += 1;
      if (!this.#open(c === 0x5b)) return;
    }
  }

  /** @returns false where it is empty, and closed again */
  #open(isArray: boolean): boolean {
    if (this.#stack.length >= limits.nesting)
      this.#refuse('limit', this.#place(), `is nested deeper than ${String(limits.nesting)} levels`);
    const parent = this.#stack.at(-1);
    const coordinates = isArray && (parent?.coordinates === true || parent?.key === 'coordinates');
    const frame: Frame = { isArray, key: isArray ? 0 : '', coordinates };
    this.#containers += 1;
    if (this.#containers > limits.containers)
      this.#refuse('limit', this.#place(), `more than ${inWords(limits.containers)} arrays and objects`);
    const c = this.#next();
    if (c === (isArray ? 0x5d : 0x7d)) {
      this.#at += 1;
      return false;
    }
    if (coordinates && (digit(c) || c === 0x2d)) this.#vertices += 1;
    if (this.#vertices > limits.vertices)
      this.#refuse('limit', this.#place(), `the file has more than ${inWords(limits.vertices)} positions`);
    this.#stack.push(frame);
    if (!isArray) this.#key(frame);
    return true;
  }

  #key(frame: Frame): void {
    if (this.#next() !== 0x22) this.#fail();
    const key = this.#string();
    frame.key = key;
    frame.keys ??= new Set();
    if (frame.keys.has(key)) this.#twice();
    if (key === '__proto__')
      this.findings.warn(
        'name',
        this.#place(),
        'a name that means something else to programs; it is left out',
      );
    frame.keys.add(key);
    if (frame.keys.size > limits.members)
      this.#refuse('limit', this.#place(), `more than ${inWords(limits.members)} members in one object`);
    if (this.#next() !== 0x3a) this.#fail();
    this.#at += 1;
  }

  /** Of a name given twice some programs take the first and some the last: that can pass for a property only. */
  #twice(): void {
    const inProperties = this.#stack.slice(0, -1).some(({ key }) => key === 'properties');
    if (inProperties) this.findings.warn('name twice', this.#place(), 'given twice; the last one counts');
    else this.findings.error('name twice', this.#place(), 'given twice: nobody can tell which one is meant');
  }

  #plain(c: number): void {
    if (c === 0x22) {
      this.#string();
      return;
    }
    if (digit(c) || (c === 0x2d && this.text.charCodeAt(this.#at + 1) !== 0x49)) {
      this.#number();
      return;
    }
    const word = /^(?:true|false|null|-?Infinity|NaN)(?![\w$])/u.exec(
      this.text.slice(this.#at, this.#at + 12),
    );
    if (!word) this.#fail();
    const [token] = word;
    if (token.endsWith('N') || token.endsWith('y')) {
      this.findings.error('not finite', this.#place(), `${token} is not a number of JSON, and not finite`);
      this.#repairs.push({ start: this.#at, end: this.#at + token.length });
      if (this.findings.full('not finite')) throw new Refused();
    }
    this.#at += token.length;
  }

  #digits(): void {
    const from = this.#at;
    while (digit(this.text.charCodeAt(this.#at))) this.#at += 1;
    if (this.#at === from) this.#fail();
  }

  #number(): void {
    if (this.text.charCodeAt(this.#at) === 0x2d) this.#at += 1;
    if (this.text.charCodeAt(this.#at) === 0x30) this.#at += 1;
    else this.#digits();
    if (this.text.charCodeAt(this.#at) === 0x2e) {
      this.#at += 1;
      this.#digits();
    }
    if ((this.text.charCodeAt(this.#at) | 0x20) !== 0x65) return;
    this.#at += 1;
    const sign = this.text.charCodeAt(this.#at);
    if (sign === 0x2b || sign === 0x2d) this.#at += 1;
    this.#digits();
  }

  #string(): string {
    const start = this.#at;
    let escaped = false;
    for (this.#at += 1; ; this.#at += 1) {
      const c = this.text.charCodeAt(this.#at);
      if (c === 0x22) break;
      if (c === 0x5c) {
        escaped = true;
        if (!/^\\(?:["\\/bfnrt]|u[\da-f]{4})/iu.test(this.text.slice(this.#at, this.#at + 6))) this.#fail();
        this.#at += 1;
      } else if (!(c >= 0x20)) this.#fail();
    }
    this.#at += 1;
    const raw = this.text.slice(start, this.#at);
    if (raw.length * 3 > limits.property) this.#long(raw);
    return escaped ? (JSON.parse(raw) as string) : raw.slice(1, -1);
  }

  #long(raw: string): void {
    if (raw.length <= limits.property && new TextEncoder().encode(raw).length - 2 <= limits.property) return;
    const reason = `a string of more than ${inBytes(limits.property)}: “${shortened(raw.slice(1), 30)}”`;
    this.findings.error('limit', this.#place(), reason);
  }
}

/**
 * Holds a text to the grammar of JSON and to the limits, and names what makes its meaning unsure.
 *
 * @param findings - gets every problem; a fault of grammar or of size ends the scan
 * @returns the value, or undefined where there is none; a NaN or Infinity, once named, stands as 0 in it
 */
export function readJsonText(text: string, findings: Findings): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(new Scan(text, findings).run()) as unknown };
  } catch (error) {
    if (!(error instanceof Refused)) findings.error('not JSON', '(whole file)', (error as Error).message);
    return undefined;
  }
}
