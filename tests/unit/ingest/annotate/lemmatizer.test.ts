import { describe, expect, test } from 'vitest';
import { AttributeRuler } from '../../../../ingest/annotate/attribute-ruler.ts';
import { Lemmatizer } from '../../../../ingest/annotate/lemmatizer.ts';
import { docOf, flags, model } from './english.ts';

const ruler = new AttributeRuler(model.tables.attributeRuler, flags);
const lemmatizer = new Lemmatizer(model.tables.lemmatizer);

/** The lemma of a word with a tag, its part of speech and features told by the English rules. */
function lemmaOf(word: string, tag: string): string | undefined {
  const doc = docOf([word]);
  doc.tags[0] = tag;
  ruler.run(doc);
  lemmatizer.run(doc);
  return doc.lemmas[0];
}

describe('The lemma', () => {
  test.each([
    ['saw', 'VBD', 'see'],
    ['saw', 'NN', 'saw'],
    ['saws', 'NNS', 'saw'],
    ['left', 'VBD', 'leave'],
    ['left', 'JJ', 'left'],
    ['lives', 'NNS', 'life'],
    ['lives', 'VBZ', 'live'],
    ['meeting', 'NN', 'meeting'],
    ['meeting', 'VBG', 'meet'],
    ['better', 'JJR', 'well'],
    ['best', 'JJS', 'good'],
  ])('of a word depends on its tag: %s as %s is %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });

  test.each([
    ['went', 'VBD', 'go'],
    ['gone', 'VBN', 'go'],
    ['met', 'VBD', 'meet'],
    ['was', 'VBD', 'be'],
    ['Born', 'VBN', 'bear'],
    ['men', 'NNS', 'man'],
    ['feet', 'NNS', 'foot'],
    ['data', 'NNS', 'datum'],
    ['Further', 'RBR', 'far'],
    ['axes', 'NNS', 'axis'],
  ])('of an irregular word is listed: %s, %s, %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });

  test.each([
    ['countries', 'NNS', 'country'],
    ['parties', 'NNS', 'party'],
    ['wolves', 'NNS', 'wolf'],
    ['boxes', 'NNS', 'box'],
    ['Talks', 'NNS', 'talk'],
    ['THREATENED', 'VBD', 'threaten'],
    ['meets', 'VBZ', 'meet'],
    ['largest', 'JJS', 'large'],
    ['dying', 'VBG', 'die'],
  ])('of a known word is the ending put right: %s, %s, %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });

  test.each([
    ['blorfed', 'VBD', 'blorfe'],
    ['blorfing', 'VBG', 'blorfe'],
    ['blorfs', 'NNS', 'blorf'],
    ['blorfies', 'NNS', 'blorfie'],
    ['re-elected', 'VBN', 're-electe'],
  ])('of an unknown word is what the first rule makes of it, as in spaCy: %s, %s, %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });

  test.each([
    ['LAVROV', 'NNP', 'LAVROV'],
    ['Lavrovs', 'NNPS', 'Lavrovs'],
    ['The', 'DT', 'the'],
    ['Two', 'CD', 'two'],
    ['UN-backed', 'JJ', 'un-backed'],
    ['Quickly', 'RB', 'quickly'],
    ['\n', '_SP', '\n'],
  ])('of a proper noun keeps its case, that of others does not: %j, %s, %j', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });

  test.each([
    ["n't", 'RB', 'not'],
    ['ca', 'MD', 'can'],
    ['his', 'PRP$', 'his'],
    ['him', 'PRP', 'he'],
    ['I', 'PRP', 'I'],
  ])('that a rule has told stays: %s, %s, %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });

  test.each([
    ['“', '``', '"'],
    ['’', "''", "'"],
  ])('of a curly quote is a straight one: %s, %s, %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });

  test('is the word in lower case where nothing is known of its part of speech', () => {
    expect(lemmaOf('Hmm', '')).toBe('hmm');
  });

  test('does not depend on the words before', () => {
    const words = ['saw', 'SAW', 'Saw'];
    const tags = ['VBD', 'NN', 'NNP', 'NNS'];
    const all = () => words.flatMap((word) => tags.map((tag) => lemmaOf(word, tag)));
    expect(all()).toEqual(all());
    expect(all()).toEqual(['see', 'saw', 'saw', 'saw', 'see', 'saw', 'SAW', 'SAW', 'see', 'saw', 'Saw', 'Saw']);
  });
});
