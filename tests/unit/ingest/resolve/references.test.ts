import { describe, expect, test } from 'vitest';
import { meaningOf, mentionsIn } from './read-text.ts';

const MET = 'German Chancellor Clara Vogt received Kenyan President Joseph Mwangi in Berlin.';

describe('A pronoun', () => {
  test.each([
    ['he', 'Joseph Mwangi said he would go. Mwangi left.', 'Joseph Mwangi'],
    ['He', 'Kenyan President Joseph Mwangi left. He smiled.', 'Joseph Mwangi'],
    ['her', `${MET} Mwangi praised her.`, 'Clara Vogt'],
    ['him', 'Clara Vogt met Joseph Mwangi and signed an accord with him. Vogt and Mwangi left.', 'Joseph Mwangi'],
    ['himself', 'It was for Joseph Mwangi, himself a soldier. Mwangi left.', 'Joseph Mwangi'],
    ['he', 'Foreign Minister Omar Said denied reports that he had met Rui Antunes. Antunes left.', 'Omar Said'],
    ['its', 'The African Union said its monitors would stay.', 'African Union'],
  ])('"%s" in: %s', (pronoun, text, meaning) => {
    expect(meaningOf(pronoun, text)).toBe(meaning);
  });

  test('means nobody where two can be meant', () => {
    expect(meaningOf('He', 'President Rui Antunes and Foreign Minister Joseph Mwangi left. He smiled.')).toBeNull();
  });

  test('that answers means nobody where two can', () => {
    expect(meaningOf('He', 'Oleg Petrov accused Ivan Belov of lying. He denied it. Petrov and Belov left.')).toBeNull();
  });

  test('in a quotation that goes on is not who speaks', () => {
    expect(meaningOf('He', '"I met Rui Antunes," President Joseph Mwangi said. "He smiled."')).not.toBe(
      'Joseph Mwangi',
    );
  });

  test('of the other sex means somebody else', () => {
    expect(meaningOf('She', `${MET} Mwangi smiled. She did not.`)).toBe('Clara Vogt');
  });

  test('is not the one that its verb has for a subject', () => {
    expect(meaningOf('him', 'President Joseph Mwangi met him.')).toBeNull();
  });

  test('in a quotation is not the speaker', () => {
    expect(meaningOf('He', 'President Joseph Mwangi left. "He is late," Mwangi said.')).toBeNull();
  });
});

describe('A title', () => {
  test.each([
    ['The chancellor', `${MET} The chancellor smiled.`, 'Clara Vogt'],
    ['the Kenyan president', `${MET} Vogt thanked the Kenyan president.`, 'Joseph Mwangi'],
    ['the Kenyan leader', `${MET} Vogt accused the Kenyan leader of lying.`, 'Joseph Mwangi'],
    ['The minister', 'Interior Minister Omar Said left. The minister smiled.', 'Omar Said'],
    ['the secretary', 'U.S. Secretary of State Ann Lee left. "Good," the secretary said.', 'Ann Lee'],
    ['The envoy', 'UN envoy Omar Said left. The envoy smiled.', 'Omar Said'],
    ['the Peruvian foreign minister', 'Ana Rojas, the Peruvian foreign minister, left.', 'Ana Rojas'],
    ['eastern commander', 'It was signed by eastern commander Omar Said.', 'Omar Said'],
  ])('"%s" in: %s', (title, text, meaning) => {
    expect(meaningOf(title, text)).toBe(meaning);
  });

  test.each([
    ['The president', 'President Rui Antunes met President Joseph Mwangi. The president smiled.'],
    ['the president', `${MET} He thanked the president of Chad.`],
    ['The president', 'Vice President Carla Mwale spoke. The president was ill.'],
    ['the chancellor', 'Kenyan President Joseph Mwangi left. Then the chancellor spoke.'],
    ['the Peruvian president', `${MET} Vogt thanked the Peruvian president.`],
  ])('"%s" means nobody in: %s', (title, text) => {
    expect(meaningOf(title, text)).toBeNull();
  });
});

test('The general is the general before he is the colonel', () => {
  const text = 'Colonel Omar Said praised General Rui Antunes. Said left. Antunes smiled. The general sat.';
  expect(meaningOf('The general', text)).toBe('Rui Antunes');
});

test('The treaty is what is called a treaty', () => {
  const text = 'Kenya and Peru signed the Mara Accord. The accord replaces the Lima Treaty. The treaty is old.';
  expect(meaningOf('The treaty', text)).toBe('Lima Treaty');
});

describe('A description', () => {
  test.each([
    ['The two leaders', `${MET} The two leaders agreed.`, 'Clara Vogt; Joseph Mwangi'],
    ['both leaders', `${MET} The African Union praised both leaders.`, 'Clara Vogt; Joseph Mwangi'],
    ['The pair', `${MET} The pair spoke for an hour.`, 'Clara Vogt; Joseph Mwangi'],
    ['They', 'Clara Vogt and Joseph Mwangi met. They agreed. Vogt and Mwangi left.', 'Clara Vogt; Joseph Mwangi'],
    ['The two countries', `${MET} The two countries agreed.`, 'Germany; Kenya'],
    ['her Kenyan counterpart', `${MET} Vogt spoke beside her Kenyan counterpart.`, 'Joseph Mwangi'],
    [
      'his Peruvian counterpart',
      `${MET} Foreign Minister Omar Said met Ana Rojas, his Peruvian counterpart.`,
      'Ana Rojas',
    ],
    ['the visitor', `${MET} "Good," the visitor said.`, 'Joseph Mwangi'],
    ['the host', `${MET} "Good," the host said.`, 'Clara Vogt'],
    ['his country', `${MET} Mwangi said his country would pay.`, 'Kenya'],
    ['the Kenyan capital', 'Clara Vogt met Omar Said in the Kenyan capital.', 'Nairobi'],
    ['the bloc', 'The European Union met. Kenya thanked the bloc.', 'European Union'],
    ['The Kenyan', `${MET} The Kenyan smiled.`, 'Joseph Mwangi'],
  ])('"%s" in: %s', (words, text, meaning) => {
    expect(meaningOf(words, text)).toBe(meaning);
  });

  test('of two leaders is not the minister who stands by', () => {
    const text = `${MET} Foreign Minister Omar Said translated. The two leaders agreed.`;
    expect(meaningOf('The two leaders', text)).toBe('Clara Vogt; Joseph Mwangi');
  });

  test('of two is nobody among three', () => {
    const text = 'President Rui Antunes, President Joseph Mwangi and President Omar Said met. The two leaders agreed.';
    expect(meaningOf('The two leaders', text)).toBeNull();
  });
});

describe('Who speaks without a name', () => {
  const SAID = 'A senior State Department official said it was late.';

  test('is a source with the words of the text', () => {
    expect(mentionsIn(SAID)).toContain(
      'senior State Department official = ANONYMOUS_SOURCE senior State Department official',
    );
  });

  test('is "the official" afterwards', () => {
    expect(meaningOf('the official', `${SAID} "Very late," the official added.`)).toBe(
      'senior State Department official',
    );
  });

  test('is another than the next who has no name', () => {
    const text = `${SAID} Later a Kenyan official said it was early.`;
    const sources = new Set(mentionsIn(text).filter((line) => line.includes('ANONYMOUS_SOURCE')));
    expect(sources.size).toBe(2);
    expect(meaningOf('the official', `${text} It was noon, the official said.`)).toBeNull();
  });

  test('is not the one of another country', () => {
    const text = 'A senior Israeli official said no. "Yes," the Kenyan official said.';
    expect(meaningOf('the Kenyan official', text)).toBeNull();
  });

  test('is nobody who only acts', () => {
    expect(mentionsIn('A senior official left.').filter((line) => line.includes('ANONYMOUS'))).toEqual([]);
  });
});
