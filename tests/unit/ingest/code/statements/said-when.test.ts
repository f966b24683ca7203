import { expect, test } from 'vitest';
import { extractDocument } from '../../../../../ingest/pipeline.ts';
import { articleOf } from '../../../../golden/facts.ts';

/** The days on which a text of Wednesday, 10 March 2021 says that its first statement was made. */
function day(text: string, date: string | null = '2021-03-10'): string | null {
  const time = extractDocument(articleOf(text, date)).statements[0]?.time;
  return time ? `${time.start} ${time.granularity}` : null;
}

test.each([
  ['Norway said on Monday that the bridge was open.', '2021-03-08 DAY'],
  ['Norway said Monday the bridge was open.', '2021-03-08 DAY'],
  ['On March 2, Norway said the bridge was open.', '2021-03-02 DAY'],
  ['"The bridge is open," an official told reporters on March 2.', '2021-03-02 DAY'],
  ['Norway said the bridge would open on Monday.', null],
  ['"We will come on Monday," an official said.', null],
  ['Norway will say on Friday that the bridge is open.', null],
  ['Norway said the bridge was open.', null],
])('%s', (text, expected) => {
  expect(day(text)).toBe(expected);
});

test('Without the article’s date no year is made up', () => {
  expect(day('Norway said on March 2 that the bridge was open.', null)).toBeNull();
});
