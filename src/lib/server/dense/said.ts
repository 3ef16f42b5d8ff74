import type { DenseRow } from '../../dense/model.ts';

/** Stands in no row: control characters are refused. */
const between = '\u001f';

/** A row as one text, for a column of an engine. */
export const saidOf = (row: DenseRow): string =>
  `${row.from}${between}${row.id}${between}${row.type}${between}${String(row.lon)}${between}${String(row.lat)}${between}${row.title}${between}${row.to ?? ''}${between}${row.text ?? ''}${between}${row.source ?? ''}${between}${row.link ?? ''}${between}${String(row.precisionKm ?? '')}`;

/** The first day and the id of a row, from what it says. */
export function keyOfSaid(said: string): { readonly from: string; readonly id: string } {
  const end = said.indexOf(between);
  return { from: said.slice(0, end), id: said.slice(end + 1, said.indexOf(between, end + 1)) };
}

/** A row from what it says. */
export function rowSaid(said: string): DenseRow {
  const [
    from = '',
    id = '',
    type = '',
    lon,
    lat,
    title = '',
    to = '',
    text = '',
    source = '',
    link = '',
    precision = '',
  ] = said.split(between);
  return {
    id,
    lon: Number(lon),
    lat: Number(lat),
    from,
    ...(to === '' ? {} : { to }),
    title,
    type,
    ...(text === '' ? {} : { text }),
    ...(source === '' ? {} : { source }),
    ...(link === '' ? {} : { link }),
    ...(precision === '' ? {} : { precisionKm: Number(precision) }),
  };
}
