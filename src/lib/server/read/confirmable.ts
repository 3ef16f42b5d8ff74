import { createHash } from 'node:crypto';
import type { Check } from '../../claims/check.ts';
import type { Checks } from '../../claims/join.ts';
import type { ClaimFacts } from '../../claims/schema.ts';
import { flat, measured, type Current, type Figure, type Section } from '../../confirm/model.ts';
import { areaKm2 } from '../../geo/area.ts';
import { lengthKm } from '../../geo/length.ts';
import { regionWordsIn } from '../../map/region.ts';
import { rowOf, type Role } from '../../map/roles.ts';
import { shareOf } from '../../map/share.ts';
import type { Correction } from '../../report/corrections.ts';
import { namedSentences } from '../../report/link.ts';
import type { Report, StatementLinks } from '../../report/model.ts';
import type { OwnFeature } from './placed.ts';
import type { ReportMap } from './reportMap.ts';

/** The files of one language of a report, each as far as it could be read. */
export type TextFiles = {
  /** Of its files' names. */
  readonly language: string;
  readonly prose: Report | undefined;
  readonly links: readonly StatementLinks[] | undefined;
  readonly corrections: readonly Correction[] | undefined;
};

const sectionOf = <T>(items: readonly T[], entry: (item: T) => readonly [string, Section[string]]): Section =>
  Object.fromEntries(items.map(entry));

function sectionsOf({ language, prose, links, corrections }: TextFiles): [string, Section | undefined][] {
  return [
    ['frontMatter', prose && (flat(prose, ['prose']) as Record<string, string>)],
    ['statements', prose && links && namedSentences(prose, links)],
    [
      'annotations',
      links &&
        sectionOf(
          links.flatMap(({ name, annotations }) => annotations.map((each) => ({ ...each, in: name }))),
          ({ name, in: statement, quote, targets }) => [
            name,
            {
              in: statement,
              ...flat(quote),
              targets: targets.map(({ kind, id }) => `${kind} ${id}`).join(', '),
            },
          ],
        ),
    ],
    [
      'claims',
      links &&
        sectionOf(
          links.flatMap(({ name, claims }) => claims.map((each) => ({ ...each, in: name }))),
          ({ name, in: statement, quote, by }) => [name, { in: statement, ...flat(quote), by }],
        ),
    ],
    [
      'unmapped',
      links &&
        sectionOf(
          links.flatMap(({ name, unmapped }) => (unmapped === undefined ? [] : [{ name, unmapped }])),
          ({ name, unmapped }) => [name, unmapped],
        ),
    ],
    ['corrections', corrections && sectionOf(corrections, ({ name, ...rest }) => [name, flat(rest)])],
  ].map(([section, entries]) => [`${language}.${section as string}`, entries as Section | undefined]);
}

/** What of a check is the same in every language: its numbers, days and ids, and not its words. */
function found(check: Check): Readonly<Record<string, Figure>> {
  const words = /\.(?:title|of|where|town)$/u;
  return Object.fromEntries(
    Object.entries(flat(check, ['facts', 'sources', 'verdict']))
      .filter(([name]) => !words.test(name))
      .map(([name, figure]) => [`found.${name}`, typeof figure === 'number' ? measured(figure) : figure]),
  );
}

const checksOf = (facts: ClaimFacts, checks: Checks): Section =>
  sectionOf([...checks], ([name, check]) => [
    name,
    { verdict: check.verdict, ...flat(facts.claims[name]), ...found(check) },
  ]);

/** The first digits of a shape's hash: where nobody can read a change, it is at least seen. */
const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

function markOf({ geometry, properties }: OwnFeature, layer: string, role: Role): Section[string] {
  const area = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  const shape =
    geometry.type === 'Point'
      ? { at: geometry.coordinates.join(', ') }
      : {
          shape: hashOf(geometry.coordinates),
          ...(area
            ? { areaKm2: measured(areaKm2(geometry)) }
            : { lengthKm: measured(lengthKm(geometry) ?? 0) }),
        };
  return { kind: rowOf(role).target ?? role, layer, ...shape, ...flat(properties) };
}

/** What a map draws. */
function mapSections({ file, layers }: ReportMap, languages: readonly string[]): Record<string, Section> {
  const layerOf = (layer: ReportMap['layers'][number]): Section[string] => {
    const said = flat(layer.file, ['id']);
    switch (layer.kind) {
      case 'own':
        return { ...said, ...flat({ provenance: layer.provenance }) };
      case 'dense': {
        const { provenance, taken: rows, left: refused, content } = layer.table;
        return { ...said, ...flat({ provenance }), rows, refused, content };
      }
      case 'control': {
        // Of every day that the map can show, as no claim speaks of all of them.
        const areas = [...layer.region.control].flatMap(([day, { features }]) =>
          [...new Set(features.map(({ properties }) => properties.class))].map((name) => {
            const parts = features.filter(({ properties }) => properties.class === name);
            return [`${day}.${name}.km2`, measured(shareOf(parts, 1).partKm2)] as const;
          }),
        );
        const { file: region } = layer.region;
        const words = Object.fromEntries(languages.map((each) => [each, regionWordsIn(region, each)]));
        return { ...said, ...Object.fromEntries(areas), ...flat({ mark: region.control?.mark, words }) };
      }
      case 'units':
        return { ...said, units: layer.region.units.length };
      case 'base':
        return said;
    }
  };
  return {
    map: sectionOf(Object.entries(flat(file, ['$schema', 'layers'])), ([name, value]) => [
      name,
      String(value),
    ]),
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layerOf(layer)])),
    marks: Object.fromEntries(
      layers.flatMap((layer) =>
        layer.kind === 'own'
          ? layer.placed.map(({ feature }) => [feature.id, markOf(feature, layer.id, layer.role)] as const)
          : [],
      ),
    ),
  };
}

/**
 * What of a report its author is to confirm, as far as it could be read.
 *
 * @param facts - undefined where they could not be read; `checks` where a claim could not be checked
 */
export function currentOf(
  texts: readonly TextFiles[],
  map: ReportMap | undefined,
  facts: ClaimFacts | undefined,
  checks: Checks | undefined,
): Current {
  const drawn =
    map &&
    mapSections(
      map,
      texts.map(({ language }) => language),
    );
  return {
    ...Object.fromEntries(texts.flatMap(sectionsOf)),
    checks: facts && checks && checksOf(facts, checks),
    sources: facts && sectionOf(Object.entries(facts.sources), ([name, source]) => [name, flat(source)]),
    events: facts && sectionOf(Object.entries(facts.events), ([name, event]) => [name, flat(event)]),
    map: drawn?.['map'],
    layers: drawn?.['layers'],
    marks: drawn?.['marks'],
  };
}
