import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const RECORD = { id: 'a', text: 'Ana Reyes will address the Quillmere Compact on Friday.', docDate: '2021-09-15' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-own-'));
  for (const name of ['names', 'wrong']) mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, 'names/organisations.yaml'),
    '- { slug: quill, name: Quillmere Union of Ports, aliases: [Quillmere Compact], subkind: intergovernmental }\n',
  );
  writeFileSync(join(folder, 'wrong/media.yaml'), '# Mine.\n- { slug: quill, subkind: media }\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function entente(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, ...env },
    input: `${JSON.stringify(RECORD)}\n`,
  });
}

const FOUND = expect.stringMatching(/^{"id":"a".*"text":"Quillmere Union of Ports","type":"organisation"/);

describe("The names in a user's folder", () => {
  test('are found by entente extract --records, where the environment sets it', () => {
    expect(entente(['extract', '--records']).stdout).not.toEqual(FOUND);
    expect(entente(['extract', '--records'], { ENTENTE_GAZETTEERS: 'names' })).toMatchObject({
      stdout: FOUND,
      status: 0,
    });
  });

  test('are found where entente.config.yaml sets it', () => {
    const config = join(folder, 'entente.config.yaml');
    writeFileSync(config, 'ENTENTE_GAZETTEERS: names\n');
    expect(entente(['extract', '--records']).stdout).toEqual(FOUND);
    rmSync(config);
  });

  test('are counted by entente doctor', () => {
    const { stdout } = entente(['doctor'], { ENTENTE_GAZETTEERS: 'names', PORT: '0' });
    expect(stdout).toMatch(/^gazetteers {2,}as shipped, and .*names\n {2,}organisations\.yaml {2}1 entry$/m);
  });

  test('are refused where one is wrong, with file and line and without a trace', () => {
    const ran = entente(['extract', '--records'], { ENTENTE_GAZETTEERS: 'wrong' });
    expect(ran.stderr).toMatch(
      /^BAD_GAZETTEER: .*media\.yaml, line 2: "name" of "quill" is missing\.\nCorrect the line\./,
    );
    expect(ran.stderr).not.toMatch(/^ +at /m);
    expect(ran).toMatchObject({ stdout: '', status: 2 });
    const doctor = entente(['doctor'], { ENTENTE_GAZETTEERS: 'wrong', PORT: '0' });
    expect(doctor.stdout).toContain('Not ready.');
    expect(doctor.stdout).toContain('media.yaml, line 2: ');
  });
});
