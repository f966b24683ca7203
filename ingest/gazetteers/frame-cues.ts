import { z } from 'zod';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';
import { placeWords } from './words.ts';

const List = z.array(z.string());
const File = z.strictObject({
  affirming: List,
  hearers: List,
  sources: List,
  openings: List,
  joints: List,
  complements: List,
  occasions: List,
  venues: List,
  circumstances: List,
  continuations: List,
  continuations_after_comma: List,
  negations: List,
  doubt: List,
  may_follow_list: List,
});

/** What may stand around the clause of a meeting that happened, as patterns over an encoded sentence. */
export const frameCues = lazy(() => {
  const file = loadYaml('frame-cues.yaml', File);
  const fragments: Readonly<Record<string, readonly string[]>> = {
    word: [
      '(?!(?:no|not|never|only|that|which|who|was|were|is|are|be|been|has|had|would|could|if|or|but)\\b)[^ ,;:.?!]+',
    ],
    occasion: file.occasions.map((word) => `${word}\\b`),
    source: file.sources,
    region: [...placeWords().regions.keys()],
    topic: ['(?:about|over|regarding|on)(?: {word}){1,10}?(?= (?:T\\d+|with|at|,|\\.))'],
    venue: file.venues.map((word) => `${word}\\b`),
  };
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const words = fragments[name];
      return words ? filled(oneOf(words)) : whole;
    });
  const opening = `(?:${filled(oneOf(file.openings))}(?: ,)? )`;
  const circumstances = `(?: ${filled(oneOf(file.circumstances))}(?=[ ]|$))*?`;
  const goesOn = filled(oneOf(file.continuations));
  const afterComma = filled(oneOf([...file.continuations, ...file.continuations_after_comma]));
  return {
    opening: new RegExp(`^${opening}*$`),
    affirming: new RegExp(
      `(?:^| )${oneOf(file.affirming)}(?: ${oneOf(file.hearers)}){0,3}(?: ,)?(?: (?:that|how))? (?:${opening}{0,2})$`,
    ),
    joint: new RegExp(`(?:^| )${oneOf(file.joints)} ${opening}{0,2}$`),
    complement: words(file.complements),
    negation: words(file.negations),
    doubt: words(file.doubt),
    circumstances,
    plainly: new RegExp(
      `^${circumstances}(?: *$| [.!;](?: |$)| (?:${goesOn})\\b| (?:,|-|--|–|—)(?: -)? ${afterComma}\\b)`,
    ),
    mayFollowList: new Set(file.may_follow_list),
  };
});

function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

function words(list: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z'])${oneOf(list)}(?![a-z'])`);
}
