import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from '../../../codegen.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

test('the typed resolvers in the repository are those of the schema; if not, run: npm run codegen', async () => {
  const files = await generate({ ...config, cwd: ROOT, silent: true }, false);
  expect(files.map((file: { filename: string }) => file.filename)).toEqual(['src/api/generated/resolvers.ts']);
  for (const { filename, content } of files) {
    expect(readFileSync(`${ROOT}${filename}`, 'utf8')).toBe(content);
  }
});
