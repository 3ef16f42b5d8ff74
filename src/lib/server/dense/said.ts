import type { DenseRow } from '../../dense/model.ts';

/** Stands in no row: control characters are refused. */
const between = '\u001f';

/** What a row says as one text, for a column of an engine; without id and type, which are columns of their own. */
export const saidOf = ({ lon, lat, from, to, title, text, source, link, precisionKm }: DenseRow): string =>
  [lon, lat, from, to, title, text, source, link, precisionKm].map((part) => part ?? '').join(between);

/** A row from what it says. */
export function rowSaid(said: string, id: string, type: string): DenseRow {
  const [lon, lat, from = '', to = '', title = '', text = '', source = '', link = '', precision = ''] =
    said.split(between);
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
