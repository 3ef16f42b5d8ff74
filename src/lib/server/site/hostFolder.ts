/**
 * Where a build puts what its host and the next build need and no reader should be served: beside the site's folder,
 * `dist.host` for `dist`.
 *
 * @param out - the folder of the built site
 */
export const hostFolderOf = (out: string): string => `${out.replace(/[\\/]+$/u, '')}.host`;

/**
 * Where a build of the site in the program's own repository puts the program, ready for `npm pack`: `dist.package` for
 * `dist`.
 *
 * @param out - the folder of the built site
 */
export const packageFolderOf = (out: string): string => `${out.replace(/[\\/]+$/u, '')}.package`;
