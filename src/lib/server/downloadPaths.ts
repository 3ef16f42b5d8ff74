/** Where a dataset of the world or of a region can be downloaded, relative to the site's root. */
export const downloadOf = (id: string): string => `geojson/${id}.geojson`;

/** Where a report's own table of rows can be downloaded, relative to the site's root. */
export const tableDownloadOf = (slug: string, layer: string): string => `tables/${slug}/${layer}.csv`;

/** Where a report's own dataset can be downloaded, relative to the site's root. */
export const ownDownloadOf = (slug: string, layer: string): string => `geojson/${slug}/${layer}.geojson`;
