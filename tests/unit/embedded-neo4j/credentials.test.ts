import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureCredentials, initialPasswordLine, readCredentials } from '../../../src/embedded-neo4j/credentials.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the password of a data folder', () => {
  it('is hashed as `neo4j-admin dbms set-initial-password` hashes it', () => {
    // Written by that command of 5.26.16.
    const salt = '9f54d4a3f5e66c91dc0b4f468ff8af34d4edf66a96e2d1ff3fcd358e6e589e80';
    const hash = '7c61d0ec8bead3299748e807bb404f99ffa72190070eea28aa71b8071469fb7a';
    expect(initialPasswordLine('neo4j', 'secretpw12', Buffer.from(salt, 'hex'))).toBe(
      `neo4j:SHA-256,${hash},${salt},1024:`,
    );
  });

  it('is made once, then stays', async () => {
    const folder = await temporaryFolder();
    expect(await readCredentials(folder)).toBeUndefined();
    const made = await ensureCredentials(folder);
    expect(made.password.length).toBeGreaterThanOrEqual(32);
    expect(await ensureCredentials(folder)).toEqual(made);
    expect((await ensureCredentials(await temporaryFolder())).password).not.toBe(made.password);
  });

  it.skipIf(process.platform === 'win32')('can be read by its user alone', async () => {
    const folder = await temporaryFolder();
    await ensureCredentials(folder);
    expect((await stat(join(folder, 'credentials.json'))).mode & 0o777).toBe(0o600);
  });

  it('is not made anew over a database that has another', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'data', 'databases', 'system'), { recursive: true });
    await expect(ensureCredentials(folder)).rejects.toMatchObject({
      code: 'NEO4J_START_FAILED',
      help: expect.stringContaining('backup'),
    });
  });

  it('is not guessed from a damaged file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'credentials.json'), '{"user":');
    await expect(ensureCredentials(folder)).rejects.toMatchObject({ code: 'NEO4J_START_FAILED' });
    expect(await readFile(join(folder, 'credentials.json'), 'utf8')).toBe('{"user":');
  });
});
