import mapshaper from 'mapshaper';

/** Runs mapshaper on collections in memory: { name: features } in, { name: features } out. */
export async function shape(input, commands) {
  const files = Object.fromEntries(
    Object.entries(input).map(([name, features]) => [name, { type: 'FeatureCollection', features }]),
  );
  const output = await mapshaper.applyCommands(`-i ${Object.keys(files).join(' ')} ${commands}`, files);
  return Object.fromEntries(Object.entries(output).map(([name, text]) => [name, JSON.parse(text).features]));
}
