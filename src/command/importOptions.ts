import { InvalidArgumentError, Option, type Command } from 'commander';
import { dayOrders } from '../lib/import/days.ts';
import { encodings } from '../lib/import/encoding.ts';
import { rolesOf } from '../lib/import/layer.ts';
import { knownShapes } from '../lib/import/known.ts';

function delimiterOf(text: string): string {
  const character = text === '\\t' ? '\t' : text;
  if ([...character].length !== 1 || /["\r\n]/u.test(character))
    throw new InvalidArgumentError('It must be one character, and no quote or line break.');
  return character;
}

/** The options of `geogloss import`. */
export const withImportOptions = (command: Command): Command =>
  command
    .requiredOption('--report <name>', 'the report that gets the layer')
    .option('--layer <id>', 'the layer’s name in addresses; else that of the file')
    .option(
      '--map <fields>',
      'which column is what: title=Name,date=Datum,type=Art; title=Place+What for two in one',
    )
    .addOption(new Option('--dates <order>', 'which number of 03/05/2024 is the day').choices(dayOrders))
    .option('--lon-first', 'longitude comes first where one column has both')
    .addOption(new Option('--encoding <name>', 'of a table that is not UTF-8').choices(encodings))
    .addOption(
      new Option('--delimiter <character>', 'between the cells of a table; \\t for a tab').argParser(
        delimiterOf,
      ),
    )
    .addOption(
      new Option('--shape <source>', 'whose data they are, where the file does not say').choices([
        ...knownShapes.map(({ id }) => id),
        'none',
      ]),
    )
    .addOption(
      new Option('--role <role>', 'what the layer is to the map').choices(Object.values(rolesOf).flat()),
    )
    .option('--title <text>', 'the layer’s title')
    .option('--key <text>', 'what its sign means, for the legend')
    .option('--source <text>', 'whose data they are')
    .option('--licence <id>', 'such as CC-BY-4.0')
    .option('--as-of <day>', 'the day that they stand for')
    .option('--method <text>', 'how they were made')
    .option('--precision <km>', 'how far off a mark may be')
    .option('--drawn-by <text>', 'who drew or placed them; else the source')
    .option('--link <address>', 'where they are from')
    .option('--permission <text>', 'the permission that you have, as readers are to see it')
    .option('--permission-date <day>', 'when it was given')
    .option('--replace', 'takes the place of the layer of that name')
    .option('--strict', 'writes nothing where a row is left out')
    .option('--json', 'what was done as JSON')
    .addHelpText(
      'after',
      `
Reads CSV, TSV and Parquet, GeoJSON (also a feature a line), KML, KMZ, TopoJSON, Esri JSON, uMap and Overpass JSON;
fetches nothing. Rows that no map can show are left out, and written to a file beside the report with the reason.
What no option says is asked for on a terminal; a date like 03/05/2024 is never guessed. “check” refuses the layer
until its source, licence, day, method and precision are stated.

  geogloss import strikes.csv --report my-report --map title=Place,date=Day --dates day-first`,
    );
