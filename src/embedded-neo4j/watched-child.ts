import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Environment } from './cache-folder.ts';

/**
 * A shell between us and the program. It shares a pipe with us (descriptor 3): when we end, in whatever way, the
 * system closes our end, `read` returns, and the program is asked to stop, then made to. It reports the program's
 * number on descriptor 4, and its exit code by its own.
 */
const POSIX_WATCHER = `
limit=$1; shift
"$@" </dev/null 3<&- 4>&- &
child=$!
echo $child >&4
exec 4>&-
(
  PATH=$PATH:/bin:/usr/bin
  read line <&3
  kill -TERM $child
  n=0
  while [ $n -lt $limit ] && kill -0 $child; do sleep 1; n=$((n+1)); done
  kill -KILL $child
) >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait $child
code=$?
kill $watcher 2>/dev/null
exit $code
`;

/** Windows has no such shell, but it has the Node that runs us. There a stop is always a hard one, which Neo4j recovers from. */
const WINDOWS_WATCHER = `
const { spawn } = require('node:child_process');
const { createReadStream, createWriteStream } = require('node:fs');
const child = spawn(process.argv[1], process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });
createWriteStream(null, { fd: 4 }).end(child.pid + '\\n');
const end = () => child.kill();
createReadStream(null, { fd: 3 }).on('end', end).on('error', end).resume();
child.on('exit', (code) => process.exit(code ?? 1));
`;

export interface WatchedChild {
  /** The program's own process, not the watcher's. */
  readonly pid: number;
  /** Settles when the program has ended. */
  readonly exited: Promise<number>;
  readonly hasExited: () => boolean;
  /** Makes this process stay for the end of the program, which it otherwise does not. */
  readonly holdOn: () => void;
}

/**
 * Starts a program that ends when this process ends. It has a process group of its own, so Ctrl-C in the terminal
 * reaches us alone. It does not keep this process alive.
 * @param graceSeconds how long it may take to end once this process has, before it is killed.
 */
export async function startWatched(
  program: string,
  args: readonly string[],
  env: Environment,
  logFile: string,
  graceSeconds: number,
): Promise<WatchedChild> {
  const log = openSync(logFile, 'w', 0o600);
  let watcher: ChildProcess;
  try {
    const [command, before] =
      process.platform === 'win32'
        ? [process.execPath, ['-e', WINDOWS_WATCHER, '--']]
        : ['/bin/sh', ['-c', POSIX_WATCHER, 'entente-neo4j', String(graceSeconds)]];
    watcher = spawn(command, [...before, program, ...args], {
      stdio: ['ignore', log, log, 'pipe', 'pipe'],
      env,
      detached: true,
      windowsHide: true,
    });
  } finally {
    closeSync(log);
  }
  let exited = false;
  const exit = new Promise<number>((resolve, reject) => {
    watcher.once('error', reject);
    watcher.once('exit', (code) => {
      exited = true;
      // Our end of the pipes would otherwise stay open until garbage collection.
      for (const pipe of watcher.stdio.slice(3)) pipe?.destroy();
      resolve(code ?? 1);
    });
  });
  const pid = await Promise.race([firstNumber(watcher), exit.then(() => undefined)]);
  if (pid === undefined) throw new Error(`${program} could not be started`);
  watcher.unref();
  for (const pipe of watcher.stdio.slice(3))
    if (pipe && 'unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
  return { pid, exited: exit, hasExited: () => exited, holdOn: () => watcher.ref() };
}

function firstNumber(watcher: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    let text = '';
    watcher.stdio[4]?.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (text.includes('\n')) resolve(Number(text.trim()));
    });
    // Both ends of these pipes die with the watcher; a reset is only another way to say that it has ended.
    for (const pipe of watcher.stdio.slice(3)) pipe?.on('error', () => {});
  });
}
