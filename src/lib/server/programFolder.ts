import { existsSync } from 'node:fs';
import { join } from 'node:path';

let folder = '.';

/**
 * The folder of what the program brings: `geodata/`, `schemas/`, its licence and the faces of pictures. In the program's
 * own repository it is the working directory, which is the project's folder as well; where the package is installed, it
 * is the package's.
 */
export const programFolder = (): string => folder;

/** Says where the program is installed; once, before anything is read. */
export function setProgramFolder(path: string): void {
  folder = path;
}

/**
 * The folder of the world or of a region: the project's own, or else the one that the program brings.
 *
 * @param root - the project's folder
 * @param id - `world`, or a region's
 */
export function geodataFolder(root: string, id: string): string {
  const [own, brought] = [join(root, 'geodata', id), join(folder, 'geodata', id)];
  return !existsSync(own) && existsSync(brought) ? brought : own;
}
