/** The datasets of the base that MapLibre draws, by the name of their source in the style. */
export const baseSources = ['land', 'regions', 'rivers', 'lakes', 'borders'] as const;

/**
 * Addresses of the GeoJSON files that MapLibre draws from, by the name of their source: `base/land` and the like for the
 * base, and the id of the layer for every other.
 */
export type DataUrls = Readonly<Record<string, string>>;

/** The name of the source of what changed in a layer of control since the day before. */
export const changeSource = (layer: string): string => `${layer}/change`;

/** What a date draws of the layer of control: other files than the page opens with. */
export type DatedControl = {
  readonly layer: string;
  /** Of its shapes; undefined on the page's own date. */
  readonly url?: string | undefined;
  /** Of what changed since the day before. */
  readonly changes?: string | undefined;
};

/** The files to draw from: another date has another file of the layer of control. */
export const urlsOf = (data: DataUrls, control: DatedControl | undefined): DataUrls => ({
  ...data,
  ...(control?.url ? { [control.layer]: control.url } : {}),
  ...(control?.changes ? { [changeSource(control.layer)]: control.changes } : {}),
});

/** The id of the layer that a source is drawn in. */
export const layerOf = (source: string): string => source.replace(/\/.*/u, '');
