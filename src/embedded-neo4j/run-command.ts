import { spawn } from 'node:child_process';
import type { Environment } from './cache-folder.ts';

export interface CommandResult {
  /** The exit code; null when it was ended by a signal or by the time limit. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly env?: Environment;
  /** Milliseconds before it is killed. */
  readonly timeout?: number;
  /** Called with each full line of standard output. */
  readonly onLine?: (line: string) => void;
}

/** A batch file (mvn.cmd) can be started on Windows through a shell only. */
const needsShell = (file: string) => process.platform === 'win32' && /\.(cmd|bat)$/i.test(file);

/** Runs a program to its end. Rejects only when it cannot be started at all. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const shell = needsShell(file);
    const quoted = shell ? args.map((arg) => `"${arg}"`) : [...args];
    const child = spawn(shell ? `"${file}"` : file, quoted, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: options.env ?? process.env,
      shell,
      windowsHide: true,
    });
    let stdout = '';
    let stderr = '';
    let unfinished = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      const lines = (unfinished + chunk).split(/\r?\n/);
      unfinished = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const stop = () => {
      child.kill('SIGKILL');
      // A grandchild may hold the pipes open after the child is gone.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = options.timeout === undefined ? undefined : setTimeout(stop, options.timeout);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}
