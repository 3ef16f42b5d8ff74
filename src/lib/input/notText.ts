/** Whether a file begins with some bytes. */
export const begins = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte);

/** What an archive is, by a name in it, and what to do with it. */
const archives: readonly (readonly [name: RegExp, what: string])[] = [
  [/xl\/workbook/u, 'an Excel workbook; save the sheet as “CSV UTF-8”'],
  [/opendocument\.spreadsheet/u, 'an OpenDocument spreadsheet; save the sheet as CSV in UTF-8'],
  [/word\/document|opendocument\.text/u, 'a document of a word processor; save it as plain text in UTF-8'],
  [/\.shp/iu, 'a shapefile; save it as GeoJSON first'],
  [/\.kml/iu, 'KMZ; “geogloss import” makes a layer of it'],
];
/** So many bytes at each end of an archive are searched for the names in it: they stand there as they are. */
const searched = 64 * 1024;

/** What bytes are that are no text, and what to do, where their beginning tells. */
export function otherThanText(bytes: Uint8Array): string | undefined {
  if (begins(bytes, 0x50, 0x4b, 3, 4)) {
    const latin = new TextDecoder('latin1');
    const ends = latin.decode(bytes.subarray(0, searched)) + latin.decode(bytes.subarray(-searched));
    return archives.find(([name]) => name.test(ends))?.[1] ?? 'a zip archive; unpack it first';
  }
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'an Excel workbook; save the sheet as “CSV UTF-8”';
  if (begins(bytes, 0x1f, 0x8b)) return 'compressed with gzip; unpack it first';
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'a PDF';
  if (begins(bytes, 0, 0, 0x27, 0x0a)) return 'a shapefile; save it as GeoJSON first';
  if (begins(bytes, 0x50, 0x41, 0x52, 0x31)) return 'Parquet; “geogloss import” makes a layer of it';
  if (begins(bytes, 0x53, 0x51, 0x4c, 0x69))
    return 'a database (SQLite or GeoPackage); save the table as CSV or GeoJSON first';
  return undefined;
}
