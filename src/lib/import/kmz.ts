import { Unzip, UnzipInflate } from 'fflate';
import { inBytes, inWords, limits } from '../input/limits.ts';
import { otherThanText } from '../input/notText.ts';
import { Unreadable } from './source.ts';

/** A part of the archive: what it unpacks to is counted before the next one is looked at. */
const part = 16 * 1024;
const cutShort = 'the archive cannot be unpacked: is it cut short?';

/**
 * The KML of a KMZ (OGC 07-147r2, annex C): `doc.kml`, or the first at its root. Nothing else is unpacked, and what
 * unpacks to more than a file may have is let go at once, whatever size the archive states.
 */
export function kmlOf(bytes: Uint8Array): { readonly kml: Uint8Array; readonly others: number } {
  const names: string[] = [];
  let chosen: { readonly name: string; readonly parts: Uint8Array[]; whole: boolean } | undefined;
  let fault: string | undefined;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > limits.entries)
      throw new Unreadable(`the archive has more than ${inWords(limits.entries)} entries`);
    if (!/^[^/\\]+\.kml$/iu.test(file.name) || (chosen && file.name.toLowerCase() !== 'doc.kml')) return;
    const found = { name: file.name, parts: [] as Uint8Array[], whole: false };
    chosen = found;
    let size = 0;
    // What is thrown here, the library would catch.
    file.ondata = (error, chunk, final) => {
      // Typed as never null; it is null where nothing is wrong.
      if ((error as Error | null) !== null) fault ??= cutShort;
      else if ((size += chunk.length) > limits.file)
        fault ??= `“${file.name.slice(0, 60)}” unpacks to more than ${inBytes(limits.file)}: it is not read`;
      else found.parts.push(chunk);
      found.whole = final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && fault === undefined; at += part)
      unzip.push(bytes.subarray(at, at + part), at + part >= bytes.length);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    fault ??= cutShort;
  }
  if (fault === undefined && chosen && !chosen.whole) fault = cutShort;
  if (fault !== undefined) throw new Unreadable(fault);
  if (!chosen)
    throw new Unreadable(
      names.some((name) => /\.kml$/iu.test(name))
        ? 'the archive has no KML at its root, where KMZ has it: unpack it, and import what is in it'
        : `this is ${otherThanText(bytes) ?? 'an archive with nothing in it'}`,
    );
  const { parts } = chosen;
  const kml = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
  let end = 0;
  for (const each of parts) {
    kml.set(each, end);
    end += each.length;
  }
  return { kml, others: names.length - 1 };
}
