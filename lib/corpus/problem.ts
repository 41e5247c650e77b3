/** What is wrong with the corpus: the file, where in it, and why. */
export interface CorpusProblem {
  readonly file: string;
  /** A line (`line 12`) or a path (`claims[3].unit`); empty for the file as a whole. */
  readonly where: string;
  readonly reason: string;
}

/** One line for a terminal. */
export const printProblem = ({ file, where, reason }: CorpusProblem): string =>
  where === '' ? `${file}: ${reason}` : `${file}: ${where}: ${reason}`;
