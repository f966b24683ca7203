import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SAMPLES = readdirSync(join(ROOT, 'samples')).length;

let home: string;
let service: ChildProcess | undefined;
let said: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'entente-interrupted-'));
});
afterEach(async () => {
  if (service?.pid !== undefined && processes().length > 0) process.kill(-service.pid, 'SIGKILL');
  await expect.poll(processes, { timeout: 30_000 }).toEqual([]);
  await rm(home, { recursive: true, force: true });
});

/** npm start, until it has said something; the service's own group, so that a test can signal all of it or one. */
async function startUntil(words: RegExp): Promise<ChildProcess> {
  said = '';
  const env = { ...process.env, NEO4J_URI: '', ENTENTE_HOME: home, PORT: '0' };
  const started = spawn('npm', ['start', '--silent'], { cwd: ROOT, env, detached: true });
  service = started;
  started.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await expect.poll(() => said, { timeout: 150_000, interval: 50 }).toMatch(words);
  return started;
}

/** Ids of the processes that serve or hold this test's data folder: the service itself and its Java. */
function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = execFileSync('tr', ['\\0', ' '], { input: read(`/proc/${pid}/cmdline`), encoding: 'utf8' });
        const ours = read(`/proc/${pid}/environ`).toString().includes(`ENTENTE_HOME=${home}`);
        return (
          (ours && words.includes('entente.js serve') && !words.startsWith('sh ')) ||
          words.includes(`--home-dir=${home}`)
        );
      } catch {
        return false; // it has ended meanwhile
      }
    });
}

function read(file: string): Buffer {
  return execFileSync('cat', [file], { stdio: ['ignore', 'pipe', 'ignore'] });
}

describe.skipIf(process.platform !== 'linux')('a start that is interrupted', { timeout: 300_000 }, () => {
  test('while samples go in, by a kill: the next start brings the rest', async () => {
    const killed = await startUntil(/added {2}/);
    if (killed.pid !== undefined) process.kill(-killed.pid, 'SIGKILL');
    await expect.poll(processes, { timeout: 30_000 }).toEqual([]);
    await startUntil(/Ready in/);
    expect(said).toContain(`The graph holds ${SAMPLES} articles`);
    expect(said).toMatch(/unchanged {2}/);
    if (service?.pid !== undefined) process.kill(-service.pid, 'SIGINT');
  });

  test('by Ctrl-C while Neo4j starts: it says so, and nothing is left', async () => {
    const started = await startUntil(/Starting Neo4j/);
    const ended = once(started, 'exit');
    if (started.pid !== undefined) process.kill(-started.pid, 'SIGINT');
    await ended;
    expect(said).toContain('Stopping …');
    expect(said).not.toContain('Ready in');
    await expect.poll(processes, { timeout: 30_000 }).toEqual([]);
  });

  test('by a kill of npm alone: what it started ends too', async () => {
    const started = await startUntil(/Ready in/);
    started.kill('SIGKILL');
    await expect.poll(processes, { timeout: 30_000 }).toEqual([]);
    await expect.poll(() => said).toContain('Stopped.');
  });
});
