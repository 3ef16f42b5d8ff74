import * as fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../src/lib/geo/area.ts';
import { meetingOf } from '../../src/lib/geo/check/crossing.ts';
import { checkGeoJson } from '../../src/lib/geo/check/geojson.ts';
import { schemas } from '../../src/lib/map/datasets.ts';
import { rewound } from '../../src/lib/geo/rewind.ts';
import { shown } from '../../src/lib/input/characters.ts';
import { decode } from '../../src/lib/input/decode.ts';
import { Findings } from '../../src/lib/input/findings.ts';
import { readJsonText } from '../../src/lib/input/json.ts';
import { parseReport } from '../../src/lib/report/parse.ts';
import { sentencesOf } from '../../src/lib/report/segments.ts';
import { readAddress, writeAddress, type Address } from '../../src/lib/view/address.ts';
import { parseLinks } from '../support/parseLinks.ts';

const runs = { numRuns: 1000 };
const layers = ['incidents', 'contacts', 'occupied', 'base'];
const found = (run: (findings: Findings) => void) => {
  const findings = new Findings();
  run(findings);
  return findings.list();
};

/** A text with some characters taken out, put in or doubled. */
const damaged = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ',', '"', '\\', '{', ']', '1', 'N', '\n', 'é')), {
        maxLength: 3,
      }),
    )
    .map(([text, edits]) =>
      edits.reduce((each, [at, put]) => {
        const i = at % (each.length + 1);
        return each.slice(0, i) + put + each.slice(i + (put === '' ? 1 : 0));
      }, text),
    );

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const ring = fc
  .array(position, { minLength: 3, maxLength: 12 })
  .map((positions) => [...positions, positions[0]]);
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Point'), coordinates: position }),
  fc.record({ type: fc.constant('LineString'), coordinates: fc.array(position, { minLength: 2 }) }),
  fc.record({ type: fc.constant('MultiPoint'), coordinates: fc.array(position) }),
  fc.record({ type: fc.constant('Polygon'), coordinates: fc.array(ring) }),
  fc.record({ type: fc.constant('MultiPolygon'), coordinates: fc.array(fc.array(ring)) }),
);
const feature = fc.record(
  {
    type: fc.constant('Feature'),
    geometry: fc.option(geometry),
    properties: fc.option(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))),
    id: fc.oneof(fc.string(), fc.integer()),
  },
  { requiredKeys: ['type', 'geometry', 'properties'] },
);
const collection = fc.record({
  type: fc.constant('FeatureCollection'),
  features: fc.array(feature, { maxLength: 5 }),
});

describe('readJsonText', () => {
  it('takes what JSON.parse takes, and nothing else', () => {
    fc.assert(
      fc.property(damaged(fc.json()), (text) => {
        let parsed: unknown;
        let right = true;
        try {
          parsed = JSON.parse(text);
        } catch {
          right = false;
        }
        const findings = new Findings();
        const read = readJsonText(text, findings);
        const list = findings.list();
        if (right) expect(read).toEqual({ value: parsed });
        else
          expect(
            list.some(({ severity }) => severity === 'error'),
            text,
          ).toBe(true);
        if (right)
          expect(list.filter(({ reason }) => !/given twice|means something else/u.test(reason))).toEqual([]);
      }),
      runs,
    );
  });

  it('says that a text is cut short, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.object(), fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        const cut = text.slice(0, at % text.length);
        const list = found((findings) => void readJsonText(cut, findings));
        expect(list.at(-1)?.reason).toContain('cut short');
      }),
      runs,
    );
  });
});

describe('decode', () => {
  it('gives back the text of any UTF-8, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const plain = text.toWellFormed();
        const bytes = new TextEncoder().encode(plain);
        const findings = new Findings();
        const decoded = decode(bytes, findings);
        if (findings.errors === 0) expect(decoded).toBe(plain.replace(/^\uFEFF/u, ''));
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const findings = new Findings();
        expect(decode(bytes, findings) === undefined).toBe(findings.errors > 0);
      }),
      runs,
    );
  });
});

describe('checkGeoJson', () => {
  it('has no error for anything that is GeoJSON', () => {
    fc.assert(
      fc.property(fc.oneof(geometry, feature, collection), (value) => {
        const list = found((findings) => {
          checkGeoJson(value, findings);
        });
        expect(list.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      runs,
    );
  });

  it('never throws, whatever it gets, and never says more than can be read', () => {
    const values = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom('Point', 'Polygon', 'GeometryCollection', 'Feature'),
        coordinates: fc.anything(),
        geometries: fc.anything(),
        geometry: fc.anything(),
        properties: fc.anything(),
        bbox: fc.anything(),
        crs: fc.anything(),
      }),
      fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(fc.anything()) }),
    );
    fc.assert(
      fc.property(values, (value) => {
        const list = found((findings) => {
          checkGeoJson(value, findings);
        });
        expect(list.length).toBeLessThan(5000);
        for (const { place, reason } of list) expect(place !== '' && reason !== '').toBe(true);
      }),
      runs,
    );
  });

  it('has an error or reads on, for GeoJSON with any damage', () => {
    fc.assert(
      fc.property(damaged(collection.map((value) => JSON.stringify(value))), (text) => {
        const findings = new Findings();
        const read = readJsonText(text, findings);
        if (read) checkGeoJson(read.value, findings);
        else expect(findings.errors).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

describe('meetingOf', () => {
  // Small whole numbers, so that rings touch, run back and cross at vertices all the time.
  const grid = fc.tuple(fc.nat(6), fc.nat(6));
  const crosses = (a: number[], b: number[], c: number[], d: number[]) => {
    const side = (p: number[], q: number[], r: number[]) =>
      Math.sign(
        ((q[0] ?? 0) - (p[0] ?? 0)) * ((r[1] ?? 0) - (p[1] ?? 0)) -
          ((q[1] ?? 0) - (p[1] ?? 0)) * ((r[0] ?? 0) - (p[0] ?? 0)),
      );
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  };

  it('finds every ring of which two segments cross, and agrees that no others do', () => {
    fc.assert(
      fc.property(fc.array(grid, { minLength: 3, maxLength: 9 }), (points) => {
        const ring = [...points, points[0] ?? [0, 0]] as [number, number][];
        const segments = ring.slice(1).map((end, i) => [ring[i] ?? end, end] as const);
        const truly = segments.some(([a, b], i) =>
          segments.some(([c, d], j) => j > i && crosses(a, b, c, d)),
        );
        const met = meetingOf(ring, { left: 1e6 });
        if (truly) expect(met?.kind).toBe('crosses');
        if (met === undefined) expect(truly).toBe(false);
      }),
      runs,
    );
  });

  it('does not mind where a ring begins', () => {
    fc.assert(
      fc.property(fc.array(grid, { minLength: 3, maxLength: 9 }), fc.nat(8), (points, turn) => {
        const k = turn % points.length;
        const turned = [...points.slice(k), ...points.slice(0, k)];
        const kindOf = ([...open]: [number, number][]) =>
          meetingOf([...open, open[0] ?? [0, 0]], { left: 1e6 })?.kind;
        expect(kindOf(turned)).toBe(kindOf(points));
      }),
      runs,
    );
  });
});

describe('rewound', () => {
  it('leaves nothing to wind, and every area as it was', () => {
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (coordinates) => {
        const polygon = { type: 'Polygon', coordinates } as Polygon;
        const whole: Feature<Polygon> = { type: 'Feature', properties: null, geometry: polygon };
        const mended = rewound(whole);
        expect(Math.abs(areaKm2(mended) - areaKm2(polygon))).toBeLessThan(1);
        const list = found((findings) => {
          checkGeoJson(mended, findings);
        });
        expect(list.filter(({ reason }) => reason.includes('clockwise'))).toEqual([]);
        expect(rewound(mended)).toEqual(mended);
      }),
      runs,
    );
  });
});

describe('shown', () => {
  it('is one line of visible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
      }),
      runs,
    );
  });
});

describe('the parsers', () => {
  const wrong = (result: object) =>
    'problems' in result && Array.isArray(result.problems) && result.problems.length > 0;

  it('take a report or name what is wrong with it', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'title: T',
        'language: en',
        'language: -',
        'date: 2025-08-19',
        'asOf: 2025-02-31',
        'source: S',
        '---',
        '__proto__: x',
        'title: T',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), fc.string(), (lines, prose) => {
        const result = parseReport(`---\n${lines.join('\n')}\n---\n${prose}`, 'a.md');
        expect('value' in result || wrong(result)).toBe(true);
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wrong(parseReport(text, 'a.md'))).toBe(true);
      }),
      runs,
    );
  });

  it('give back the front matter that was written', () => {
    const text = fc
      .string({ minLength: 1 })
      .map((s) => s.replace(/\s+/gu, ' ').trim())
      // Not what no page can hold, nor what reads as YAML: both are refused.
      .filter((s) => s !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|^(["']).*\1$|(?:^| )#(?: |$)/u.test(s));
    fc.assert(
      fc.property(text, text, text, (title, source, author) => {
        const result = parseReport(
          `---\ntitle: ${title}\nlanguage: uk\ndate: 2025-08-19\nasOf: 2025-08-18\nsource: ${source}\nauthor: ${author}\n---\nA.\n`,
          'a.md',
        );
        expect(result).toEqual({
          value: {
            title,
            language: 'uk',
            date: '2025-08-19',
            asOf: '2025-08-18',
            source,
            author,
            prose: 'A.',
          },
        });
      }),
      runs,
    );
  });

  it('take annotations or name what is wrong with them', () => {
    const quote = fc.record({ exact: fc.string(), prefix: fc.string() }, { requiredKeys: [] });
    const statement = fc.record(
      {
        name: fc.oneof(fc.constant('a-b'), fc.string()),
        anchor: quote,
        annotations: fc.array(fc.record({ name: fc.constant('x'), quote, targets: fc.array(fc.anything()) })),
        claims: fc.array(fc.record({ name: fc.constant('c'), quote, by: fc.string() })),
        unmapped: fc.string(),
      },
      { requiredKeys: [] },
    );
    const data = fc.oneof(fc.jsonValue(), fc.record({ statements: fc.array(statement) }));
    fc.assert(
      fc.property(damaged(data.map((value) => JSON.stringify(value))), (text) => {
        const result = parseLinks(text, 'a.json');
        expect('value' in result || wrong(result)).toBe(true);
      }),
      runs,
    );
  });

  it.each(Object.entries(schemas))('take %s or name what is wrong', (_, schema) => {
    const data = fc.oneof(fc.jsonValue(), collection, fc.record({ datasets: fc.array(fc.jsonValue()) }));
    fc.assert(
      fc.property(data, (value) => {
        const result = v.safeParse(schema, value);
        expect(result.success || result.issues.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('sentencesOf', () => {
  /** As it is said in its comment, without the windows that keep long lines quick. */
  const plain = (line: string) => {
    const texts: string[] = [];
    let open = '';
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)) {
      open += segment;
      if (/(?:\b(?:[A-Z]\.){2,}|\b(?:Mr|Dr|Gen)\.)\s*$/u.test(open)) continue;
      texts.push(open.trim());
      open = '';
    }
    return [...texts, open.trim()].filter((text) => text !== '');
  };

  it('finds the same sentences in a long line as in a short one', () => {
    const piece = fc.constantFrom(
      'A dog ran. ',
      'The U.S. led. ',
      'Mr. X said: “No.” ',
      'At 5. 30 p.m. ',
      '... ',
      'etc. 1 2 3 and ',
      'Why? ',
      'Київ. ',
      'a.b.c ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 600, maxLength: 1200, size: 'max' }), (pieces) => {
        const line = pieces.join('');
        expect(sentencesOf(line, 'en').map(({ text }) => text)).toEqual(plain(line));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the address', () => {
  const addresses = fc.record(
    {
      layers: fc.subarray([...layers]).map((ids) => new Set(ids)),
      selection: fc.record({
        kind: fc.constantFrom('statement' as const, 'mark' as const),
        name: fc.stringMatching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u),
      }),
      asOf: fc
        .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      names: fc.constantFrom('en', 'uk', 'ar'),
    },
    { requiredKeys: ['layers'] },
  );

  it('gives back what was written, and leaves the rest of the URL alone', () => {
    fc.assert(
      fc.property(addresses, fc.webUrl({ withQueryParameters: true }), (address: Address, base) => {
        const url = new URL(base);
        for (const name of ['layers', 'asOf', 'statement', 'names']) url.searchParams.delete(name);
        const written = writeAddress(url, address, layers);
        expect(readAddress(written, layers)).toEqual({
          selection: undefined,
          asOf: undefined,
          names: undefined,
          ...address,
        });
        expect(written.pathname).toBe(url.pathname);
        for (const [name, value] of url.searchParams)
          expect(written.searchParams.getAll(name)).toContain(value);
      }),
      runs,
    );
  });

  it('reads anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, hash) => {
        const url = new URL('https://example.org/');
        url.search = `layers=${query}&asOf=${query}&statement=${hash}&names=${query}`;
        url.hash = hash;
        for (const id of readAddress(url, layers).layers) expect(layers).toContain(id);
      }),
      runs,
    );
  });
});
