import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { exportedClaims } from '../claims/exported.ts';
import { claimsFile } from '../claims/schema.ts';
import { confirmedFile } from '../confirm/file.ts';
import { catalogue } from '../map/datasets.ts';
import { mapFile } from '../map/definition.ts';
import { regionFile } from '../map/region.ts';
import { proposedFile } from '../propose/model.ts';
import { correctionsFile } from '../report/correctionsFile.ts';
import { annotationFile } from '../report/parse.ts';
import { addressOf } from './site/siteUrl.ts';

const sources: Readonly<Record<string, readonly [title: string, schema: GenericSchema]>> = {
  annotations: ['What each sentence of a report points at and claims', annotationFile],
  claims: ['The facts of a report’s claims, in any language', claimsFile],
  corrections: ['What was corrected in a report', correctionsFile],
  confirmed: ['What the author of a report confirmed; `geogloss confirm` writes it', confirmedFile],
  proposed: [
    'What of a report is only proposed; `geogloss new` writes it, and `geogloss confirm` empties it',
    proposedFile,
  ],
  map: ['What a report’s map shows, and how', mapFile],
  region: ['A region of geodata/ and what its modules say', regionFile],
  catalogue: ['Where each dataset of geodata/ comes from', catalogue],
  'claims-export': ['Every claim of a published report with its check', exportedClaims],
};

/** The JSON Schema (draft 7) of each file that authors write, and of the claims we publish, as text by file name. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(sources).map(([name, [title, schema]]) => {
      // A flag of a regular expression has no place in JSON Schema; ours only say that the text is Unicode.
      const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
      const file = `${name}.schema.json`;
      // A name and no address: the same wherever the site stands.
      const $id = addressOf(undefined, `schemas/${file}`);
      return [file, `${JSON.stringify({ $schema, $id, title, ...rest }, null, 2)}\n`];
    }),
  );
}
