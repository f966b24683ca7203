/** Exit codes of every command, as commands are promised to answer. */
export const EXIT = {
  done: 0,
  /** Input refused, service down. */
  failed: 1,
  /** Unknown option, impossible date. */
  wrongUsage: 2,
  /** Some articles went in, others did not; or it was broken off and goes on when run again. */
  partlyDone: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of a job over several things, of which so many were refused. */
export function exitCodeOf(total: number, failed: number): ExitCode {
  if (failed === 0) return EXIT.done;
  return failed === total ? EXIT.failed : EXIT.partlyDone;
}
