import mapshaper from 'mapshaper';

/** Runs mapshaper on the first of the collections; commands may name the others: { name: features } in and out. */
export async function shape(input, commands) {
  const files = Object.fromEntries(
    Object.entries(input).map(([name, features]) => [name, { type: 'FeatureCollection', features }]),
  );
  const output = await mapshaper.applyCommands(`-i ${Object.keys(files)[0]} ${commands}`, files);
  return Object.fromEntries(Object.entries(output).map(([name, text]) => [name, JSON.parse(text).features]));
}
