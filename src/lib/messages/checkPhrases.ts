import type { Check } from '../claims/check.ts';
import type { Certainty, Facts } from '../claims/facts.ts';
import type { AreaUnit, LengthUnit, TimeUnit } from '../claims/units.ts';
import type { Forms } from './plural.ts';

type Of<K extends Check['kind']> = Extract<Check, { readonly kind: K }>;

/**
 * The phrases of claims and checks in one language. `{name}` stands for what `checks.ts` puts there; a phrase may
 * leave places out and take them in any order.
 */
export type CheckPhrases = {
  /** BCP 47, for numbers and plural forms. */
  readonly locale: string;
  /** Who says it, by the status of what is said. */
  readonly status: Readonly<Record<Facts['status'], string>>;
  readonly facets: Readonly<Record<keyof Certainty, string>>;
  /** How many say so, before what they say. */
  readonly levels: Readonly<Record<'confirmed' | 'stated' | 'open', string>>;
  /** The same where it happened, and nothing else is asked. */
  readonly alone: Readonly<Record<'confirmed' | 'stated' | 'open', string>>;
  /** The clock of a zone that an event gives no name for. */
  readonly clock: string;
  /** What stands after a number. */
  readonly units: Readonly<
    Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'point' | LengthUnit | AreaUnit, Forms>
  >;
  readonly direction: { readonly up: string; readonly down: string };
  /** What a drawing of a check says beside its figures. */
  readonly drawn: Readonly<
    Record<'stated' | 'measured' | 'range' | 'report' | 'published' | 'counted', string>
  >;
  readonly agrees: string;
  readonly rounding: string;
  readonly differs: string;
  readonly share: {
    readonly result: string;
    readonly method: string;
    readonly resultOfMark: string;
    readonly methodOfMark: string;
    readonly margin: string;
  };
  readonly size: {
    readonly result: Readonly<Record<Of<'size'>['facts']['kind'], string>>;
    readonly method: Readonly<Record<Of<'size'>['facts']['kind'], string>>;
    readonly differs: string;
    readonly margin: string;
  };
  readonly duration: {
    /** From day to day. */
    readonly result: string;
    /** From time to time. */
    readonly timed: string;
    readonly at: string;
    readonly rounding: string;
    /** What it is rounded to. */
    readonly whole: Readonly<Record<TimeUnit, string>>;
    readonly differs: string;
    readonly method: Readonly<Record<TimeUnit, string>>;
  };
  readonly count: Readonly<Record<'result' | 'same' | 'differs' | 'method', string>>;
  /** `days`, or one of its ends, and `near` say which rows of a table count. */
  readonly rows: Readonly<Record<'result' | 'where' | 'days' | 'from' | 'to' | 'near' | 'method', string>>;
  /** What stands after degrees: north and south, east and west. */
  readonly compass: Readonly<Record<'latitude' | 'longitude', readonly [plus: string, minus: string]>>;
  readonly amount: Readonly<Record<'result' | 'method', string>>;
  readonly date: Readonly<Record<'result' | 'method', string>>;
  readonly place: Readonly<Record<'result' | 'method', string>>;
  readonly time: {
    readonly unknown: string;
    readonly known: string;
    readonly not: string;
    readonly gap: string;
    /** Between hours and minutes. */
    readonly and: string;
    readonly clocks: string;
    readonly sameDay: string;
    /** Without an end, on one day, over more than one. */
    readonly stretch: Readonly<Record<'open' | 'day' | 'days', string>>;
    /** How the first event stands to the second: before its name, and in its place. */
    readonly relations: Readonly<
      Record<Of<'time'>['facts']['relation'], readonly [named: string, alone: string]>
    >;
    readonly overlaps: string;
    readonly method: string;
    readonly hours: string;
    readonly noEnd: string;
  };
  readonly quotation: Readonly<Record<'result' | 'verbatim' | 'shortened' | 'reworded' | 'method', string>>;
  readonly unchecked: Readonly<Record<Of<'unchecked'>['why'], string>>;
};
