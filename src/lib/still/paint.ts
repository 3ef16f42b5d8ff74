import { paintsOf, patternsOf, toneIn, type Paint, type Stroke } from '../map/rolePaints.ts';
import type { Layer } from '../map/roles.ts';
import type { Palette } from '../theme/palette.ts';

const grown = (from: number, to: number | undefined, unit: string) =>
  to === undefined || to === from
    ? `${from}${unit}`
    : `calc(${from}${unit} + ${Math.round((to - from) * 100) / 100}${unit}*var(--is-lit,0))`;

const colour = (tone: string) => (tone === 'own' ? 'var(--tone)' : `var(--${tone})`);

function strokeCss({ tone, width, lit, alpha, litAlpha, dash, cap }: Stroke): string {
  const wide = grown(width, lit, 'px');
  const rules = [`stroke:${colour(tone)}`];
  // Dashes are in widths of their line.
  if (dash) rules.push(`--w:${wide}`, 'stroke-width:var(--w)');
  else rules.push(`stroke-width:${wide}`);
  if (cap) rules.push(`stroke-linecap:${cap}`);
  if (alpha !== undefined) rules.push(`stroke-opacity:${grown(alpha, litAlpha, '')}`);
  if (dash)
    rules.push(
      `stroke-dasharray:${dash.map((length) => (length === 1 ? 'var(--w)' : `calc(${length}*var(--w))`)).join(' ')}`,
    );
  return rules.join(';');
}

function paintCss({ fill, stroke, hit }: Paint): string {
  const rules: string[] = [];
  if (fill) {
    const { tone, alpha = 1, lit } = fill;
    const percent = grown(alpha * 100, lit === undefined ? undefined : lit * 100, '%');
    rules.push(
      alpha === 1 ? `fill:${colour(tone)}` : `fill:color-mix(in srgb,${colour(tone)} ${percent},transparent)`,
    );
  }
  if (stroke) rules.push(strokeCss(stroke));
  if (hit !== undefined)
    rules.push('stroke:transparent', `stroke-width:${hit}px`, 'pointer-events:visibleStroke');
  return rules.join(';');
}

/** The style sheet of what some layers draw, in the still and in the legend: derived from the table of roles. */
export function paintsCss(layers: readonly Layer[]): string {
  const kinds = new Map<string, Paint>();
  for (const { role } of layers)
    for (const [kind, paint] of Object.entries(paintsOf(role))) kinds.set(kind, paint);
  // What a copy of the ground is drawn by must not go by what stands around that.
  const ground = new Set(Object.keys(paintsOf('base')));
  const rulesOf = (isGround: boolean) =>
    [...kinds].flatMap(([kind, paint]) => {
      const css = paintCss(paint);
      return css === '' || ground.has(kind) !== isGround ? [] : [`.${kind}{${css}}`];
    });
  const tones = layers.flatMap((layer) =>
    layer.role === 'base' ? [] : [`.layer-${layer.id}{--tone:var(--${toneIn(layer, 'own')})}`],
  );
  const fills = layers.flatMap((layer) =>
    patternsOf(layer).flatMap(({ pattern, tone }) => [
      `.still .x-${layer.id}-${pattern}{fill:url(#x-${layer.id}-${pattern})}`,
      `.swatch .x-${layer.id}-${pattern}{fill:url(#k-${layer.id}-${pattern})}`,
      `:is(#x-${layer.id}-${pattern},#k-${layer.id}-${pattern}) path{stroke:var(--${tone})}`,
    ]),
  );
  return [...rulesOf(true), ':is(.still,.swatch){', ...rulesOf(false), '}', ...tones, ...fills].join('');
}

/**
 * A paint as attributes of a path, for drawings that have no style sheet.
 *
 * @param pixel - a CSS pixel in the drawing's units
 * @param fillOf - the address of a pattern
 */
export function paintAttributes(
  layer: Layer,
  paint: Paint,
  { pixel, colours, fillOf }: { pixel: number; colours: Palette; fillOf: string | undefined },
): string {
  const { fill, stroke, pattern } = paint;
  const length = (pixels: number) => (pixels * pixel).toFixed(2);
  const filled = pattern ? fillOf : fill && colours[toneIn(layer, fill.tone)];
  const out = [`fill="${filled ?? 'none'}"`];
  if (fill?.alpha !== undefined) out.push(`fill-opacity="${fill.alpha}"`);
  if (stroke) {
    const { tone, width, alpha, dash, cap } = stroke;
    out.push(
      `stroke="${colours[toneIn(layer, tone)]}" stroke-width="${length(width)}" stroke-linejoin="round"`,
      ...(cap ? [`stroke-linecap="${cap}"`] : []),
      ...(alpha === undefined ? [] : [`stroke-opacity="${alpha}"`]),
      ...(dash ? [`stroke-dasharray="${dash.map((each) => length(each * width)).join(' ')}"`] : []),
    );
  }
  return out.join(' ');
}
