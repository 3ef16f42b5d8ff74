/** The width of a shape of cells, in CSS pixels, from its class; undefined for any other shape. */
export function widthOfCell(kind: string): number | undefined {
  const [, width] = / w(\d+)$/u.exec(kind) ?? [];
  return width === undefined ? undefined : Number(width) / 2;
}
