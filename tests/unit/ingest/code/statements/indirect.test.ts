import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const WHO = 'Norwegian Prime Minister Kari Dahl met Swedish envoy Nils Ek in Oslo.';
const saidAfter = (text: string) => spoken(`${WHO}\n\n${text}`);

describe('A clause is in the words of whoever says it', () => {
  test.each([
    ['with "that"', 'Dahl said that the bridge was open.', ['Kari Dahl: that the bridge was open']],
    ['without', 'Dahl said on Monday the bridge was open.', ['Kari Dahl: that the bridge was open']],
    ['after a day', 'Dahl said Monday the bridge was open.', ['Kari Dahl: that the bridge was open']],
    ['to somebody', 'Dahl told Ek that the bridge was open.', ['Kari Dahl to Nils Ek: that the bridge was open']],
    ['before the verb', 'The bridge was open, Dahl said.', ['Kari Dahl: that The bridge was open']],
    ['before the name', 'The bridge was open, said Nils Ek, the Swedish envoy.', ['Nils Ek: that The bridge was open']],
    [
      'with another clause',
      'The bridge was open, but the road was closed, Dahl said.',
      ['Kari Dahl: that The bridge was open, but the road was closed'],
    ],
    [
      'around the verb',
      'It was, Dahl said, the worst week of the year.',
      ['Kari Dahl: that the worst week of the year'],
    ],
    [
      'after "according to"',
      'According to Ek, the meeting lasted two hours.',
      ['Nils Ek: that the meeting lasted two hours'],
    ],
    ['written', 'The bridge will open in May, Dahl wrote on Twitter.', ['Kari Dahl: that The bridge will open in May']],
    ['denied', 'Dahl denied that she had met Ek.', ['Kari Dahl: that denied that she had met Ek']],
    ['denied as a deed', 'Dahl denied meeting Ek in Bergen.', ['Kari Dahl: that denied meeting Ek in Bergen']],
    ['in a statement', 'Dahl said in a statement that the bridge was open.', ['Kari Dahl: that the bridge was open']],
    ['beside its short part', 'The talks, Dahl said, were useful.', ['Kari Dahl: that were useful']],
    [
      'denied as a deed of the past',
      'Dahl denied having met Ek in Bergen.',
      ['Kari Dahl: that denied having met Ek in Bergen'],
    ],
    [
      'by an officer unnamed',
      "Sweden's finance minister said the bridge was open.",
      ['Sweden: that the bridge was open'],
    ],
    [
      'by who was one once',
      'The former Swedish king said the bridge was open.',
      ['The former Swedish king: that the bridge was open'],
    ],
    ['blamed', 'Dahl accused Sweden of closing the strait.', ['Kari Dahl: that accused Sweden of closing the strait']],
    ['by a country', 'Sweden said two ships had been attacked.', ['Sweden: that two ships had been attacked']],
    ['by a government', 'The Swedish government said it would wait.', ['Sweden: that it would wait']],
    [
      'below a dateline',
      'BERGEN (AP) - Dahl told reporters that the bridge was open.',
      ['Kari Dahl to reporters: that the bridge was open'],
    ],
    [
      'by one within another’s',
      'Dahl said Ek had promised that Sweden would wait.',
      ['Kari Dahl: that Ek had promised that Sweden would wait', 'Nils Ek: that Sweden would wait'],
    ],
  ])('%s', (_, text, expected) => {
    expect(saidAfter(text)).toEqual(expected);
  });

  test('and is told besides, where only a part of it is quoted', () => {
    expect(saidAfter('Dahl said the bridge would be "open to all" from the first of May on.')).toEqual([
      'Kari Dahl: that the bridge would be "open to all" from the first of May on',
      'Kari Dahl: "open to all"',
    ]);
  });
});

test('What is said while another speaks is not said by the first once more', () => {
  expect(saidAfter('Norway said that it would respond, while Sweden said it had no comment.')).toEqual([
    'Norway: that it would respond, while Sweden said it had no comment',
    'Sweden: that it had no comment',
  ]);
});

describe('Nothing is said', () => {
  test.each([
    'Dahl declined to say what the letter held.',
    'Dahl refused to say that the bridge was open.',
    'Dahl did not say the bridge was open.',
    'Dahl would not say whether the bridge was open.',
    'The bridge, it was said, was open.',
    'Dahl will respond while Ek waits.',
    'Dahl announced a visit to Bergen.',
    'Dahl denied this and left early.',
    'The move suggests that the bridge will open.',
  ])('%s', (text) => {
    expect(saidAfter(text)).toEqual([]);
  });
});

describe('Who says it', () => {
  test.each([
    [
      'comes after a dateline',
      'BERGEN, Norway (AP) - The bridge was open, Ek said.',
      'Nils Ek: that The bridge was open',
    ],
    [
      'is not a place in a dateline',
      'NATO-member Norway is ready, Ek said.',
      'Nils Ek: that NATO-member Norway is ready',
    ],
    [
      'is more than a president',
      'The Dahl administration said it would wait.',
      'The Dahl administration: that it would wait',
    ],
    [
      'may do something besides',
      'The Red Cross operating in Norway said help had come.',
      'International Committee of the Red Cross: that help had come',
    ],
    [
      'wrote the report',
      'The ships were seen in May, according to a report by the European Union.',
      'European Union: that The ships were seen in May',
    ],
  ])('%s', (_, text, expected) => {
    expect(saidAfter(text)).toEqual([expected]);
  });
});
