import type { DataFiles } from '../../data/dataFiles.svelte.ts';
import type { UnitShapes } from './unitShapes.svelte.ts';

/** The shapes of the units, by a script that comes when one is first wanted: most maps have none. */
export class WantedUnits {
  shapes = $state.raw<UnitShapes>();
  readonly #made: [DataFiles, string, string, number];
  #asked: Promise<UnitShapes | undefined> | undefined;

  constructor(...made: [files: DataFiles, layer: string, url: string, grid: number]) {
    this.#made = made;
  }

  wanted(): Promise<UnitShapes | undefined> {
    return (this.#asked ??= import('./unitShapes.svelte.ts').then(
      (module) => (this.shapes = new module.UnitShapes(...this.#made)),
      (error: unknown) => {
        this.#asked = undefined;
        console.info('No units:', error);
        return undefined;
      },
    ));
  }
}
