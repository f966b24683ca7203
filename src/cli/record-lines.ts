import { once } from 'node:events';
import type { EntenteError } from '../domain/errors.ts';
import { describeError } from './report-error.ts';

/** One answer on standard output, as fast as it is taken there. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

/** A record that was refused: its error in its place on standard output, and for a person on standard error. */
export async function writeRefusal(
  { id, line }: { readonly id: string | null; readonly line: number | null },
  error: EntenteError,
): Promise<void> {
  const { code, message, help } = error;
  await writeLine({ id, line, error: { code, message, help } });
  process.stderr.write(`${line === null ? 'standard input' : `line ${line}`}: ${describeError(error)}`);
}
