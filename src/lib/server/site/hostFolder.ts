/**
 * Where a build puts what its host and the next build need and no reader should be served: beside the site's folder,
 * `dist.host` for `dist`.
 *
 * @param out - the folder of the built site
 */
export const hostFolderOf = (out: string): string => `${out.replace(/[\\/]+$/u, '')}.host`;
