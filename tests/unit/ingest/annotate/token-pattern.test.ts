import { describe, expect, test } from 'vitest';
import { tokenTest } from '../../../../ingest/annotate/token-pattern.ts';
import { docOf, flags } from './english.ts';

const doc = docOf(['Ann', 'does', 'n’t', 'like', '3', 'COLOURS', '\n']);
doc.tags.splice(0, 3, 'NNP', 'VBZ', 'RB');
doc.deps[1] = 'aux';
doc.pos[1] = 'AUX';
doc.morphs[1] = 'Number=Sing';

/** The words of the text that are as a pattern says. */
const found = (pattern: Parameters<typeof tokenTest>[0]) => {
  const fits = tokenTest(pattern, flags);
  return doc.lexemes.filter((_, i) => fits(doc, i)).map(({ text }) => text);
};

describe('A pattern of a token', () => {
  test.each([
    [{ TAG: 'NNP' }, ['Ann']],
    [{ DEP: 'aux' }, ['does']],
    [{ POS: 'AUX' }, ['does']],
    [{ MORPH: 'Number=Sing' }, ['does']],
    [{ ORTH: 'ann' }, []],
    [{ LOWER: 'ann' }, ['Ann']],
    [{ NORM: 'colours' }, ['COLOURS']],
    [{ SHAPE: 'XXXX' }, ['COLOURS']],
    [{ LOWER: { IN: ['ann', 'like'] } }, ['Ann', 'like']],
    [{ DEP: { NOT_IN: ['', 'ROOT'] } }, ['does']],
    [{ LOWER: { REGEX: "^n['’]?t$" } }, ['n’t']],
    [{ ORTH: { REGEX: 'o' } }, ['does']],
    [{ IS_SPACE: true }, ['\n']],
    [{ LIKE_NUM: true }, ['3']],
    [{ IS_LOWER: false }, ['Ann', '3', 'COLOURS', '\n']],
    [{ TAG: 'VBZ', LOWER: 'does' }, ['does']],
    [{ TAG: 'VBZ', LOWER: 'ann' }, []],
    [{}, ['Ann', 'does', 'n’t', 'like', '3', 'COLOURS', '\n']],
  ])('%j fits %j', (pattern, words) => {
    expect(found(pattern)).toEqual(words);
  });

  test('that asks for what is not known is refused', () => {
    expect(() => tokenTest({ ENT_TYPE: 'ORG' }, flags)).toThrow('ENT_TYPE');
    expect(() => tokenTest({ IS_OOV: true }, flags)).toThrow('IS_OOV');
  });
});
