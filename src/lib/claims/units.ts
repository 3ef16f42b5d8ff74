/** Kilometres in one of each unit of length. A mile is the international one of 1959, a nautical mile that of 1929. */
const kilometresIn = { km: 1, m: 0.001, nmi: 1.852, mi: 1.609344 } as const;

/** Square kilometres in one of each unit of area. */
const squareKilometresIn = { km2: 1, ha: 0.01 } as const;

/** Units that a report may state a length or a distance in: kilometres, metres, nautical and statute miles. */
export type LengthUnit = keyof typeof kilometresIn;

/** Units that a report may state an area in: square kilometres and hectares. */
export type AreaUnit = keyof typeof squareKilometresIn;

/** Units that a report may state a stretch of time in. */
export type TimeUnit = 'years' | 'months' | 'days' | 'hours';

/** How much of its unit’s kilometres, or square kilometres, one of a unit is. */
export const sizeOf = (unit: LengthUnit | AreaUnit): number =>
  ({ ...kilometresIn, ...squareKilometresIn })[unit];
