import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claimAfter, readOwner } from '../../../src/embedded-neo4j/owner.ts';
import { isSameProcess, processStart } from '../../../src/embedded-neo4j/process-identity.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CLAIM_PROCESS = fileURLToPath(new URL('./claim-process.ts', import.meta.url));

function contender(folder: string, goAt = 0): ChildProcess {
  const child = spawn(process.execPath, [CLAIM_PROCESS, folder, String(goAt)], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function answer(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout ?? child, 'data');
  return String(chunk).trim();
}

async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

describe('the owner of a data folder', () => {
  it('is one of the processes that want it in the same moment', async () => {
    for (const round of [1, 2, 3]) {
      const folder = await temporaryFolder();
      const goAt = Date.now() + 1500;
      const answers = await Promise.all([1, 2, 3, 4].map(() => answer(contender(folder, goAt))));
      expect(
        answers.filter((text) => text === 'OWNED'),
        `round ${round}`,
      ).toHaveLength(1);
    }
  });

  it('is one of the processes that find a dead owner in the same moment', async () => {
    const folder = await temporaryFolder();
    const first = contender(folder);
    expect(await answer(first)).toBe('OWNED');
    await killed(first);
    const goAt = Date.now() + 1500;
    const answers = await Promise.all([1, 2, 3, 4].map(() => answer(contender(folder, goAt))));
    expect(answers.filter((text) => text === 'OWNED')).toHaveLength(1);
  });

  it('is seen by others while it lives, and as ended after SIGKILL', async () => {
    const folder = await temporaryFolder();
    const child = contender(folder);
    await answer(child);
    expect(await readOwner(folder)).toMatchObject({ alive: true, record: { pid: child.pid, port: 1, state: 'READY' } });
    expect(await answer(contender(folder))).toBe('NOT');
    await killed(child);
    expect(await readOwner(folder)).toMatchObject({ alive: false, record: { pid: child.pid } });
  });

  it('can give the folder up and take it again', async () => {
    const folder = await temporaryFolder();
    for (const generation of [1, 2, 3, 4]) {
      const claim = await claimAfter(folder, await readOwner(folder));
      expect(await readOwner(folder)).toMatchObject({ generation, alive: true });
      await claim?.end();
      expect(await readOwner(folder)).toMatchObject({ generation, alive: false });
    }
    expect((await readdir(join(folder, 'owner'))).sort()).toEqual(['3.json', '4.json']);
  });

  it('is not whoever comes late with a number that was swept away', async () => {
    const folder = await temporaryFolder();
    const seenLongAgo = undefined;
    for (let times = 0; times < 3; times += 1) await (await claimAfter(folder, await readOwner(folder)))?.end();
    expect(await claimAfter(folder, seenLongAgo)).toBeUndefined();
    expect((await readOwner(folder))?.generation).toBe(3);
  });

  it('is not another process that got the same number', async () => {
    const folder = await temporaryFolder();
    const claim = await claimAfter(folder, undefined);
    if (processStart(process.pid) === undefined) return;
    await claim?.update({ pidStart: 'another time' });
    expect(await readOwner(folder)).toMatchObject({ alive: false });
    expect(isSameProcess(process.pid, processStart(process.pid))).toBe(true);
  });

  it('is not one on another machine, whose process numbers mean nothing here', async () => {
    const folder = await temporaryFolder();
    const claim = await claimAfter(folder, undefined);
    await claim?.update({ host: 'another machine' });
    expect(await readOwner(folder)).toMatchObject({ alive: false });
  });

  it('is waited for while its claim is still being written, but not for ever', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'owner'), { recursive: true });
    const file = join(folder, 'owner', '1.json');
    await writeFile(file, '');
    expect(await readOwner(folder)).toMatchObject({ alive: true, record: { state: 'STARTING' } });
    await utimes(file, 1, 1);
    expect(await readOwner(folder)).toMatchObject({ alive: false });
    expect(await claimAfter(folder, await readOwner(folder))).toBeDefined();
  });
});
