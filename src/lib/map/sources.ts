/** The datasets of the base that MapLibre draws, by the name of their source in the style. */
export const baseSources = ['land', 'regions', 'rivers', 'lakes', 'borders'] as const;

/**
 * Addresses of the GeoJSON files that MapLibre draws from, by the name of their source: `base/land` and the like for the
 * base, and the id of the layer for every other.
 */
export type DataUrls = Readonly<Record<string, string>>;

/** The files to draw from: another date has another file of the layer of control. */
export const urlsOf = (
  data: DataUrls,
  control: { readonly layer: string; readonly url: string } | undefined,
): DataUrls => (control ? { ...data, [control.layer]: control.url } : data);

/** The id of the layer that a source is drawn in. */
export const layerOf = (source: string): string => source.replace(/\/.*/u, '');
