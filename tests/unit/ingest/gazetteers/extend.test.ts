import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-names-'));
  // A gazetteer is read once in a process, and each test has files of its own.
  vi.resetModules();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The gazetteers with these files of a user over them. */
async function withFiles(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { extendGazetteers } = await import('../../../../ingest/gazetteers/extend.ts');
  return { read: extendGazetteers(folder) };
}

async function organisation(slug: string) {
  const { organisations } = await import('../../../../ingest/gazetteers/organisations.ts');
  return organisations().filter((one) => one.slug === slug);
}

const PORT_COUNCIL =
  '- { slug: port-council, name: Baltic Port Council, aliases: [BPC], subkind: intergovernmental }\n';

describe("A user's folder", () => {
  test('adds a body, and counts what was read', async () => {
    const { read } = await withFiles({
      'organisations.yaml': PORT_COUNCIL,
      'countries.yaml': 'names: { FI: [Suomi], SE: [Sverige, Svea] }\n',
      'README.md': 'Notes of mine.',
      '.hidden': '',
      'media.yaml': '# nothing yet\n',
    });
    expect(await organisation('port-council')).toMatchObject([{ name: 'Baltic Port Council' }]);
    expect(await organisation('nato')).toHaveLength(1);
    expect(read.files).toEqual([
      { file: 'countries.yaml', entries: 3 },
      { file: 'media.yaml', entries: 0 },
      { file: 'organisations.yaml', entries: 1 },
    ]);
  });

  test('replaces an entry of the same slug, in whichever list ours has it', async () => {
    await withFiles({ 'parties.yaml': '- { slug: nato, name: Northern Tea Order, subkind: party }\n' });
    expect(await organisation('nato')).toEqual([
      { slug: 'nato', name: 'Northern Tea Order', aliases: [], subkind: 'party' },
    ]);
  });

  test('has a name for itself that an entry of ours had among its others', async () => {
    await withFiles({
      'organisations.yaml': '- { slug: unfolders, name: Unfolders, aliases: [UN], subkind: company }\n',
    });
    expect((await organisation('united-nations'))[0]?.aliases).not.toContain('UN');
    expect((await organisation('united-nations'))[0]?.aliases).toContain('U.N.');
  });

  test('says only what it adds: words, names of countries, given names that change their gender', async () => {
    await withFiles({
      'titles.yaml': 'former: [sometime]\n',
      'countries.yaml': 'names:\n  FI: [Suomi]\n',
      'first-names.yaml': 'f: [Andrea, Xolani]\n',
      'offices.yaml': 'offices: [{ title: harbour master, level: official }]\n',
      'cities.yaml': 'not_cities: [Sochi]\n',
      'wire-agencies.yaml': '- { name: Baltic Wire (BW) }\n',
    });
    const { titleWords } = await import('../../../../ingest/gazetteers/words.ts');
    expect([...titleWords().former]).toEqual(expect.arrayContaining(['sometime', 'former']));
    const { countries } = await import('../../../../ingest/gazetteers/countries.ts');
    expect(countries().find(({ iso2 }) => iso2 === 'FI')?.names).toContain('Suomi');
    expect(countries().find(({ iso2 }) => iso2 === 'US')?.names).toContain('America');
    const { firstNames } = await import('../../../../ingest/gazetteers/first-names.ts');
    expect(['andrea', 'xolani', 'vladimir'].map((name) => firstNames().genders.get(name))).toEqual(['f', 'f', 'm']);
    const { officeWords } = await import('../../../../ingest/gazetteers/offices.ts');
    expect(officeWords().titles.get('harbour master')).toHaveLength(1);
    const { cities } = await import('../../../../ingest/gazetteers/cities.ts');
    expect(cities().byKey.has('sochi')).toBe(false);
    const { findWires } = await import('../../../../ingest/read/wires.ts');
    expect(findWires('They met.\n\nWith reporting by Baltic Wire (BW) and TASS')).toEqual(['Baltic Wire (BW)', 'TASS']);
  });

  test('is known in worker threads too', async () => {
    await withFiles({ 'organisations.yaml': PORT_COUNCIL });
    const module = new URL('../../../../ingest/gazetteers/organisations.ts', import.meta.url);
    const worker = new Worker(
      `import('${module.href}').then(({ organisations }) =>
        require('node:worker_threads').parentPort.postMessage(organisations()[0].slug))`,
      { eval: true },
    );
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    worker.once('message', resolve);
    worker.once('error', reject);
    expect(await promise).toBe('port-council');
    await worker.terminate();
  });

  test('comes before the first gazetteer is read', async () => {
    await organisation('nato');
    await expect(withFiles({ 'organisations.yaml': PORT_COUNCIL })).rejects.toThrow(TypeError);
  });

  test('changes the version that extractions tell', async () => {
    const versionWith = async (text: string) => {
      vi.resetModules();
      await withFiles({ 'organisations.yaml': text });
      return (await import('../../../../ingest/pipeline.ts')).extractorVersion();
    };
    const first = await versionWith(PORT_COUNCIL);
    expect(first).toMatch(/^rules-\d+\+[0-9a-f]{12}$/);
    expect(await versionWith(PORT_COUNCIL.replace('BPC', 'BPoC'))).not.toBe(first);
    expect(await versionWith(PORT_COUNCIL)).toBe(first);
  });
});

describe('A mistake in it is told with file, line and what to do', () => {
  test.each([
    ['organisations.yaml', '\n- slug: port-council\n  subkind: company\n', 2, '"name" of "port-council" is missing'],
    [
      'organisations.yaml',
      '- name: A\n  slug: a\n  subkind: firm\n',
      3,
      '"subkind" of "A" is "firm", and must be one of',
    ],
    [
      'organisations.yaml',
      '- name: A\n  slug: Port Council\n  subkind: party\n',
      2,
      'must be small letters and digits',
    ],
    ['organisations.yaml', 'slug: a\n', 1, 'the file is fields with values, and must be a list'],
    ['media.yaml', '- name: A\n  slug: a\n  subkind: media\n  country: UK\n', 4, 'must be the two capital letters'],
    ['media.yaml', '- name: A\n  slug: a\n  subkind: media\n  alias: B\n', 4, '"alias" is no field of "A"'],
    ['media.yaml', '- { name: A, slug: a, subkind: media }\n'.repeat(2), 2, '"a" is given twice'],
    ['weapons.yaml', 'weapons:\n  - { name: A, slug: a, kind: 7 }\n', 2, '"kind" of "A" is "7", and must be one of'],
    [
      'weapons.yaml',
      'weapons:\n  - { name: A, slug: 5, kind: tank }\n',
      2,
      'is a number, and must be text: put it into',
    ],
    ['treaties.yaml', 'treaties:\n  - name: A\n    slug: a\n    kind: peace\n    signed: "2010-02-30"\n', 5, 'no date'],
    ['treaties.yaml', 'treaty: []\n', 1, '"treaty" is no field of this file'],
    ['countries.yaml', 'names:\n  FI: [Suomi]\n  EN: [Albion]\n', 3, '"EN" of "names"'],
    ['countries.yaml', 'names:\n  FI: [Suomi, 1]\n', 2, 'entry 2 of "FI" is a number'],
    ['cities.yaml', 'names:\n  2661039: [Davos]\n  7: [Nowhere]\n', 3, 'no city of GeoNames has the id 7'],
    ['offices.yaml', 'offices:\n  - { title: pilot, level: boss }\n', 2, '"level" of "pilot" is "boss"'],
    ['titles.yaml', 'former: [a\n', 2, 'this is no YAML: '],
    ['titles.yaml', 'former: *a\n', 1, 'this is no YAML: '],
  ])('%s %j', async (file, text, line, problem) => {
    const refusal = await withFiles({ [file]: text }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({
      code: 'BAD_GAZETTEER',
      help: expect.stringContaining(file),
      details: { file: join(folder, file), line },
    });
    expect(String(refusal)).toContain(`${join(folder, file)}, line ${line}: `);
    expect(String(refusal)).toContain(problem);
  });

  test('a file of another name, with the names that there are', async () => {
    await expect(withFiles({ 'organizations.yaml': PORT_COUNCIL })).rejects.toMatchObject({
      code: 'BAD_GAZETTEER',
      message: `${join(folder, 'organizations.yaml')} is no gazetteer.`,
      help: expect.stringContaining('organisations.yaml'),
    });
  });

  test('a folder that is not there', async () => {
    const { extendGazetteers } = await import('../../../../ingest/gazetteers/extend.ts');
    expect(() => extendGazetteers(join(folder, 'nowhere'))).toThrow(
      expect.objectContaining({ code: 'FILE_NOT_FOUND' }),
    );
  });
});
