import { describe, expect, it } from 'vitest';
import { fit } from '../../src/lib/geo/camera.ts';
import { boundsOf } from '../../src/lib/geo/mercator.ts';
import { readReports } from '../../src/lib/server/reports.ts';
import { labelSides } from '../../src/lib/still/labelled.ts';

const size = { width: 672, height: 500 };

describe('the labels of marks', () => {
  it('name the places of the real report, framed together, but for two that share a point', () => {
    const [read] = readReports().reports;
    if (!read) throw new Error('no report');
    const points = read.marks.filter(({ layer }) => layer !== 'contacts' && layer !== 'occupied');
    const together = fit(boundsOf(points.map((mark) => mark.at)), size, {
      top: 40,
      right: 60,
      bottom: 40,
      left: 60,
    });
    const sides = labelSides(read.marks, [], together, size);
    const unnamed = points.filter(({ id }) => (sides.get(id) ?? 'none') === 'none').map(({ id }) => id);
    expect(unnamed.filter((id) => id !== 'russian-foreign-ministry')).toEqual([]);
  });
});
