import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { endProcess } from '../../../src/embedded-neo4j/end-process.ts';
import { isProcessAlive, processStart } from '../../../src/embedded-neo4j/process-identity.ts';
import { startWatched } from '../../../src/embedded-neo4j/watched-child.ts';
import { temporaryFolder } from './temporary-folder.ts';

const WATCH_PROCESS = fileURLToPath(new URL('./watch-process.ts', import.meta.url));

describe.skipIf(process.platform === 'win32')('a watched program', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('ends when its owner is ended by %s', async (signal) => {
    const log = join(await temporaryFolder(), 'log');
    const owner = spawn(process.execPath, [WATCH_PROCESS, log, 'sleep', '1000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [chunk] = await once(owner.stdout, 'data');
    const pid = Number(chunk);
    onTestFinished(() => endProcess(pid, processStart(pid), 0));
    expect(isProcessAlive(pid)).toBe(true);
    owner.kill(signal);
    await expect.poll(() => isProcessAlive(pid), { timeout: 10_000 }).toBe(false);
  });

  it('is not reached by Ctrl-C, which a terminal sends to the whole process group of its owner', async () => {
    const log = join(await temporaryFolder(), 'log');
    const child = await startWatched('sleep', ['1000'], process.env, log, 20);
    onTestFinished(() => endProcess(child.pid, processStart(child.pid), 0));
    const groupOf = async (pid: number) =>
      (await readFile(`/proc/${pid}/stat`, 'latin1')).split(') ')[1]?.split(' ')[2];
    if (process.platform === 'linux') expect(await groupOf(child.pid)).not.toBe(await groupOf(process.pid));
    expect(child.hasExited()).toBe(false);
  });

  it('hands on its exit code and its words', async () => {
    const log = join(await temporaryFolder(), 'log');
    const child = await startWatched('sh', ['-c', 'echo to out; echo to err >&2; exit 7'], process.env, log, 20);
    child.holdOn();
    expect(await child.exited).toBe(7);
    expect(await readFile(log, 'utf8')).toBe('to out\nto err\n');
  });

  it('is killed when it does not end for being asked', async () => {
    const log = join(await temporaryFolder(), 'log');
    const child = await startWatched(
      'sh',
      ['-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'],
      process.env,
      log,
      20,
    );
    await expect.poll(() => readFile(log, 'utf8'), { timeout: 10_000 }).toContain('ready');
    await endProcess(child.pid, processStart(child.pid), 200);
    expect(isProcessAlive(child.pid)).toBe(false);
  });

  it('is asked to end before it is made to, also when nothing is on the path', async () => {
    const folder = await temporaryFolder();
    const log = join(folder, 'log');
    const script = 'trap "/bin/sleep 1; echo ended in order; exit" TERM; echo ready; while :; do /bin/sleep 0.1; done';
    const env = { ...process.env, PATH: folder };
    const args = [WATCH_PROCESS, log, '/bin/sh', '-c', script];
    const owner = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await expect.poll(() => readFile(log, 'utf8').catch(() => ''), { timeout: 10_000 }).toContain('ready');
    owner.kill('SIGKILL');
    await expect.poll(() => readFile(log, 'utf8'), { timeout: 10_000 }).toContain('ended in order');
  });

  it('is reported when there is no such program', async () => {
    const log = join(await temporaryFolder(), 'log');
    const child = await startWatched('/no/such/program', [], process.env, log, 20);
    child.holdOn();
    expect(await child.exited).toBe(127);
    expect(await readFile(log, 'utf8')).toContain('/no/such/program');
  });
});
