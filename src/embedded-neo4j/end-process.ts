import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from '../domain/errors.ts';
import { isSameProcess } from './process-identity.ts';

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error; // ended meanwhile, which is what we want
  }
}

/**
 * Asks a process to end, and makes it end when it has not after `patience` ms; with none it is not asked. Resolves when it
 * is gone.
 */
export async function endProcess(pid: number, start: string | undefined, patience = 15_000): Promise<void> {
  if (!isSameProcess(pid, start)) return;
  signal(pid, patience > 0 ? 'SIGTERM' : 'SIGKILL');
  const deadline = Date.now() + patience;
  while (isSameProcess(pid, start)) {
    if (Date.now() > deadline) signal(pid, 'SIGKILL');
    await sleep(20);
  }
}
