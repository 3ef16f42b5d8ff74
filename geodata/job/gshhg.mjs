// The shoreline, lakes and rivers of GSHHG at full resolution, read from the bins of one degree in which GMT keeps them.
// P. Wessel and W. H. F. Smith, “A global, self-consistent, hierarchical, high-resolution shoreline database”, 1996.
import { join } from 'node:path';
import { share } from './debian.mjs';

const { default: h5wasm } = await import('h5wasm/node');
await h5wasm.ready;

const read = (name) => {
  const file = new h5wasm.File(join(share('gmt-gshhg-full'), 'gmt-gshhg', name), 'r');
  const one = (key) => file.get(key).value[0];
  return {
    whole: (key) => file.get(key).value,
    part: (key, from, count) => file.get(key).slice([[from, from + count]]),
    width: one('N_bins_in_360_longitude_range'),
    size: one('Bin_size_in_minutes') / 60,
  };
};

/** The numbers of the bins that a box touches, each with its south-western corner. */
function binsOf({ width, size }, [west, south, east, north]) {
  const found = [];
  for (let lat = Math.floor(south / size); lat < north / size; lat++)
    for (let lng = Math.floor(west / size); lng < east / size; lng++)
      found.push({ bin: (90 / size - 1 - lat) * width + lng, corner: [lng * size, lat * size] });
  return found;
}

/** The points of a segment, `[longitude, latitude]` in degrees, to five decimals. */
function pointsOf(file, first, count, corner) {
  const axes = ['longitude', 'latitude'].map((axis) =>
    file.part(`Relative_${axis}_from_SW_corner_of_bin`, first, count),
  );
  return Array.from({ length: count }, (_, i) =>
    corner.map((from, axis) => Number((from + ((axes[axis][i] & 0xffff) * file.size) / 65535).toFixed(5))),
  );
}

/**
 * The lines between land and water in a box.
 * @returns `level` 1 between land and sea, 2 between land and a lake; `id` is that of the whole shore
 */
export function shores(box) {
  const file = read('binned_GSHHS_f.nc');
  const [firsts, counts] = [file.whole('Id_of_first_segment_in_a_bin'), file.whole('N_segments_in_a_bin')];
  return binsOf(file, box).flatMap(({ bin, corner }) => {
    const count = counts[bin];
    if (count === 0) return [];
    const part = (key) => file.part(key, firsts[bin], count);
    const [packed, points, ids] = [
      part('Embedded_npts_levels_exit_entry_for_a_segment'),
      part('Id_of_first_point_in_a_segment'),
      part('Id_of_GSHHS_ID'),
    ];
    return Array.from(packed, (bits, i) => ({
      level: (bits >> 6) & 7,
      id: ids[i],
      line: pointsOf(file, points[i], bits >>> 9, corner),
    }));
  });
}

/** The rivers of a box as they lie in its bins, without names; 1 to 4 are permanent ones, from the greatest. */
export function riverLines(box) {
  const file = read('binned_river_f.nc');
  const [firsts, counts] = [file.whole('Id_of_first_segment_in_a_bin'), file.whole('N_segments_in_a_bin')];
  return binsOf(file, box).flatMap(({ bin, corner }) => {
    const count = counts[bin];
    if (count === 0) return [];
    const part = (key) => file.part(key, firsts[bin], count);
    const [sizes, levels, points] = [
      part('N_points_for_a_segment'),
      part('Hierarchial_level_of_a_segment'),
      part('Id_of_first_point_in_a_segment'),
    ];
    return Array.from(sizes, (size, i) => ({
      level: levels[i],
      line: pointsOf(file, points[i], size, corner),
    }));
  });
}

/** Segments that were cut at the edges of bins, strung together at their common ends. */
export function strungAt(lines, within = 3e-5) {
  const key = ([x, y]) => `${Math.round(x / within / 4)},${Math.round(y / within / 4)}`;
  const near = ([x, y]) => {
    const [a, b] = [x / within / 4, y / within / 4];
    const at = [Math.floor(a), Math.ceil(a)].flatMap((p) =>
      [Math.floor(b), Math.ceil(b)].map((q) => `${p},${q}`),
    );
    return [...new Set(at)];
  };
  const left = new Set(lines);
  const starts = new Map();
  for (const line of lines) for (const k of [key(line[0])]) starts.set(k, [...(starts.get(k) ?? []), line]);
  const nextOf = (line) =>
    near(line.at(-1))
      .flatMap((k) => starts.get(k) ?? [])
      .find((other) => left.has(other));
  const ends = new Map();
  for (const line of lines) for (const k of [key(line.at(-1))]) ends.set(k, [...(ends.get(k) ?? []), line]);
  const beforeOf = (line) =>
    near(line[0])
      .flatMap((k) => ends.get(k) ?? [])
      .find((other) => left.has(other));
  const strings = [];
  for (const line of lines) {
    if (!left.delete(line)) continue;
    let string = line;
    for (let next = nextOf(string); next; next = nextOf(string)) {
      left.delete(next);
      string = [...string, ...next.slice(1)];
    }
    for (let prior = beforeOf(string); prior; prior = beforeOf(string)) {
      left.delete(prior);
      string = [...prior, ...string.slice(1)];
    }
    strings.push(string);
  }
  return strings;
}
