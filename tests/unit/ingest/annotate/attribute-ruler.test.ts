import { describe, expect, test } from 'vitest';
import { AttributeRuler } from '../../../../ingest/annotate/attribute-ruler.ts';
import type { Doc } from '../../../../ingest/annotate/doc.ts';
import { docOf, flags, model } from './english.ts';

const ruler = new AttributeRuler(model.tables.attributeRuler, flags);

/** "word/TAG" or "word/TAG/label" for each word */
function ruled(...words: readonly string[]): Doc {
  const parts = words.map((word) => word.split('/'));
  const doc = docOf(parts.map(([word = '']) => word));
  parts.forEach(([, tag = '', dep = ''], i) => {
    doc.tags[i] = tag;
    doc.deps[i] = dep;
  });
  ruler.run(doc);
  return doc;
}

describe('The English rules tell', () => {
  test.each([
    ['met/VBD', 'VERB', 'Tense=Past|VerbForm=Fin'],
    ['meeting/NN', 'NOUN', 'Number=Sing'],
    ['meeting/VBG', 'VERB', 'Aspect=Prog|Tense=Pres|VerbForm=Part'],
    ['Lavrovs/NNPS', 'PROPN', 'Number=Plur'],
    ['larger/JJR', 'ADJ', 'Degree=Cmp'],
    ['has/VBZ', 'AUX', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
    ["'s/VBZ", 'AUX', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
    ["'s/POS", 'PART', '_'],
    ["n't/RB", 'PART', 'Polarity=Neg'],
    ['his/PRP$', 'PRON', 'Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
    ['those/DT', 'DET', 'Number=Plur|PronType=Dem'],
    ['to/TO', 'PART', '_'],
    ['to/IN', 'ADP', '_'],
    ['2019/CD', 'NUM', 'NumType=Card'],
    ['\n/_SP', 'SPACE', '_'],
  ])('what part of speech a tag means, and its features: %j is %s, %s', (word, pos, morph) => {
    const doc = ruled(word);
    expect([doc.pos[0], doc.morphs[0]]).toEqual([pos, morph]);
  });

  test.each([
    ["n't/RB", 'not'],
    ['ca/MD', 'can'],
    ['wo/MD', 'will'],
    ["'d/MD", 'would'],
    ['him/PRP', 'he'],
    ['us/PRP', 'we'],
    ['him/NNP', ''],
    ['met/VBD', ''],
  ])('the lemmas of a few words: that of %s is "%s"', (word, lemma) => {
    expect(ruled(word).lemmas[0]).toBe(lemma);
  });

  test('what two words mean together', () => {
    expect(ruled('ai/VBZ', "n't/RB").lemmas).toEqual(['be', 'not']);
    expect(ruled('gon/VBG', 'na/TO').lemmas).toEqual(['go', 'to']);
    expect(ruled('Let/VB', "'s/PRP").lemmas).toEqual(['', 'us']);
    expect(ruled('ai/VBZ').lemmas).toEqual(['']);
    expect(ruled('na/TO', 'gon/VBG').lemmas).toEqual(['', '']);
  });

  test('what a label means', () => {
    expect(ruled('There/EX/expl', 'is/VBZ/ROOT').pos).toEqual(['PRON', 'VERB']);
    expect(ruled('is/VBZ/ROOT', 'here/RB/advmod').pos).toEqual(['AUX', 'ADV']);
    expect(ruled('a/DT/ROOT').pos).toEqual(['PRON']);
    expect(ruled('a/DT').pos).toEqual(['DET']);
  });

  test('that a space is one, whatever it was taken for', () => {
    const doc = ruled('a/DT/det', '\n/NN/punct');
    expect([doc.tags[1], doc.pos[1], doc.morphs[1], doc.deps[1]]).toEqual(['_SP', 'SPACE', '_', 'dep']);
    expect(ruled('\n/NN').deps).toEqual(['']);
  });
});

describe('Of rules', () => {
  const [word, other] = [{ LOWER: 'a' }, { TAG: 'X', LOWER: { IN: ['a', 'b'] } }];

  test('a later one overrides an earlier one, wherever both match', () => {
    const one = { patterns: [[word]], set: { POS: 'ONE', LEMMA: 'one' }, index: 0 };
    const two = { patterns: [[other]], set: { POS: 'TWO' }, index: 0 };
    const run = (rules: (typeof one | typeof two)[]) => {
      const doc = docOf(['A', 'b', 'c']);
      doc.tags.fill('X');
      new AttributeRuler(rules, flags).run(doc);
      return [doc.pos, doc.lemmas];
    };
    expect(run([one, two])).toEqual([
      ['TWO', 'TWO', ''],
      ['one', '', ''],
    ]);
    expect(run([two, one])).toEqual([
      ['ONE', 'TWO', ''],
      ['one', '', ''],
    ]);
  });

  test('one sees the tags that were there before any', () => {
    const doc = docOf(['a', 'a']);
    doc.tags.fill('X');
    const retag = { patterns: [[{ TAG: 'X' }]], set: { TAG: 'Y' }, index: 0 };
    const seesOld = { patterns: [[{ TAG: 'X' }, { TAG: 'X' }]], set: { POS: 'OLD' }, index: -1 };
    const seesNew = { patterns: [[{ TAG: 'Y' }]], set: { POS: 'NEW' }, index: 0 };
    new AttributeRuler([retag, seesOld, seesNew], flags).run(doc);
    expect([doc.tags, doc.pos]).toEqual([
      ['Y', 'Y'],
      ['', 'OLD'],
    ]);
  });
});
