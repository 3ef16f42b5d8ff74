import { Findings } from '../input/findings.ts';
import { readJsonText } from '../input/json.ts';
import { isObject } from '../input/own.ts';
import { shortened } from '../input/place.ts';
import { readCsv } from './csv.ts';
import { markedIn, textOf } from './encoding.ts';
import { readEsri } from './esri.ts';
import { readDeepState, readGeoJson, readLines, readRecords, readUmap } from './features.ts';
import { readKml } from './kml.ts';
import { kmlOf } from './kmz.ts';
import { readOverpass } from './overpass.ts';
import { list, member, Unreadable, type Source } from './source.ts';
import { readTopoJson } from './topojson.ts';

/** How a file is to be read, where its author says more than it does itself. */
export type Reading = { readonly encoding?: string | undefined; readonly delimiter?: string | undefined };

/** A text of JSON, within the limits. */
function jsonOf(text: string): { readonly value?: unknown; readonly fault?: string } {
  const findings = new Findings();
  const read = readJsonText(text, findings);
  const fault = findings.list().find(({ severity }) => severity === 'error');
  if (read && findings.errors === 0) return { value: read.value };
  return { fault: fault ? `${shortened(fault.place)}: ${fault.reason}` : 'is no JSON' };
}

/** What a value of JSON is, by its members: nobody is asked, and no name of a file believed. */
function ofJson(value: unknown): Source {
  const type = member(value, 'type');
  if (Array.isArray(value)) return readRecords(value as unknown[]);
  if (type === 'Topology') return readTopoJson(value);
  if (type === 'umap') return readUmap(value);
  if (isObject(member(value, 'map')) && Array.isArray(member(member(value, 'map'), 'features')))
    return readDeepState(value);
  if (Array.isArray(member(value, 'elements'))) return readOverpass(value);
  if (
    member(value, 'geometryType') !== undefined ||
    list(value, 'features').some((each) => member(each, 'attributes') !== undefined)
  )
    return readEsri(value);
  if (
    typeof type === 'string' &&
    /^(?:Feature|FeatureCollection|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))$/u.test(type)
  )
    return readGeoJson(value);
  for (const name of ['events', 'data', 'results', 'Result'])
    if (Array.isArray(member(value, name))) return readRecords(list(value, name));
  const error = member(value, 'error') ?? member(value, 'remark');
  if (error !== undefined)
    throw new Unreadable(`this is a server’s message, no data: ${JSON.stringify(error).slice(0, 120)}`);
  throw new Unreadable('this is JSON of no kind that is known here');
}

/** Stands before each text of a sequence of JSON texts (RFC 7464). */
const separator = '\u001E';

/** The lines of newline-delimited GeoJSON, each read by itself: one that is wrong costs no other. */
function linesOf(text: string) {
  return text.split('\n').flatMap((each, i) => {
    const line = (each.startsWith(separator) ? each.slice(1) : each).trim();
    return line === '' ? [] : [{ line: i + 1, ...jsonOf(line) }];
  });
}

/**
 * Reads a file of any format, by what it holds. It touches no file and no network.
 *
 * @throws Unreadable where it cannot be read as a whole
 */
export function readSource(bytes: Uint8Array, reading: Reading = {}): Source {
  if (bytes.length === 0) throw new Unreadable('the file is empty');
  // A table may begin with “PK” as well.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && [3, 5].includes(bytes[2] ?? 0)) {
    const { kml, others } = kmlOf(bytes);
    const source = readKml(textOf(kml, undefined, true).text);
    const notes = others > 0 ? [`${String(others)} other files of the archive: pictures and the like`] : [];
    return { ...source, format: 'kmz', notes: [...source.notes, ...notes] };
  }
  const beginning = new TextDecoder(markedIn(bytes) ?? 'utf-8')
    .decode(bytes.subarray(0, 400))
    .replace(/^\uFEFF/u, '')
    .trimStart();
  const first = beginning.slice(0, 1);
  const strict = ['{', '[', '<', separator].includes(first);
  const { text, encoding } = textOf(bytes, reading.encoding, strict);
  const read = (): Source => {
    const body = text.trimStart();
    if (first === '<') {
      if (/<kml[\s>]/u.test(body.slice(0, 4000)) || /^<\?xml/u.test(body)) return readKml(text);
      throw new Unreadable('this is HTML or XML of no kind that is known here');
    }
    if (first === separator) return readLines(linesOf(text));
    if (first === '{' || first === '[') {
      const whole = jsonOf(text);
      if (whole.fault === undefined) return ofJson(whole.value);
      const [line = ''] = body.split('\n', 1);
      // More than one object, a line each: the first is whole by itself.
      if (first === '{' && body.includes('\n') && jsonOf(line).fault === undefined)
        return readLines(linesOf(text));
      throw new Unreadable(whole.fault);
    }
    return readCsv(text, reading.delimiter);
  };
  const source = read();
  return { ...source, said: [encoding, ...source.said] };
}
