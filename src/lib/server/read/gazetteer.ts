import { existsSync, readFileSync } from 'node:fs';
import type { Gazetteer } from '../../geo/check/swapped.ts';
import { sphereKm } from '../../geo/length.ts';
import type { Position } from '../../geo/mercator.ts';
import { geodataFolder } from '../programFolder.ts';

type Town = { geometry: { coordinates: [number, number] }; properties: { names: Record<string, string> } };

const gazetteers = new Map<string, Gazetteer | undefined>();

function made(towns: readonly Town[]): Gazetteer {
  const cells = new Map<string, Position[]>();
  const names = new Map<string, Position[]>();
  const cellOf = (x: number, y: number) => `${String(Math.floor(x))} ${String(Math.floor(y))}`;
  const add = (into: Map<string, Position[]>, key: string, at: Position) => {
    const known = into.get(key);
    if (known) known.push(at);
    else into.set(key, [at]);
  };
  for (const { geometry, properties } of towns) {
    const at = geometry.coordinates;
    add(cells, cellOf(...at), at);
    for (const name of new Set(Object.values(properties.names))) add(names, name.toLowerCase(), at);
  }
  return {
    near: (at, limit) => {
      const dy = Math.ceil(limit / 110);
      const dx = Math.min(180, Math.ceil(dy / Math.max(0.02, Math.cos((at[1] * Math.PI) / 180))));
      for (let x = -dx; x <= dx; x += 1)
        for (let y = -dy; y <= dy; y += 1)
          for (const town of cells.get(cellOf(at[0] + x, at[1] + y)) ?? [])
            if (sphereKm(town, at) <= limit) return true;
      return false;
    },
    named: (name) => names.get(name) ?? [],
  };
}

/**
 * Where the towns of the world are, read when it is first asked for and once in a process; undefined where the project
 * has no world.
 *
 * @param root - the project's folder
 */
export const gazetteerOf = (root: string) => (): Gazetteer | undefined => {
  if (!gazetteers.has(root)) {
    const file = `${geodataFolder(root, 'world')}/towns.geojson`;
    const towns = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { features: Town[] }).features
      : undefined;
    gazetteers.set(root, towns && made(towns));
  }
  return gazetteers.get(root);
};
