import { patternsOf } from '../../map/rolePaints.ts';
import type { Layer } from '../../map/roles.ts';

const paths: Readonly<Record<string, string>> = { dots: 'M3 2.4v1.2', grid: 'M3 0v6M0 3h6', hatch: 'M3 0v6' };

/** The patterns of a legend's swatches as SVG: their own, for those of the still follow the zoom. */
export function keyPatterns(layers: readonly Layer[]): string {
  const drawn = layers.flatMap((layer) =>
    patternsOf(layer).map(
      ({ pattern }) =>
        `<pattern id="k-${layer.id}-${pattern}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${pattern === 'grid' ? 0 : 45})"><path class="pattern" d="${paths[pattern] ?? ''}"/></pattern>`,
    ),
  );
  return `<svg class="unseen" aria-hidden="true">${drawn.join('')}</svg>`;
}
