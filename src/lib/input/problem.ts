/** One thing that is wrong with the input: in which file, at which place, and why. */
export type Problem = {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
  /** Left out for an error. A warning is about something that can be shown all the same. */
  readonly severity?: 'warning';
};

/** Whether a problem keeps what it is about from being shown. */
export const isError = ({ severity }: Problem): boolean => severity !== 'warning';
