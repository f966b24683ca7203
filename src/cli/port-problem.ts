import { createServer } from 'node:http';
import { listen } from '../api/listen.ts';
import { EntenteError } from '../domain/errors.ts';

/** Why the API could not listen there, found by listening for a moment; null when it could. */
export async function portProblem(port: number, host: string): Promise<EntenteError | null> {
  const probe = createServer();
  try {
    await listen(probe, port, host);
    return null;
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  } finally {
    probe.close();
  }
}
