import type { ColumnMetaData, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { inBytes, inWords, limits } from '../input/limits.ts';
import { pageOf, valuesOf, type Page, type Stored } from './parquetPages.ts';
import { Unreadable } from './source.ts';

/** A file of which parts are read. @throws Unreadable past its end */
export type Parts = {
  readonly size: number;
  readonly read: (start: number, length: number) => Uint8Array<ArrayBuffer>;
  /** What unpacks a page, by the name of the codec, to so many bytes and no more. */
  readonly unpack: ReadonlyMap<string, (bytes: Uint8Array, length: number) => Uint8Array>;
};

/** What the pages that are open hold together: all columns of a row are read at once. */
export type Held = { values: number; bytes: number };

/** The head of a page is short but for the texts in it. */
const headers = [1 << 13, 1 << 20];
const longestNumber = 1 << 12;

/**
 * How many bytes of a head can be read: up to a number of more digits than any has, at which the library would sit for
 * hours. Texts that are no ASCII look like one, but are cut far shorter in a head.
 */
export function readableLength(head: Uint8Array): number {
  let digits = 0;
  for (let at = 0; at < head.length; at += 1) {
    digits = (head[at] ?? 0) > 127 ? digits + 1 : 0;
    if (digits > longestNumber) return at;
  }
  return head.length;
}

/** The values of a column in a group of rows, a page at a time. */
export class ParquetColumn<Cell> {
  readonly #parts: Parts;
  readonly #codec: string;
  readonly #stored: Stored;
  readonly #cellOf: (value: unknown) => Cell;
  readonly #held: Held;
  #at: number;
  readonly #end: number;
  #page: Page = { count: 0, places: undefined, values: undefined };
  #dictionary: { readonly count: number; readonly values: (at: number) => unknown } | undefined;
  /** Cells of the dictionary, once they were asked for. */
  #cells: (Cell | undefined)[] = [];
  #next = 0;
  #mine: Held = { values: 0, bytes: 0 };
  #left: number;

  constructor(
    parts: Parts,
    about: Pick<
      ColumnMetaData,
      'codec' | 'data_page_offset' | 'dictionary_page_offset' | 'total_compressed_size'
    >,
    stored: Stored,
    rows: number,
    held: Held,
    cellOf: (value: unknown) => Cell,
  ) {
    const { codec, data_page_offset: data, dictionary_page_offset: dictionary } = about;
    // Some programs write 0 for none.
    const start = Number(
      dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data,
    );
    const end = start + Number(about.total_compressed_size);
    if (!(start >= 4 && end >= start && end <= parts.size))
      throw new Unreadable('its place lies outside the file: the file is cut, or its footer wrong');
    if (codec !== 'UNCOMPRESSED' && !parts.unpack.has(codec))
      throw new Unreadable(
        `it is packed with ${codec}; read are ${[...parts.unpack.keys()].join(', ')} and no packing`,
      );
    [this.#parts, this.#codec, this.#stored, this.#held] = [parts, codec, stored, held];
    [this.#cellOf, this.#at, this.#end, this.#left] = [cellOf, start, end, rows];
  }

  /** The cell of the next row; undefined for none. */
  next(): Cell | undefined {
    while (this.#next >= this.#page.count) this.#open();
    const { places, values } = this.#page;
    const place = places ? (places[this.#next] ?? -1) : this.#next;
    this.#next += 1;
    if (place < 0) return undefined;
    if (values) return this.#cellOf(values(place));
    const dictionary = this.#dictionary;
    if (!dictionary || place >= dictionary.count) throw new Unreadable('a value is none of its dictionary');
    return (this.#cells[place] ??= this.#cellOf(dictionary.values(place)));
  }

  #hold(values: number, bytes: number): void {
    this.#held.values += values - this.#mine.values;
    this.#held.bytes += bytes - this.#mine.bytes;
    this.#mine = { values, bytes };
    if (this.#held.values > limits.pageValues || this.#held.bytes > limits.pageBytes)
      throw new Unreadable(
        `the pages of a row hold more than ${inWords(limits.pageValues)} values or ${inBytes(limits.pageBytes)}: write the file with smaller groups of rows`,
      );
  }

  #header(): PageHeader {
    const left = this.#end - this.#at;
    if (left <= 0) throw new Unreadable('it has fewer values than its group has rows');
    for (const most of headers) {
      const bytes = this.#parts.read(this.#at, Math.min(most, left));
      const reader = { view: new DataView(bytes.buffer, 0, readableLength(bytes)), offset: 0 };
      try {
        const header = parquetHeader(reader);
        this.#at += reader.offset;
        return header;
      } catch {
        // Longer than most: it may hold texts.
      }
    }
    throw new Unreadable('the head of a page cannot be read');
  }

  #open(): void {
    const header = this.#header();
    const { type, compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
    if (!(packed >= 0 && unpacked >= 0 && this.#at + packed <= this.#end))
      throw new Unreadable('a page does not end where it should');
    const from = this.#at;
    this.#at += packed;
    if (type === 'INDEX_PAGE') return;
    const about = header.dictionary_page_header ?? header.data_page_header ?? header.data_page_header_v2;
    const count = about?.num_values ?? -1;
    const isDictionary = type === 'DICTIONARY_PAGE';
    if (!about || count < 0 || (!isDictionary && count > this.#left))
      throw new Unreadable('a page has more values than its group has rows');
    const { count: kept = 0 } = isDictionary ? {} : (this.#dictionary ?? {});
    // Before anything is made of what the page says.
    this.#hold(count + kept, unpacked + (kept > 0 ? this.#dictionaryBytes : 0));
    const bytes = this.#parts.read(from, packed);
    if (isDictionary) {
      const values = valuesOf('PLAIN', this.#stored, this.#unpacked(bytes, unpacked), count);
      [this.#dictionary, this.#dictionaryBytes, this.#cells] = [{ count, values }, unpacked, []];
      return;
    }
    this.#page = this.#data(header, bytes);
    this.#left -= count;
    this.#next = 0;
  }
  #dictionaryBytes = 0;

  #data(header: PageHeader, bytes: Uint8Array): Page {
    const { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: size } = header;
    const { isOptional } = this.#stored;
    if (header.type === 'DATA_PAGE' && first) {
      const page = this.#unpacked(bytes, size);
      const { encoding, num_values: count } = first;
      if (!isOptional) return pageOf(encoding, this.#stored, undefined, page, count);
      const length = page.length < 4 ? 0 : new DataView(page.buffer, page.byteOffset).getUint32(0, true);
      const levels = page.subarray(4, 4 + length);
      return pageOf(encoding, this.#stored, levels, page.subarray(4 + length), count);
    }
    if (header.type !== 'DATA_PAGE_V2' || !second) throw new Unreadable('it has a page of no known kind');
    const { definition_levels_byte_length: length, repetition_levels_byte_length: other } = second;
    if (!(length >= 0 && other === 0 && length <= Math.min(bytes.length, size)))
      throw new Unreadable('a page does not end where it should');
    const rest = bytes.subarray(length);
    const page = second.is_compressed === false ? rest : this.#unpacked(rest, size - length);
    const levels = isOptional ? bytes.subarray(0, length) : undefined;
    return pageOf(second.encoding, this.#stored, levels, page, second.num_values);
  }

  /** A page of its own bytes: values of more than a byte begin where they may. */
  #unpacked(bytes: Uint8Array, length: number): Uint8Array {
    const unpack = this.#parts.unpack.get(this.#codec);
    let page = bytes;
    try {
      if (unpack && length > 0) page = unpack(bytes, length);
    } catch {
      throw new Unreadable(`a page cannot be unpacked with ${this.#codec}`);
    }
    if (page.length !== length) throw new Unreadable('a page is not as long as it says');
    return page;
  }
}
