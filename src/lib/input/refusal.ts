/** What is wrong with what was asked for or given, as its user may read it: no fault of the program. */
export class Refusal extends Error {}
