/** ISO 3166-2 codes of the 27 first-level units of Ukraine, Crimea and Sevastopol included. */
export const unitCodes: readonly string[] = [
  ...['05', '07', '09', '12', '14', '18', '21', '23', '26', '30', '32', '35', '40', '43'],
  ...['46', '48', '51', '53', '56', '59', '61', '63', '65', '68', '71', '74', '77'],
].map((number) => `UA-${number}`);

/** A box around Ukraine: [west, south, east, north] in degrees. */
const box = [22.1, 44.3, 40.3, 52.4] as const;

/** True where a whole box lies in the box around Ukraine. Degrees; west, south, east, north. */
export const inUkraineBox = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): boolean => west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
