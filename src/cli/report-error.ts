import { CommanderError } from 'commander';
import { EntenteError, type ErrorCode } from '../domain/errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** Errors of how the command was called, not of what it was given. */
const USAGE: ReadonlySet<ErrorCode> = new Set(['WRONG_USAGE', 'BAD_DATE', 'BAD_SETTING', 'BAD_GAZETTEER']);

/** Says an error to a person: code, sentence, what to do next, and the cause where it adds something. */
export function describeError(error: EntenteError): string {
  const lines = [`${error.code}: ${error.message}`, error.help];
  if (error.cause instanceof Error && !error.message.includes(error.cause.message)) {
    lines.push(`Cause: ${error.cause.message.trim().replaceAll('\n', '\n  ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Writes what went wrong to standard error and answers the exit code for it. */
export function reportError(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof EntenteError) {
    process.stderr.write(describeError(error));
    return USAGE.has(error.code) ? EXIT.wrongUsage : EXIT.failed;
  }
  process.stderr.write(
    `INTERNAL_SERVER_ERROR: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n` +
      'This is a fault of ours: please report it with the lines above.\n',
  );
  return EXIT.failed;
}
