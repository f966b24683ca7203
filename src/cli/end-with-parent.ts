import { readFileSync } from 'node:fs';

/** How often to look whether npm is still there, in milliseconds. */
const LOOK_EVERY = 1_000;

/**
 * Ends this process, by its ordinary way of stopping, when whoever started it is gone: the launcher (its channel
 * closes), or npm or the shell that npm put between (the process, or that shell, is adopted by another). A shell's
 * background job is none of these and goes on.
 */
export function endWithParent(): void {
  if (process.channel) {
    process.channel.unref();
    process.once('disconnect', stop);
  }
  if (process.env['npm_lifecycle_event'] !== undefined && process.platform !== 'win32') {
    const parent = process.ppid;
    const grandparent = parentOf(parent);
    const look = setInterval(() => {
      if (process.ppid === parent && parentOf(parent) === grandparent) return;
      clearInterval(look); // being asked twice would end it at once
      stop();
    }, LOOK_EVERY).unref();
  }
}

/** The parent of a process, where the system tells it in /proc (Linux); else null. */
function parentOf(pid: number): string | null {
  try {
    return /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? null;
  } catch {
    // No /proc here, or the process is gone, which process.ppid then tells.
    return null;
  }
}

function stop(): void {
  process.kill(process.pid, 'SIGTERM');
}
