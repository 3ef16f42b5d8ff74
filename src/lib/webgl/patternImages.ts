import { patternsOf } from '../map/rolePaints.ts';
import type { Layer } from '../map/roles.ts';
import { palettes } from '../theme/palette.ts';

/** The image of a pattern of a layer: see `patternImages`. */
export const imageOf = (layer: string, pattern: string, dark: boolean) =>
  `${layer}-${pattern}-${dark ? 'dark' : 'light'}`;

/** The images of the patterns that a style names: for each, its tone and what it is. */
export const patternImages = (layers: readonly Layer[]): { name: string; pattern: string; color: string }[] =>
  layers.flatMap((layer) =>
    patternsOf(layer).flatMap(({ pattern, tone }) =>
      [false, true].map((dark) => ({
        name: imageOf(layer.id, pattern, dark),
        pattern,
        color: (dark ? palettes.dark : palettes.light)[tone],
      })),
    ),
  );
