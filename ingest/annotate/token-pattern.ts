import type { Doc } from './doc.ts';
import type { Flag } from './lexeme-flags.ts';
import type { TokenCondition } from './model-file.ts';

/** Whether a token is as a pattern says. */
export type TokenTest = (doc: Doc, i: number) => boolean;
type Get = (doc: Doc, i: number) => string;

const ATTRIBUTES: Readonly<Record<string, Get>> = {
  TAG: (doc, i) => doc.tags[i] ?? '',
  DEP: (doc, i) => doc.deps[i] ?? '',
  POS: (doc, i) => doc.pos[i] ?? '',
  MORPH: (doc, i) => doc.morphs[i] ?? '',
  ORTH: (doc, i) => doc.lexeme(i).text,
  LOWER: (doc, i) => doc.lexeme(i).lower,
  NORM: (doc, i) => doc.lexeme(i).norm,
  SHAPE: (doc, i) => doc.lexeme(i).shape,
};

/** One token of a pattern of spaCy's Matcher, as a test. @throws TypeError for what this runtime does not know */
export function tokenTest(
  pattern: Readonly<Record<string, TokenCondition>>,
  flags: ReadonlyMap<string, Flag>,
): TokenTest {
  const tests = Object.entries(pattern).map(([attribute, condition]) => conditionTest(attribute, condition, flags));
  return (doc, i) => tests.every((test) => test(doc, i));
}

function conditionTest(attribute: string, condition: TokenCondition, flags: ReadonlyMap<string, Flag>): TokenTest {
  if (typeof condition === 'boolean') {
    const flag = flags.get(attribute);
    if (!flag) throw new TypeError(`A pattern asks for ${attribute}, which this runtime does not know.`);
    return (doc, i) => flag(doc.lexeme(i).text) === condition;
  }
  const get = ATTRIBUTES[attribute];
  if (!get) throw new TypeError(`A pattern asks for ${attribute}, which this runtime does not know.`);
  if (typeof condition === 'string') return (doc, i) => get(doc, i) === condition;
  if ('IN' in condition) {
    const values = new Set(condition.IN);
    return (doc, i) => values.has(get(doc, i));
  }
  if ('NOT_IN' in condition) {
    const values = new Set(condition.NOT_IN);
    return (doc, i) => !values.has(get(doc, i));
  }
  const expression = new RegExp(condition.REGEX, 'u');
  return (doc, i) => expression.test(get(doc, i));
}

/** The values of an attribute that a pattern admits, or null when they are not a plain list. */
export function admitted(condition: TokenCondition | undefined): readonly string[] | null {
  if (typeof condition === 'string') return [condition];
  return typeof condition === 'object' && 'IN' in condition ? condition.IN : null;
}
