import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentOf, sha256, shippedText, shippedValue } from '../../../../ingest/gazetteers/shipped.ts';
import { shippedFiles } from '../../../../ingest/gazetteers/version.ts';

test.each(shippedFiles())('%s is read as it is written, compiled or not', (file) => {
  expect(shippedValue(file)).toEqual(parse(shippedText(file)));
});

test('what was compiled of a text is taken for that text, and for no other', () => {
  const compiled = { sha256: sha256('former: [ex]'), value: { former: ['ex'] } };
  expect(contentOf('former: [ex]', compiled)).toBe(compiled.value);
  expect(contentOf('former: [ex, late]', compiled)).toEqual({ former: ['ex', 'late'] });
  expect(contentOf('former: [ex]')).toEqual({ former: ['ex'] });
});
