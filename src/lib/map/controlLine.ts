/** On which side of a line of control a place is. */
export type LineSide = 'held' | 'free' | 'contested';

/** An account that says which town was on which side. */
export type LineSource = {
  readonly publisher: string;
  /** The published headline, where it was seen. */
  readonly title?: string | undefined;
  readonly date: string;
  readonly url?: string | undefined;
  /** Whose announcement alone it repeats: of a capture it is no account. */
  readonly claim?: string | undefined;
  /** What one that is later than the week of a date adds to it. */
  readonly adds?: string | undefined;
};

/** A place that reasons and accounts speak of. */
export type LinePlace = { readonly name: string; readonly at: readonly [number, number] };

/** A stretch of the line of one date, or a contested area beside it; its places by their names. */
export type Stretch = Readonly<Record<LineSide, readonly string[]>> & {
  readonly id: string;
  readonly name: string;
  readonly since: string;
  readonly account: string;
  /** The date whose line it keeps, where it did not move. */
  readonly keptFrom?: string;
  readonly precisionKm: number;
  readonly sources: readonly LineSource[];
  /** How many of them are accounts: all but announcements of one side alone. */
  readonly accounts: number;
  /** [longitude, latitude] in degrees, from north to south; the ring of a contested area is left open. */
  readonly line: readonly (readonly [number, number])[];
};

/** The line of one date, and the places that it is held to. */
export type ControlLine = {
  readonly asOf: string;
  readonly precisionKm: number;
  readonly sketch: boolean;
  readonly rule: string | undefined;
  readonly stretches: readonly Stretch[];
  readonly contested: readonly Stretch[];
  readonly whole: readonly { readonly unit: string; readonly reason: string }[];
  /** All places that reasons of any date may name. */
  readonly places: readonly LinePlace[];
  readonly towns: readonly (LinePlace & {
    readonly side: LineSide | 'attacked';
    readonly source: LineSource;
  })[];
};
