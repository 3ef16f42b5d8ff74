import { own } from '../input/own.ts';
import type { DayOrder } from './days.ts';
import type { Field } from './mapping.ts';
import type { Cells, Source } from './source.ts';

/** What is known of a source: how its rows are to be read, and under which terms they come. */
export type Known = {
  readonly id: string;
  readonly name: string;
  readonly isOf: (source: Source, file: string) => boolean;
  readonly mapping: Partial<Readonly<Record<Field, readonly string[]>>>;
  readonly dates?: DayOrder;
  /** Adds cells that its mapping names; as a text, why a row is refused. */
  readonly adapt?: (cells: Cells) => Cells | string;
  readonly provenance: {
    readonly source: string;
    readonly licence: string;
    readonly method?: string;
    readonly precisionKm?: number;
    readonly drawnBy: string;
    readonly link?: string;
  };
  /** What its terms say, where they do not let everybody publish it. */
  readonly terms?: string;
};

/** Whether a source has some columns. */
export const has =
  (...columns: string[]) =>
  ({ columns: given }: Source) =>
    columns.every((column) => given.includes(column));
/** Some cells beside those of a row. */
export const withCells = (cells: Cells, more: Readonly<Record<string, string>>): Cells =>
  new Map([...cells, ...Object.entries(more)]);
/** A cell, without the space around it; empty where there is none. */
export const at = (cells: Cells, column: string) => cells.get(column)?.trim() ?? '';

/** What a code stands for; nothing for one that is not known. */
export const coded = (codes: Readonly<Record<string, string>>, code: string) => own(codes, code) ?? '';
