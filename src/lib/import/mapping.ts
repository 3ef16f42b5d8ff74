import { closest } from '../input/closest.ts';
import { isWkt } from './wkt.ts';
import { columnsInWords, type Source } from './source.ts';

/** What a column may be to a mark. */
const fields = [
  'title',
  'date',
  'end',
  'type',
  'text',
  'source',
  'link',
  'id',
  'lat',
  'lon',
  'position',
  'wkt',
  'precision',
] as const;
export type Field = (typeof fields)[number];

/** The columns of each field; several are put together, as in “Suva: a fire”. */
export type Mapping = ReadonlyMap<Field, readonly string[]>;

/** What columns are called, in the languages of the interface; the first of a list is the likeliest. */
const called: Readonly<Record<Field, readonly string[]>> = {
  title: [
    'title',
    'name',
    'headline',
    'event',
    'place',
    'location',
    'label',
    'titel',
    'bezeichnung',
    'ort',
    'titre',
    'nom',
    'lieu',
    'tytuł',
    'tytul',
    'nazwa',
    'miejsce',
    'назва',
    'заголовок',
    'місце',
    'подія',
  ],
  date: [
    'date',
    'day',
    'event_date',
    'when',
    'datetime',
    'timestamp',
    'time',
    'start',
    'start_date',
    'date_start',
    'begin',
    'datum',
    'tag',
    'jour',
    'data',
    'dzień',
    'дата',
    'день',
  ],
  end: ['end', 'end_date', 'date_end', 'until', 'to', 'bis', 'ende', 'fin', 'koniec', 'кінець'],
  type: [
    'type',
    'category',
    'kind',
    'class',
    'event_type',
    'folder',
    'layer',
    'typ',
    'kategorie',
    'art',
    'catégorie',
    'categorie',
    'rodzaj',
    'kategoria',
    'тип',
    'категорія',
    'вид',
  ],
  text: [
    'description',
    'text',
    'notes',
    'note',
    'summary',
    'details',
    'comment',
    'beschreibung',
    'notiz',
    'texte',
    'opis',
    'uwagi',
    'опис',
    'примітки',
  ],
  source: ['source', 'sources', 'quelle', 'quellen', 'źródło', 'zrodlo', 'джерело', 'джерела'],
  link: ['link', 'url', 'source_url', 'website', 'lien', 'адреса', 'посилання'],
  id: ['id', 'event_id', 'fid', 'objectid', 'globalid', 'uuid', '@id', 'nr', 'no', 'number'],
  lat: [
    'lat',
    'latitude',
    'y',
    'ycoord',
    'lat_wgs84',
    'breite',
    'breitengrad',
    'szerokość',
    'szerokosc',
    'широта',
  ],
  lon: [
    'lon',
    'lng',
    'long',
    'longitude',
    'x',
    'xcoord',
    'lon_wgs84',
    'länge',
    'laenge',
    'längengrad',
    'długość',
    'dlugosc',
    'довгота',
  ],
  position: [
    'coordinates',
    'coords',
    'coordinate',
    'latlon',
    'latlng',
    'latlong',
    'lat/lon',
    'lat, lon',
    'position',
    'geo',
    'gps',
    'geolocation',
    'koordinaten',
    'coordonnées',
    'współrzędne',
    'координати',
  ],
  wkt: ['wkt', 'geometry', 'geom', 'the_geom', 'geom_wkt', 'shape'],
  precision: ['precision_km', 'precisionkm', 'accuracy_km', 'uncertainty_km'],
};

const bare = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '_');

/** Texts of the first rows of a column. */
const sampled = ({ rows }: Source, column: string): string[] =>
  rows.slice(0, 20).flatMap(({ cells }) => cells.get(column)?.trim() || []);

/** The mapping that the names of columns suggest. */
export function suggested(source: Source): Map<Field, readonly string[]> {
  const byName = new Map(source.columns.map((column) => [bare(column), column] as const));
  const mapping = new Map<Field, readonly string[]>();
  const taken = new Set<string>();
  // Where it is comes first: what says where is no title.
  for (const field of [...fields].sort((a, b) => Number(isPlaceField(b)) - Number(isPlaceField(a)))) {
    const names = called[field].flatMap((name) => byName.get(bare(name)) ?? []);
    const column = names.find(
      (name) => !taken.has(name) && (field !== 'wkt' || sampled(source, name).some(isWkt)),
    );
    if (column === undefined) continue;
    mapping.set(field, [column]);
    taken.add(column);
  }
  return mapping;
}

export const isPlaceField = (field: Field): boolean =>
  field === 'lat' || field === 'lon' || field === 'position' || field === 'wkt';

/**
 * A mapping as its author writes it: “title=Name,date=Datum”, and “title=Place+What” for two columns in one.
 *
 * @returns as a list what is wrong with it
 */
export function parseMapping(
  text: string,
  columns: readonly string[],
): Mapping | { readonly faults: string[] } {
  const mapping = new Map<Field, readonly string[]>();
  const faults: string[] = [];
  for (const part of text.split(/,(?=\s*[a-z]+\s*=)/u)) {
    const at = part.indexOf('=');
    const [name, value] = [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()];
    const field = fields.find((each) => each === name);
    if (!field) {
      faults.push(`“${part.trim()}” must be <field>=<column>; fields are ${fields.join(', ')}`);
      continue;
    }
    const wanted =
      columns.includes(value) || value === '' ? [value] : value.split('+').map((each) => each.trim());
    const found = wanted.flatMap((each) => {
      const column = columns.find((one) => one === each) ?? columns.find((one) => bare(one) === bare(each));
      if (column !== undefined || each === '') return column ?? [];
      const meant = closest(each, columns);
      faults.push(
        `there is no column “${each}”${meant === undefined ? `; columns are ${columnsInWords(columns)}` : `; is “${meant}” meant?`}`,
      );
      return [];
    });
    mapping.set(field, found);
  }
  return faults.length > 0 ? { faults } : mapping;
}

/** A mapping in words: “title: “Name”; date: “Datum””. */
export const mappingInWords = (mapping: Mapping): string =>
  fields
    .flatMap((field) => {
      const columns = mapping.get(field) ?? [];
      return columns.length === 0 ? [] : [`${field}: ${columns.map((column) => `“${column}”`).join(' + ')}`];
    })
    .join('; ');
