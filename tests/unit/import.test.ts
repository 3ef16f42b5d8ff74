import { strToU8, zipSync } from 'fflate';
import { limits } from '../../src/lib/input/limits.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, isOrderOpen } from '../../src/lib/import/days.ts';
import { degreesOf, halvesOf } from '../../src/lib/import/degrees.ts';
import { knownOf, mappingOf } from '../../src/lib/import/known.ts';
import { classesOf, featuresOf, labelOf } from '../../src/lib/import/layer.ts';
import { parseMapping, suggested } from '../../src/lib/import/mapping.ts';
import { readSource } from '../../src/lib/import/recognise.ts';
import { openDates, readRows } from '../../src/lib/import/rows.ts';
import type { DayOrder } from '../../src/lib/import/days.ts';
import { Names } from '../../src/lib/propose/quotes.ts';
import { geometryOfWkt } from '../../src/lib/import/wkt.ts';

type Given = string | Uint8Array;
const bytesOf = (given: Given) => (typeof given === 'string' ? new TextEncoder().encode(given) : given);

/** What an import makes of a file, without asking anybody. */
function imported(
  given: Given,
  { map = '', dates, file = 'file' }: { map?: string; dates?: DayOrder; file?: string } = {},
) {
  const source = readSource(bytesOf(given));
  const known = knownOf(source, file);
  const mapping = known ? mappingOf(known, source) : suggested(source);
  const more = map === '' ? new Map() : parseMapping(map, source.columns);
  if ('faults' in more) throw new Error(more.faults.join('\n'));
  for (const [field, columns] of more) mapping.set(field, columns);
  const order = dates ?? known?.dates;
  const rows = readRows(source, { mapping, ...(order ? { dates: order } : {}) }, known);
  return { source, known: known?.id, terms: known?.terms, mapping, ...rows };
}
const json = (value: unknown) => JSON.stringify(value);
const wrong = (given: Given) => {
  try {
    readSource(bytesOf(given));
  } catch (error) {
    return (error as Error).message;
  }
  return 'was read';
};
const cp1252 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  [...text].forEach((letter, i) => view.setUint16(2 + i * 2, letter.charCodeAt(0), true));
  return bytes;
};

describe('a table', () => {
  const rows = 'Ort;Datum;Art;Breite;Länge\r\nKöln;3.5.2024;Brand;50,94;6,96\r\n';
  it.each([
    ['UTF-8', bytesOf(rows), 'UTF-8'],
    ['UTF-8 with a byte order mark', bytesOf(`\uFEFF${rows}`), 'byte order mark'],
    ['windows-1252', cp1252(rows), '“Länge”, “Köln”'],
    ['UTF-16', utf16(rows), 'UTF-16'],
  ])('is read in %s, with decimal commas and a semicolon', (_, bytes, said) => {
    const { source, rows: taken } = imported(bytes, { dates: 'day-first' });
    expect(source.said.join('; ')).toContain(said);
    expect(source.said.join('; ')).toContain('semicolon');
    expect(taken).toMatchObject([
      {
        line: 2,
        lon: 6.96,
        lat: 50.94,
        title: 'Köln',
        type: 'Brand',
        days: { from: '2024-05-03', to: '2024-05-03' },
      },
    ]);
  });

  it.each([
    ['commas', 'name,lat,lon\n"a, b",1.5,2\n'],
    ['tabs', 'name\tlat\tlon\na, b\t1.5\t2\n'],
    ['bars', 'name|lat|lon\na, b|1.5|2\n'],
    ['Excel’s own first line', 'sep=;\nname;lat;lon\na, b;1.5;2\n'],
    ['a cell of two lines', 'name,lat,lon\n"a,\nb",1.5,2\n'],
  ])('is read with %s', (_, text) => {
    expect(imported(text).rows).toMatchObject([{ title: 'a, b', lon: 2, lat: 1.5 }]);
  });

  it.each([
    ['two columns', 'name,latitude,longitude\nA,49.99,36.23\n'],
    ['one column', 'name,coordinates\nA,"49.99, 36.23"\n'],
    ['one column with decimal commas', 'name;coords\nA;49,99 36,23\n'],
    ['degrees, minutes and seconds', `name;position\nA;49°59'24"N 36°13'48"E\n`],
    ['letters', 'name,lat,lon\nA,49.99° N,36.23° E\n'],
    ['well-known text', 'name,wkt\nA,POINT (36.23 49.99)\n'],
  ])('says where with %s', (_, text) => {
    const [row] = imported(text).rows;
    expect(row?.lon).toBeCloseTo(36.23, 5);
    expect(row?.lat).toBeCloseTo(49.99, 5);
  });

  it('counts lines as an editor does, and names each that is left out with its reason', () => {
    const text = [
      'name,lat,lon,date',
      '"two',
      'lines",1,2,2024-05-03',
      '',
      'far,95,2,2024-05-03',
      'metres,5541000,3622000,',
      'null,0,0,',
      'when,1,2,31.02.2024',
      ',1,2,',
      'words,north,2,',
      'many,1,2,2024-05-03,5,6',
      'swapped,36.2 E,50 N,',
    ].join('\n');
    const { rows, refused, source } = imported(text, { dates: 'day-first' });
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(refused.map(({ line, reason }) => `${String(line)} ${reason}`)).toEqual([
      expect.stringMatching(/^5 .*past 90/u),
      expect.stringMatching(/^6 .*metres/u),
      expect.stringMatching(/^7 .*0, 0/u),
      expect.stringMatching(/^8 .*no day of the calendar/u),
      expect.stringMatching(/^9 has no title/u),
      expect.stringMatching(/^10 .*“north”/u),
      expect.stringMatching(/^11 has 6 cells/u),
      expect.stringMatching(/^12 .*swapped/u),
    ]);
    expect(rows.length + refused.length).toBe(source.rows.length);
  });

  it('has rows twice: the same in all is refused, an id with other words too, and what is alike is named', () => {
    const text = 'id,name,lat,lon,note\n1,A,1,2,x\n1,A,1,2,x\n1,B,1,2,x\n2,A,1,2,y\n';
    const { rows, refused, alike } = imported(text);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(refused.map(({ reason }) => reason)).toEqual([
      'is the same in every cell as line 2',
      'the id “1” stands in line 2 already, with other words',
    ]);
    expect(alike).toEqual([5]);
    const noted = ['x', 'y', 'y', 'x', '"z\n"', '"z\n"'].map((note) => `A,1,2,${note}`).join('\n');
    const many = imported(`name,lat,lon,note\n${noted}`);
    expect(many.rows.map(({ line }) => line)).toEqual([2, 3, 6]);
    expect(many.alike).toEqual([3, 6]);
    expect(many.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'is the same in every cell as line 3'],
      [5, 'is the same in every cell as line 2'],
      [8, 'is the same in every cell as line 6'],
    ]);
  });

  it('is told which column is what, two of them in one', () => {
    const text = 'Wo,Was,lat,lon\nKherson,shelling,46.6,32.6\n';
    expect(imported(text, { map: 'title=Wo+Was' }).rows[0]?.title).toBe('Kherson: shelling');
    expect(parseMapping('title=Woo,colour=red', ['Wo', 'Was'])).toEqual({
      faults: expect.arrayContaining(['there is no column “Woo”; is “Wo” meant?']),
    });
  });
});

describe('a date', () => {
  it.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T23:59:00+02:00', '2024-05-03'],
    ['2024/5/3', '2024-05-03'],
    ['20240503', '2024-05-03'],
    ['3 May 2024', '2024-05-03'],
    ['May 3rd, 2024', '2024-05-03'],
    ['Fri, 3 May 2024 10:00', '2024-05-03'],
    ['3. Mai 2024', '2024-05-03'],
    ['3 травня 2024', '2024-05-03'],
    ['3 maja 2024', '2024-05-03'],
    ['3 mai 2024', '2024-05-03'],
    ['03-May-2024', '2024-05-03'],
    ['1714694400000', '2024-05-03'],
    ['1714694400', '2024-05-03'],
  ])('%s is a day', (text, day) => {
    expect(daysOf(text, undefined)).toEqual({ from: day, to: day });
  });

  it('that is a month or a year is all of it', () => {
    expect(daysOf('2024-02', undefined)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(daysOf('Februar 2024', undefined)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(daysOf('2024', undefined)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });

  it('with the day or the month first is never guessed', () => {
    for (const text of ['03/05/2024', '3.5.2024', '25/12/2024', '03-05-2024 10:00']) {
      expect(isOrderOpen(text)).toBe(true);
      expect(daysOf(text, undefined)).toContain('--dates');
    }
    expect(daysOf('03/05/2024', 'day-first')).toMatchObject({ from: '2024-05-03' });
    expect(daysOf('03/05/2024', 'month-first')).toMatchObject({ from: '2024-03-05' });
    expect(daysOf('25/12/2024', 'month-first')).toContain('no day');
    const source = readSource(bytesOf('name,date\nA,03/05/2024\nB,25/12/2024\n'));
    expect(openDates(source, { mapping: suggested(source) })).toEqual({
      count: 2,
      first: { text: '03/05/2024', line: 2 },
      allowed: ['day-first'],
    });
  });

  it.each(['45415', '3.5.24', 'soon', '2024-13-01', '99999999', ''])('%s is none', (text) => {
    expect(daysOf(text, 'day-first')).toBeTypeOf('string');
  });
});

describe('a position', () => {
  it('is halved where it can be, and nowhere else', () => {
    expect(halvesOf('geo:49.9,36.2')).toEqual(['49.9', '36.2']);
    expect(halvesOf('(49,99; 36,23)')).toEqual(['49,99', '36,23']);
    expect(halvesOf('[36.2, 49.9, 1]')).toBeUndefined();
    expect(degreesOf('12°61′', 'latitude')).toContain('59');
    expect(degreesOf("10°30'S", 'latitude')).toBe(-10.5);
  });

  it.each([
    ['POLYGON((0 1, 4 1, 4 5, 0 1), (1 2, 2 2, 2 3, 1 2))', 'Polygon'],
    ['MULTIPOINT((1 2))', 'Point'],
    ['SRID=4326;LINESTRING Z (1 2 3, 4 5 6)', 'LineString'],
    ['MULTIPOLYGON(((0 1, 4 1, 4 5, 0 1)))', 'MultiPolygon'],
  ])('is well-known text: %s', (text, type) => {
    expect(geometryOfWkt(text)).toMatchObject({ type });
  });
  it.each([
    'POINT(1)',
    'POINT(1 2',
    'SRID=3857;POINT(1 2)',
    'POINT(x y)',
    'POLYGON((0 1, 4 1, 4 5))',
    'CIRCLE(1 2, 3)',
  ])('is none: %s', (text) => expect(geometryOfWkt(text)).toBeTypeOf('string'));
});

const point = { type: 'Point', coordinates: [36.23, 49.99, 120] };
const feature = (properties: object, geometry: unknown = point) => ({
  type: 'Feature',
  properties,
  geometry,
});
const square = [
  [36, 49],
  [37, 49],
  [37, 50],
  [36, 50],
  [36, 49],
];
const hole = [
  [36.2, 49.2],
  [36.2, 49.4],
  [36.4, 49.4],
  [36.2, 49.2],
];

describe('a map in JSON', () => {
  it('is GeoJSON: heights go, and what cannot be drawn is named', () => {
    const { rows, refused } = imported(
      json({
        type: 'FeatureCollection',
        features: [
          feature({ name: 'A', date: '2024-05-03', type: 'fire' }),
          feature({ name: 'B' }, null),
          feature({ name: 'C' }, { type: 'Polygon', coordinates: [square.slice(1)] }),
          feature(
            { name: 'D' },
            {
              type: 'MultiPoint',
              coordinates: [
                [1, 2],
                [3, 4],
              ],
            },
          ),
          'nonsense',
        ],
      }),
    );
    expect(rows).toMatchObject([{ title: 'A', lon: 36.23, lat: 49.99, type: 'fire' }]);
    expect(rows[0]?.geometry).toEqual({ type: 'Point', coordinates: [36.23, 49.99] });
    expect(refused.map(({ reason }) => reason)).toEqual([
      'has no geometry',
      'a ring is not closed',
      expect.stringContaining('2 points in one'),
      'is no feature',
    ]);
    expect(
      wrong(
        json({
          type: 'FeatureCollection',
          features: [],
          crs: { type: 'name', properties: { name: 'EPSG:3857' } },
        }),
      ),
    ).toContain('EPSG:3857');
  });

  it.each([
    ['\n', ''],
    ['\n', '\u001E'],
  ])('is a feature a line', (end, begin) => {
    const lines = [json(feature({ name: 'A' })), '{"type":"Feature",', json(feature({ name: 'C' }))];
    const { source, rows, refused } = imported(lines.map((line) => begin + line + end).join(''));
    expect(source.format).toBe('ndjson');
    expect(rows.map(({ line, title }) => [line, title])).toEqual([
      [1, 'A'],
      [3, 'C'],
    ]);
    expect(refused).toMatchObject([{ line: 2, reason: expect.stringContaining('cut short') }]);
  });

  it('is TopoJSON, its arcs put back', () => {
    const { source, rows } = imported(
      json({
        type: 'Topology',
        arcs: [square],
        objects: {
          zones: {
            type: 'GeometryCollection',
            geometries: [{ type: 'Polygon', arcs: [[0]], properties: { name: 'Zone' } }],
          },
          sites: { type: 'Point', coordinates: [36.5, 49.5], properties: { name: 'Site' } },
        },
      }),
    );
    expect(source.format).toBe('topojson');
    expect(rows).toMatchObject([
      { title: 'Zone', geometry: { type: 'Polygon', coordinates: [square] } },
      { title: 'Site', lon: 36.5 },
    ]);
  });

  it('is Esri JSON: Web Mercator is turned back, rings find their holes, dates are days, and a cut answer says so', () => {
    const mercator = ([x = 0, y = 0]: number[]) => [
      (x * Math.PI * 6378137) / 180,
      Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * 6378137,
    ];
    const { source, rows, refused } = imported(
      json({
        geometryType: 'esriGeometryPolygon',
        spatialReference: { wkid: 102100, latestWkid: 3857 },
        exceededTransferLimit: true,
        fields: [{ name: 'seen', type: 'esriFieldTypeDate' }],
        features: [
          {
            attributes: { name: 'Zone', seen: 1714694400000 },
            geometry: { rings: [hole, square].map((ring) => ring.map(mercator)) },
          },
          { attributes: { name: 'Curved' }, geometry: { curveRings: [] } },
        ],
      }),
      { map: 'date=seen' },
    );
    const [row] = rows;
    expect(row?.days?.from).toBe('2024-05-03');
    const { geometry } = row ?? {};
    const rings = geometry?.type === 'Polygon' ? geometry.coordinates : [];
    expect(rings.map((ring) => ring.map((at) => at.map((number) => Math.round(number * 1e4) / 1e4)))).toEqual(
      [square, hole],
    );
    expect(refused[0]?.reason).toContain('curves');
    expect(source.notes[0]).toContain('more features');
    expect(
      wrong(json({ geometryType: 'esriGeometryPoint', spatialReference: { wkid: 28992 }, features: [] })),
    ).toContain('outSR=4326');
  });

  it('is a map of uMap: its layers are kinds, its styles and its remote data are left', () => {
    const { source, rows } = imported(
      json({
        type: 'umap',
        properties: { name: 'Map' },
        layers: [
          {
            type: 'FeatureCollection',
            features: [feature({ name: 'A', _umap_options: { color: 'red' } })],
            _umap_options: { name: 'Hospitals' },
          },
          {
            type: 'FeatureCollection',
            features: [],
            _umap_options: { name: 'Live', remoteData: { url: 'https://example.org/x' } },
          },
        ],
      }),
    );
    expect(source.format).toBe('umap');
    expect(rows).toMatchObject([{ title: 'A', type: 'Hospitals' }]);
    expect(source.columns).not.toContain('_umap_options');
    expect(source.notes).toEqual([expect.stringContaining('not fetched')]);
  });

  it('is an answer of Overpass: nodes, ways by their nodes, and areas whose ways are put end to end', () => {
    const way = (path: number[][]) => ({ type: 'way', geometry: path.map(([lon, lat]) => ({ lon, lat })) });
    const { known, rows, refused } = imported(
      json({
        version: 0.6,
        osm3s: { timestamp_osm_base: '2024-05-03T00:00:00Z' },
        elements: [
          { type: 'node', id: 1, lat: 49.99, lon: 36.23, tags: { amenity: 'hospital', name: 'Hospital' } },
          { type: 'node', id: 2, lat: 49, lon: 36 },
          { type: 'node', id: 3, lat: 49, lon: 37 },
          { type: 'way', id: 4, nodes: [2, 3], tags: { highway: 'primary' } },
          {
            type: 'relation',
            id: 5,
            tags: { type: 'boundary', name: 'Border' },
            members: [way(square.slice(0, 3)), way(square.slice(2).reverse())],
          },
          { type: 'way', id: 6, nodes: [98, 99], tags: { name: 'Lost' } },
        ],
      }),
    );
    expect(known).toBe('osm');
    expect(rows.map(({ title, geometry, id }) => [id, title, geometry.type])).toEqual([
      ['node/1', 'Hospital', 'Point'],
      ['way/4', 'primary', 'LineString'],
      ['relation/5', 'Border', 'Polygon'],
    ]);
    expect(refused).toMatchObject([{ reason: expect.stringContaining('out geom') }]);
  });
});

const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const placemark = (inside: string) => `<Placemark><name>A &amp; B</name>${inside}</Placemark>`;

describe('KML', () => {
  const text = kml(`
    <Style id="s"><IconStyle><Icon><href>http://example.org/icon.png</href></Icon></IconStyle></Style>
    <NetworkLink><Link><href>http://example.org/more.kml</href></Link></NetworkLink>
    <Folder><name>Strikes</name>
      ${placemark('<description><![CDATA[<b>Two</b><br>lines &nbsp;here<script>x</script>]]></description><TimeStamp><when>2024-05-03T10:00Z</when></TimeStamp><ExtendedData><Data name="source"><value>UN</value></Data></ExtendedData><Point><coordinates>36.23,49.99,0</coordinates></Point>')}
      ${placemark(`<Polygon><outerBoundaryIs><LinearRing><coordinates>${square.map((at) => at.join()).join(' ')}</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>${hole.map((at) => at.join()).join('\n')}</coordinates></LinearRing></innerBoundaryIs></Polygon>`)}
      ${placemark('<MultiGeometry><Point><coordinates>1,2</coordinates></Point><LineString><coordinates>1,2 3,4</coordinates></LineString></MultiGeometry>')}
    </Folder>`);

  it.each([
    ['by itself', text, 'kml'],
    ['in a KMZ', zipSync({ 'images/icon.png': strToU8('x'), 'doc.kml': strToU8(text) }), 'kmz'],
  ])('is read %s, without styles and links', (_, given, format) => {
    const { source, rows, refused } = imported(given);
    expect(source.format).toBe(format);
    expect(rows).toMatchObject([
      {
        title: 'A & B',
        type: 'Strikes',
        source: 'UN',
        text: 'Two lines here x',
        days: { from: '2024-05-03' },
        lon: 36.23,
      },
      { title: 'A & B', geometry: { type: 'Polygon', coordinates: [square, hole] } },
    ]);
    expect(refused).toMatchObject([{ reason: expect.stringContaining('in one') }]);
    expect(source.notes.join()).toMatch(/not fetched.*nothing is fetched|nothing is fetched.*not fetched/u);
  });

  it('with a DOCTYPE is refused, whatever its entities would be', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><kml>${placemark('&b;')}</kml>`;
    expect(wrong(bomb)).toContain('DOCTYPE');
    expect(wrong('<!DOCTYPE kml SYSTEM "file:///etc/passwd"><kml/>')).not.toBe('was read');
    expect(wrong(kml(placemark('&xxe;')))).toContain('well-formed');
    expect(wrong(kml('<Placemark>'))).toContain('well-formed');
    expect(wrong(kml('<Folder>'.repeat(5000)))).toContain('deeper');
  });

  it('that unpacks to more than a file may have is let go, and so is an archive of too many files', () => {
    const zeros = new Uint8Array(26 * 1024 * 1024);
    expect(wrong(zipSync({ 'doc.kml': zeros }))).toContain('unpacks to more than 25 MB');
    const many = Object.fromEntries(
      Array.from({ length: 5001 }, (_, i) => [`${String(i)}.png`, new Uint8Array(0)]),
    );
    expect(wrong(zipSync(many))).toContain('entries');
    expect(wrong(zipSync({ 'doc.kml': strToU8(text) }).subarray(0, 300))).toContain('cut short');
    expect(wrong(zipSync({ 'xl/workbook.xml': strToU8('x') }))).toContain('Excel');
    const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    expect(wrong(zipSync({ mimetype: [mimetype, { level: 0 }] }))).toContain('OpenDocument');
    expect(wrong(zipSync({ '../evil.kml': strToU8(text) }))).toContain('no KML at its root');
  });
});

describe('a file in UTF-16', () => {
  it.each([
    ['table', 'name,lat,lon\nA,1,2\n'],
    [
      'GeoJSON',
      json({ type: 'Feature', properties: { name: 'A' }, geometry: { type: 'Point', coordinates: [2, 1] } }),
    ],
    ['KML', kml(placemark('A'))],
  ])('is read where it has its mark: %s', (_, text) => {
    const bytes = Uint8Array.from(
      [...`\uFEFF${text}`].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
    );
    expect(readSource(bytes).rows).toHaveLength(1);
  });

  it('is no archive where it is a table whose first column begins with “PK”', () => {
    expect(readSource(strToU8('PK,name,lat,lon\n1,A,1,2\n')).columns[0]).toBe('PK');
  });
});

describe('a file that means harm, or is none', () => {
  it('is refused in words', () => {
    expect(wrong('')).toContain('empty');
    expect(wrong(`{"features":${'['.repeat(200)}${']'.repeat(200)}}`)).toContain('deeper');
    expect(wrong('{"type":"FeatureCollection","features":[')).toContain('cut short');
    expect(wrong('<html><body>404</body></html>')).toContain('HTML');
    expect(wrong(json({ error: { code: 499, message: 'Token Required' } }))).toContain('Token Required');
    expect(wrong(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toContain('Excel');
    const cyrillic = Uint8Array.from(
      [...'Назва,lat'].map((letter) =>
        letter < '\u0080' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 848,
      ),
    );
    expect(wrong(cyrillic)).toContain('--encoding windows-1251');
    expect(readSource(cyrillic, { encoding: 'windows-1251' }).columns[0]).toBe('Назва');
    expect(wrong('a,b\n"x\n",y\n1,"never closed\n2,3\n')).toContain(
      'line 4: a quote is opened and never closed',
    );
    expect(wrong(`name,lat,lon\n${','.repeat(limits.cells)}`)).toContain('4,000,000 cells');
    const wide = (words: string) => Uint8Array.from([...words].flatMap((each) => [each.charCodeAt(0), 0]));
    expect(wrong(wide('name,lat,lon\nA,1,2\n'))).toContain('--encoding utf-16le');
    expect(wrong(new Uint8Array(100))).toContain('no text');
    expect(wrong('1;2;3\n4;5;6\n')).toContain('name the columns');
    expect(wrong(`a${',a'.repeat(1001)}\n`)).toContain('columns');
    expect(
      wrong(json({ type: 'Topology', arcs: [square], objects: { a: { type: 'Polygon', arcs: [[7]] } } })),
    ).toContain('arc 7');
    const arc = Array.from({ length: 3000 }, (_, i) => [i % 90, 1]);
    const many = Array.from({ length: 1000 }, () => 0);
    expect(
      wrong(
        json({ type: 'Topology', arcs: [arc], objects: { a: { type: 'MultiLineString', arcs: [many] } } }),
      ),
    ).toContain('2,000,000 positions');
  });

  it('does not hang, whatever a text is made to do', () => {
    // What takes a time that grows with the square of a length takes minutes here: this test has none of them.
    const long = 60_000;
    const hostile = [
      'N , '.repeat(long / 4),
      '1'.repeat(long),
      ' '.repeat(long),
      '<'.repeat(long),
      'a'.repeat(long),
      '\u00A0'.repeat(long),
      '.'.repeat(long),
      '(1 '.repeat(long / 3),
    ];
    for (const text of hostile) {
      const quoted = imported(`name,coords,date\n"${text}","${text}","${text}"\nB,"1, 2",2024-05-03\n`);
      expect(quoted.rows).toHaveLength(1);
      expect(imported(`name,wkt\nA,POINT(1 2)\nB,"POINT(${text}x)"\n`).rows).toHaveLength(1);
      if (!text.includes('<'))
        expect(imported(kml(placemark(`<description>${text}x</description>`))).refused).toHaveLength(1);
      const latin = Uint8Array.from([0xff, ...bytesOf(`name,lat,lon\n${text.replaceAll(',', '')}A,1,2`)]);
      expect(imported(latin, { map: 'title=ÿname' }).source.rows).toHaveLength(1);
    }
    const shrunk = (by: number) =>
      square.map(([x = 0, y = 0]) => [36.5 + (x - 36.5) * by, 49.5 + (y - 49.5) * by]);
    const rings = Array.from({ length: 1500 }, (_, i) => shrunk(1 - i / 2000));
    const nested = imported(
      json({
        geometryType: 'esriGeometryPolygon',
        features: [{ attributes: { name: 'A' }, geometry: { rings } }],
      }),
    );
    expect(nested.refused[0]?.reason).toContain('rings within each other');
  });

  it('costs its own row alone, where it can', () => {
    const { rows, refused } = imported(
      `name,lat,lon\n${'x'.repeat(10 * 1024 * 1024)},1,2\nB,1,2\nC\u0007,1,2\n`,
    );
    expect(rows.map(({ title }) => title)).toEqual(['B']);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'the cell “name” has more than 64 KB'],
      [4, 'its title holds a control character (U+0007)'],
    ]);
  });

  it('has columns of any name, and cells that look like formulas: both are only text', () => {
    const { rows, source } = imported(
      '__proto__,constructor,name,lat,lon\n1,2,"=HYPERLINK(""http://x"")",1,2\n',
    );
    expect(source.columns.slice(0, 2)).toEqual(['__proto__', 'constructor']);
    expect(rows[0]?.title).toBe('=HYPERLINK("http://x")');
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
    expect(imported(`[{"__proto__":{"polluted":1},"name":"A","lat":1,"lon":2}]`).rows).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('loses no row: those taken and those refused are those given', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('1', '49,9', '36.2', '0', '2024-05-03', '3/4/2024', '"', '=1', 'N'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 20 }),
        (table) => {
          const quoted = table
            .map((row) =>
              row.map((each) => `"${each.replaceAll('"', '""').replaceAll('\r', ' ')}"`).join(','),
            )
            .join('\n');
          const { rows, refused, source } = imported(`name,lat,lon,date\n${quoted}\n`);
          expect(source.rows.length).toBe(table.length);
          expect(rows.length + refused.length).toBe(table.length);
          for (const { lon = NaN, lat = NaN } of rows)
            expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a source that is known', () => {
  it.each([
    [
      'acled',
      'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,actor2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities\nUKR1,2024-05-03,2024,1,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,A,B,Ukraine,Kharkiv,Kharkiv,49.9808,36.2527,1,Suspilne,"On 3 May 2024, shelling.",0\n',
      { title: 'Kharkiv: Shelling/artillery/missile attack', id: 'UKR1', precisionKm: 5, source: 'Suspilne' },
      true,
    ],
    [
      'ucdp',
      'id,relid,year,type_of_violence,dyad_name,where_prec,where_coordinates,latitude,longitude,geom_wkt,country,date_prec,date_start,date_end,best,source_article,source_headline\n7,UKR-2014-1,2014,1,Government of Ukraine - DPR,2,Donetsk city,48.0,37.8,POINT (37.8 48.0),Ukraine,1,2014-08-01 00:00:00.000,2014-08-03 00:00:00.000,4,Reuters,Headline\n8,UKR-2014-2,2014,1,Government of Ukraine - DPR,6,Ukraine,49,32,POINT (32 49),Ukraine,1,2014-08-01 00:00:00.000,2014-08-03 00:00:00.000,4,Reuters,Headline\n',
      {
        title: 'Donetsk city: Government of Ukraine - DPR',
        type: 'State-based conflict',
        precisionKm: 25,
        days: { from: '2014-08-01', to: '2014-08-03' },
      },
      false,
    ],
    [
      'viina',
      'viina_version,event_id,event_id_1pd,date,time,geonameid,feature_code,asciiname,ADM1_NAME,ADM1_CODE,ADM2_NAME,ADM2_CODE,longitude,latitude,GEO_PRECISION,GEO_API,location,address,report_id,source,url,text,lang\nbert_1,12,3,20240503,10:30,706483,PPLA,Kharkiv,Kharkiv,07,,,36.25,49.98,ADM1,OSM,1,Харків,9,pravdaua,https://example.org/a,Вибухи у Харкові,ua\n',
      {
        title: 'Вибухи у Харкові',
        precisionKm: 150,
        link: 'https://example.org/a',
        days: { from: '2024-05-03', to: '2024-05-03' },
      },
      false,
    ],
    [
      'viina',
      'viina_version,event_id_1pd,date,n_reports,event_ids,sources,geonameid,feature_code,asciiname,longitude,latitude,GEO_PRECISION,t_mil_b\nbert_1,218649,20260919,3,4454996,"pravdaua,unian",704204,PPL,Lyman,37.82245,48.96409,ADM3,1\n',
      { title: 'Lyman: 3 reports', id: '218649', source: 'pravdaua,unian', precisionKm: 5 },
      false,
    ],
    [
      'firms',
      'latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight\n49.9,36.2,330.1,0.4,0.4,2024-05-03,0934,N,VIIRS,n,2.0NRT,295,4.2,D\n',
      { title: 'Heat seen by VIIRS at 09:34 UTC', precisionKm: 0.4 },
      false,
    ],
    [
      'timemap',
      json([
        {
          id: 'CIV0001',
          date: '02/24/2022',
          latitude: '48.75',
          longitude: '30.22',
          location: 'Uman',
          description: 'A body in the street.',
          sources: [{ id: '1', path: 'https://example.org/v' }],
        },
      ]),
      { title: 'Uman', days: { from: '2022-02-24', to: '2022-02-24' }, link: 'https://example.org/v' },
      true,
    ],
    [
      'usgs',
      'time,latitude,longitude,depth,mag,magType,nst,gap,dmin,rms,net,id,updated,place,type,horizontalError\n2024-05-03T10:36:00.123Z,24.1,121.6,10,4.5,mb,60,50,0.5,0.6,us,us7000abcd,2024-05-04T00:00:00.000Z,"10 km SE of Hualien City, Taiwan",earthquake,5.1\n',
      { title: 'M 4.5 - 10 km SE of Hualien City, Taiwan', id: 'us7000abcd', precisionKm: 5.1 },
      false,
    ],
    [
      'usgs',
      json({
        type: 'FeatureCollection',
        metadata: { title: 'USGS' },
        features: [
          {
            ...feature({
              mag: 4.5,
              place: 'Taiwan',
              time: 1714732560123,
              url: 'https://example.org/q',
              magType: 'mb',
              ids: ',us1,',
              sig: 3,
              title: 'M 4.5 - Taiwan',
            }),
            id: 'us1',
          },
        ],
      }),
      { title: 'M 4.5 - Taiwan', id: 'us1', days: { from: '2024-05-03', to: '2024-05-03' } },
      false,
    ],
    [
      'deepstate',
      json({
        id: 1714694400,
        datetime: '03.05 o 02:00',
        map: {
          type: 'FeatureCollection',
          features: [
            feature(
              { name: 'Окуповано /// Occupied /// geoJSON.status.occupied', fill: '#a52714' },
              { type: 'Polygon', coordinates: [square] },
            ),
          ],
        },
      }),
      { title: 'Occupied', type: 'status.occupied' },
      true,
    ],
    [
      'isw',
      json({
        geometryType: 'esriGeometryPolygon',
        spatialReference: { wkid: 4326 },
        features: [
          { attributes: { OBJECTID: 1, Editor: 'gbarros_understandingwar' }, geometry: { rings: [square] } },
        ],
      }),
      { title: 'As assessed by ISW' },
      true,
    ],
    [
      'isw',
      json({
        type: 'FeatureCollection',
        features: [
          feature(
            { OBJECTID: 1, GlobalID_2: '2d271dcd', EditDate: 1757569404000 },
            { type: 'Polygon', coordinates: [square] },
          ),
        ],
      }),
      { title: 'As assessed by ISW' },
      true,
    ],
  ])('is %s, with its columns and its terms', (id, given, row, isClosed) => {
    const { known, rows, terms } = imported(given);
    expect(known).toBe(id);
    expect(rows[0]).toMatchObject(row);
    expect(rows).toHaveLength(1);
    expect(terms !== undefined).toBe(isClosed);
  });
});

describe('a layer', () => {
  it('has a short label, says each thing once, with its source, and has names of its own', () => {
    const { rows } = imported(
      'id,name,type,source,url,lat,lon\n7,"Kherson: two shells, and then many more",Shelling,UN,https://example.org,46.6,32.6\n8,A long headline that says everything at once,Fire,,javascript:x,46.6,32.7\n',
    );
    const ids = new Names();
    ids.take('strikes-7', '');
    const features = featuresOf(rows, {
      languages: ['en', 'uk'],
      title: 'Strikes',
      source: 'agency.csv',
      layer: 'strikes',
      ids,
    });
    expect(features[0]).toMatchObject({
      id: 'strikes-7-2',
      properties: {
        label: { en: 'Kherson', uk: 'Kherson' },
        summary: { en: 'Shelling' },
        added: [{ source: { en: 'UN', uk: 'UN' }, link: 'https://example.org' }],
      },
    });
    expect(features[1]?.properties).toMatchObject({
      label: { en: 'A long headline that says…' },
      added: [{ source: { en: 'agency.csv' } }],
    });
    expect(json(features[1])).not.toContain('javascript');
    expect(labelOf('Донаудампфшиффартсгезелльшафт')).not.toContain('…');
    expect(classesOf(rows)).toEqual(
      new Map([
        ['Shelling', 'shelling'],
        ['Fire', 'fire'],
      ]),
    );
  });

  it('says of a row that has nothing but its title what its layer is called', () => {
    const { rows } = imported(
      'name,type,text,lat,lon\nFire,Fire,,1,2\nA fire,Fire,Two houses burnt,1,2\nA fire,Fire.,Fire.,1,2\n',
    );
    const features = featuresOf(rows, {
      languages: ['en'],
      title: 'Fires',
      source: 'x',
      layer: 'l',
      ids: new Names(),
    });
    expect(features.map(({ properties }) => properties['summary'])).toEqual([
      'Fires',
      'Fire. Two houses burnt',
      'Fire.',
    ]);
  });
});
