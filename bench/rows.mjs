// Writes a table of made rows: lumpy in space and time as conflict and hazard data are, with ties, borders, the
// antimeridian and one square that holds a tenth of all rows. The same rows for the same count; never shown as real.
//   node bench/rows.mjs 100000 rows.csv
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { seeded } from './incidents.mjs';

export async function writeRows(count, path) {
  const random = seeded(20);
  const normal = () => (random() + random() + random() - 1.5) / 1.5;
  const centres = Array.from({ length: 300 }, () => ({
    lon: random() * 360 - 180,
    lat: Math.asin(random() * 1.8 - 0.9) * (180 / Math.PI),
    spread: 0.05 + random() ** 3 * 6,
    peak: random(),
  }));
  const first = Date.UTC(2018, 0, 1);
  const days = 2900;
  const file = createWriteStream(path);
  let block = 'id,lon,lat,from,to,title,type,text,source,link,precisionKm\n';
  for (let i = 0; i < count; i += 1) {
    const { lon, lat, spread, peak } = centres[Math.floor(random() ** 2.5 * centres.length)];
    let [x, y] =
      i % 10 === 0
        ? [36.25 + normal() * 0.002, 50 + normal() * 0.002]
        : [lon + normal() * spread, lat + normal() * spread];
    if (i % 50 === 1) [x, y] = [Math.round(x), Math.round(y)];
    if (i % 5000 === 2) x = 180;
    x = ((((x + 180) % 360) + 360) % 360) - 180;
    y = Math.max(-89, Math.min(89, y));
    const day = Math.floor(days * Math.min(0.9999, Math.max(0, peak + normal() * 0.3)));
    const from = new Date(first + day * 86_400_000).toISOString().slice(0, 10);
    const kind = Math.floor(random() ** 2 * 8);
    block += `r${i.toString(36)},${x.toFixed(5)},${y.toFixed(5)},${from},,Event ${i} of the made data,kind ${kind},,Made by a script,,\n`;
    if (block.length > 1 << 20) {
      if (!file.write(block)) await once(file, 'drain');
      block = '';
    }
  }
  file.end(block);
  await once(file, 'finish');
}

if (process.argv[1]?.endsWith('rows.mjs')) await writeRows(Number(process.argv[2]), process.argv[3]);
