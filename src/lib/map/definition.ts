import * as v from 'valibot';
import { name, text, words } from '../input/atoms.ts';
import { exactly, recordOf } from '../input/record.ts';
import { authorTones } from '../theme/palette.ts';
import { roleNames } from './roles.ts';

const degrees = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** East may be past 180: then the bounds cross the antimeridian. */
const bounds = v.pipe(
  v.strictTuple([degrees(-180, 180), degrees(-85, 85), degrees(-180, 540), degrees(-85, 85)]),
  v.check(([west, , east]) => east > west, 'east must be more than west: past 180 where it crosses it'),
  v.check(([, south, , north]) => north > south, 'north must be more than south'),
);
const marks = v.pipe(
  v.string(),
  v.regex(/^marks:[a-z0-9-]+(,[a-z0-9-]+)*$/u, 'must be like “marks:suez,port-said”'),
);

/** What `map.json` of a report may hold. */
export const mapFile = exactly({
  $schema: v.optional(v.string()),
  regions: v.pipe(v.optional(v.array(name), []), v.description('Folders of geodata/ whose modules it uses.')),
  home: v.pipe(
    v.optional(v.union([v.literal('marks'), bounds])),
    v.description(
      'What the map opens with: “marks” for the marks that the text cites, or west, south, east, north. Without it: the region’s wish, else the marks.',
    ),
  ),
  names: v.pipe(
    v.optional(v.pipe(v.array(text), v.minLength(1))),
    v.description('The languages of the names on the map; the first is used where a name has no other.'),
  ),
  layers: v.pipe(
    v.array(
      exactly({
        id: v.pipe(name, v.description('Its name in addresses (`?layers=`).')),
        role: v.picklist(roleNames),
        data: v.pipe(
          v.optional(text),
          v.description(
            'A GeoJSON file beside this one, the table (CSV) of a layer “dense”, or a region’s module such as “<region>/control”.',
          ),
        ),
        title: v.optional(words),
        key: v.pipe(v.optional(words), v.description('What its sign means, for the legend.')),
        tone: v.optional(v.picklist(authorTones)),
        classes: v.pipe(
          v.optional(recordOf(text, words)),
          v.description('What each class of an area’s features, or each type of a table’s rows, is called.'),
        ),
        formerly: v.pipe(
          v.optional(v.array(text)),
          v.description('Ids under which its dataset could be downloaded before.'),
        ),
      }),
    ),
    v.minLength(1, 'needs a layer'),
    v.description('From the top of the map down.'),
  ),
  frames: v.pipe(
    v.optional(recordOf(name, v.union([marks, bounds])), {}),
    v.description('What the map shows for a sentence, where the marks it cites are not it.'),
  ),
});

/** The definition of a report's map. */
export type MapFile = v.InferOutput<typeof mapFile>;
export type LayerFile = MapFile['layers'][number];
