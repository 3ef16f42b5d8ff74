import sax from 'sax';
import { inBytes, inWords, limits } from '../input/limits.ts';
import { geometryOf, joined, type Geometry } from './geometry.ts';
import { columnsOf, Unreadable, type Source, type SourceRow } from './source.ts';

const localOf = (name: string) => name.slice(name.indexOf(':') + 1);

/** A text of KML's without its markup: a description is often a page of HTML. */
const plain = (html: string): string =>
  html
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li)\s*\/?>/giu, '\n')
    .replaceAll(/<[^<>]{0,2000}>/gu, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const positionsOf = (text: string) =>
  text
    .trim()
    .split(/\s+/u)
    .map((each) => each.split(',').slice(0, 2).map(Number));

/** What of a placemark is a cell of the same name. */
const own = new Set(['name', 'description', 'address', 'phoneNumber', 'Snippet', 'when', 'begin', 'end']);

type Placemark = {
  line: number;
  cells: Map<string, string>;
  geometries: (Geometry | string)[];
  rings: { outer: number[][][]; inner: number[][][] };
};

/** Reads KML as it comes, element by element, so that nothing nested or long is ever held. */
class Reader {
  readonly rows: SourceRow[] = [];
  readonly notes = new Set<string>();
  readonly #path: string[] = [];
  readonly #folders: { depth: number; name: string }[] = [];
  #placemark: Placemark | undefined;
  #text = '';
  #data = '';
  #positions = 0;

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    const local = localOf(name);
    this.#path.push(local);
    if (this.#path.length > limits.nesting)
      throw new Unreadable(`line ${String(line)}: is nested deeper than ${String(limits.nesting)} levels`);
    this.#text = '';
    if (local === 'Folder') this.#folders.push({ depth: this.#path.length, name: '' });
    if (local === 'NetworkLink') this.notes.add('links to other files on a network: they were not fetched');
    if (
      local === 'GroundOverlay' ||
      local === 'ScreenOverlay' ||
      local === 'Model' ||
      local === 'PhotoOverlay'
    )
      this.notes.add('pictures and models laid over the map: they are not drawn');
    if (local === 'Placemark') {
      this.#placemark = { line, cells: new Map(), geometries: [], rings: { outer: [], inner: [] } };
      if (attributes['id'] !== undefined) this.#placemark.cells.set('id', attributes['id']);
    }
    if (local === 'Data' || local === 'SimpleData') this.#data = attributes['name'] ?? '';
    if (local === 'Polygon' && this.#placemark) this.#placemark.rings = { outer: [], inner: [] };
    if (local === 'Track' || local === 'MultiTrack')
      this.#placemark?.geometries.push('has a track, which is not read');
  }

  text(text: string, line: number): void {
    this.#text += text;
    const most = this.#path.at(-1) === 'coordinates' ? limits.file : limits.property;
    if (this.#text.length > most)
      throw new Unreadable(`line ${String(line)}: a text of more than ${inBytes(most)}`);
  }

  close(): void {
    const local = this.#path.pop() ?? '';
    const parent = this.#path.at(-1) ?? '';
    const text = this.#text;
    this.#text = '';
    if (local === 'Folder') this.#folders.pop();
    else if (local === 'name' && parent === 'Folder') {
      const folder = this.#folders.at(-1);
      if (folder) folder.name = text.trim();
    } else if (local === 'href' || local === 'styleUrl' || local === 'Style')
      this.notes.add('styles and icons: marks look as the role of their layer does, and nothing is fetched');
    const placemark = this.#placemark;
    if (!placemark) return;
    if (local === 'Placemark') this.#end(placemark);
    else if (local === 'value' && parent === 'Data') placemark.cells.set(this.#data, text.trim());
    else if (local === 'SimpleData') placemark.cells.set(this.#data, text.trim());
    else if (own.has(local) && !['Style', 'Data', 'Schema'].includes(parent))
      placemark.cells.set(local, plain(text));
    else if (local === 'coordinates') this.#coordinates(placemark, parent, text);
    else if (local === 'Polygon') {
      const { outer, inner } = placemark.rings;
      placemark.geometries.push(geometryOf({ type: 'Polygon', coordinates: [...outer, ...inner] }));
    }
  }

  #coordinates(placemark: Placemark, parent: string, text: string): void {
    const positions = positionsOf(text);
    this.#positions += positions.length;
    if (this.#positions > limits.vertices)
      throw new Unreadable(`the file has more than ${inWords(limits.vertices)} positions`);
    if (parent === 'Point')
      placemark.geometries.push(geometryOf({ type: 'Point', coordinates: positions[0] }));
    else if (parent === 'LineString')
      placemark.geometries.push(geometryOf({ type: 'LineString', coordinates: positions }));
    else if (parent === 'LinearRing' && this.#path.includes('innerBoundaryIs'))
      placemark.rings.inner.push(positions);
    else if (parent === 'LinearRing' && this.#path.includes('outerBoundaryIs'))
      placemark.rings.outer.push(positions);
    else if (parent === 'LinearRing')
      placemark.geometries.push(geometryOf({ type: 'LineString', coordinates: positions }));
  }

  #end({ line, cells, geometries }: Placemark): void {
    this.#placemark = undefined;
    const folder = this.#folders
      .map(({ name }) => name)
      .filter(Boolean)
      .join(' / ');
    if (folder !== '' && !cells.has('folder')) cells.set('folder', folder);
    this.rows.push({ line, cells, geometry: joined(geometries) });
    if (this.rows.length > limits.rows) throw new Unreadable(`more than ${inWords(limits.rows)} placemarks`);
  }
}

/** KML 2.2 (OGC 07-147r2). A DOCTYPE, by which entities come, is refused. */
export function readKml(text: string): Source {
  const reader = new Reader();
  const parser = sax.parser(true, { position: true });
  const line = () => parser.line + 1;
  parser.onerror = (error) => {
    throw new Unreadable(
      `line ${String(line())}: is no well-formed XML: ${error.message.split('\n')[0] ?? ''}`,
    );
  };
  parser.ondoctype = () => {
    throw new Unreadable(
      `line ${String(line())}: has a DOCTYPE, which may name other files and entities: it is not read`,
    );
  };
  parser.onopentag = ({ name, attributes }) =>
    reader.open(name, attributes as Record<string, string>, line());
  parser.ontext = (part) => reader.text(part, line());
  parser.oncdata = (part) => reader.text(part, line());
  parser.onclosetag = () => reader.close();
  // In parts, so that no text between two tags is held whole before it is counted.
  const part = 64 * 1024;
  for (let at = 0; at < text.length; at += part) parser.write(text.slice(at, at + part));
  parser.close();
  const { rows } = reader;
  return {
    format: 'kml',
    said: [],
    columns: columnsOf(rows),
    rows,
    notes: [...reader.notes],
    counts: 'line',
  };
}
