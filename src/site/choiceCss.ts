import type { Layer } from '../lib/map/roles.ts';
import type { Mark } from '../lib/report/marks.ts';
import { nameRule } from '../lib/server/sceneCss.ts';
import type { Units } from '../lib/report/units.ts';

/**
 * The style sheet of what a reader chooses without a script: what a checkbox hides, which names are shown, what a fragment lights up. Such rules
 * have the document, or the map, styled anew each time any of what they ask for changes: a browser that runs scripts
 * has none of them.
 *
 * @param names - the languages of names that can be chosen, besides the one that is seen at first
 */
export function choiceCss(
  layers: readonly Layer[],
  marks: readonly Mark[],
  units: Units | undefined,
  names: readonly string[],
): string {
  const lit = (target: string, ids: readonly string[], drawn: readonly string[]) =>
    `&:has(${target}:target){` +
    (ids.length > 0 ? `${ids.map((id) => `#${id}`).join()}{background:var(--lit-ground)}` : '') +
    (drawn.length > 0 ? `${drawn.map((id) => `.m-${id}`).join()}{--is-lit:1}` : '') +
    '}';
  const statements = new Map<string, string[]>();
  for (const mark of marks)
    for (const name of mark.statements) statements.set(name, [...(statements.get(name) ?? []), mark.id]);
  // Many units are touched by the same sentences.
  const touched = new Map<string, string[]>();
  for (const { id, statements: touching } of units?.all ?? [])
    if (touching.length > 0) {
      const ids = touching.map((name) => `s-${name}`).join(' ');
      touched.set(ids, [...(touched.get(ids) ?? []), `#o-${id}`]);
    }
  return [
    '@media (scripting:none){:root{',
    ...layers
      .filter(({ role }) => role !== 'base')
      .map(({ id, role }) => {
        // Lines between seats would end in nothing without them.
        const gone = layers.filter((each) => each.id === id || (role === 'actor' && each.role === 'contact'));
        return `&:has(#layer-${id}:not(:checked)) .map :is(${gone.map((each) => `.layer-${each.id}`).join()}){display:none}`;
      }),
    ...names.map((language) => `&:has(#names-${language}:checked) ${nameRule(language)}`),
    ...[...statements].map(([name, ids]) => lit(`#s-${name}`, [], ids)),
    ...marks.map((mark) =>
      lit(
        `#p-${mark.id}`,
        mark.statements.map((name) => `s-${name}`),
        [mark.id],
      ),
    ),
    ...(units ? ['.units tr:target{background:var(--lit-ground)}'] : []),
    ...[...touched].map(([ids, all]) =>
      lit(all.length > 1 ? `:is(${all.join()})` : all.join(), ids.split(' '), []),
    ),
    '}}',
  ].join('');
}
