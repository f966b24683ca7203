import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../ingest/annotate/index.ts';
import { resolve } from '../../../../ingest/resolve/index.ts';
import { shapesIn } from '../../../../ingest/resolve/shapes.ts';
import { articleOf } from '../../../golden/facts.ts';

function shapes(text: string): string[] {
  const { tokens } = annotate(text);
  return shapesIn(tokens).map(
    ({ kind, from, to }) => `${kind} ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`,
  );
}
const resolved = (text: string) => resolve({ document: articleOf(text, null), ...annotate(text) });

describe('The kind of an unknown name shows', () => {
  test.each([
    ['They joined the Harbour Party of Lower Saxony.', 'ORGANIZATION Harbour Party of Lower Saxony'],
    ['They left the Ports and Fisheries Council.', 'ORGANIZATION Ports and Fisheries Council'],
    ['They signed the Lake Baro Accord.', 'TREATY Lake Baro Accord'],
    ['They left the Treaty of Corvo.', 'TREATY Treaty of Corvo'],
    ['She won the 1994 Corvonian presidential election.', 'EVENT 1994 Corvonian presidential election'],
    ['He landed at Tamsin Airport.', 'PLACE Tamsin Airport'],
  ])('in its words: %s', (text, shape) => {
    expect(shapes(text)).toContain(shape);
  });

  test('and an abbreviation in brackets stands for the name from there on', () => {
    const { entities } = resolved('The Ports and Fisheries Council (PFC) met. The PFC agreed.');
    expect(entities.find(({ kind }) => kind === 'ORGANIZATION')?.aliases).toContain('PFC');
  });
});

describe('Whose an office is', () => {
  const ownerIn = (text: string) => {
    const { entities, positions } = resolved(text);
    return entities.find(({ id }) => id === positions[0]?.ofId)?.name ?? null;
  };

  test('is told by the one country the sentence speaks of', () => {
    expect(ownerIn('Kenyan lawmakers threatened to take President Joseph Mwangi to court.')).toBe('Kenya');
  });

  test('is left open where two are spoken of', () => {
    expect(ownerIn('Kenyan and Peruvian lawmakers threatened to take President Joseph Mwangi to court.')).toBeNull();
  });
});
