import { z } from 'zod';
import { EVENT_MODES } from '../../src/domain/event.ts';
import { frameCues } from './frame-cues.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';
import { nameWords } from './words.ts';

const List = z.array(z.string());
const Rules = z.strictObject({
  not_adjectives: List,
  between: List,
  may_precede: List,
  may_follow_name: List,
  meeting_nouns: List,
  rules: z.array(
    z.strictObject({
      name: z.string(),
      mode: z.enum(EVENT_MODES),
      mutual: z.boolean().default(false),
      without_people: z.boolean().default(false),
      pattern: z.string(),
      confidence: z.number().min(0).max(1),
    }),
  ),
});
const Cues = z.record(z.string(), List);
const StatusCues = z.strictObject({
  anywhere: Cues,
  before: Cues,
  between: Cues,
  after: Cues,
  next_sentences: Cues,
  noun_doubt: List,
  noun_happened: List,
  harmless: List,
  noun_happened_before: List,
  noun_ends: List,
});
const People = z.strictObject({ delegates: List, leads: List });

/** One way English says that people met. Groups: subj, obj, place, and one of past, base, present, gerund, noun, planned. */
export interface ConsultRule {
  readonly name: string;
  readonly mode: (typeof EVENT_MODES)[number];
  /** The subject is all who met. */
  readonly mutual: boolean;
  /** Holds with no person among the parties too: talks are between states, but when two countries met it was a match. */
  readonly withoutPeople: boolean;
  readonly pattern: RegExp;
  readonly confidence: number;
}

const file = lazy(() => loadYaml('consult-rules.yaml', Rules));

export const consultRules = lazy((): readonly ConsultRule[] => {
  const { between, may_precede, meeting_nouns, not_adjectives, rules } = file();
  const word = between.join('|');
  const skip = `(?: , who| who| , which)?(?: (?:had |has )?denied(?: (?:reports|claims|allegations|rumou?rs))? that (?:he|she))?(?: (?:${word}|, and|T\\d+|(?:in|at|to|from|on) L\\d+))*?`;
  const opening = `(?:^|(?:[,;:)]|--|–|—|(?<![a-z])[TLQ]\\d*|(?<![a-z-])(?:${may_precede.join('|')})) )`;
  const fragments: Readonly<Record<string, string>> = {
    subj: `(?<=${opening})(?<subj>\\bP\\d+)`,
    obj: '(?<obj>P\\d+)\\b',
    place: '(?:the )?(?:[a-z-]+ ){0,4}?(?<place>L\\d+)\\b',
    noun: `(?:${meeting_nouns.join('|')})\\b`,
    adjectives: `(?: face - to - face| (?!(?:${not_adjectives.join('|')})\\b)[a-z0-9-]+){0,5}?`,
    // Only listed words, times and places: a word that is not known might change everything.
    between: `(?<between>${skip})`,
    skip,
    manner:
      '(?:(?: ,)? (?:face to face|face - to - face|in person|briefly|privately|separately|T\\d+|(?:at|in)(?: [a-z-]+){0,6}? L\\d+))*?',
    // Between a subject and a later phrase of time: no party but with "with", and nobody who says something.
    plain:
      '(?:(?!(?:that|who|which|while|when|as|said|says|told|tweeted|if|but|because|whose)\\b)(?:with P\\d+|[^P,;Q ]+) )*?',
  };
  return rules.map(({ pattern, without_people, ...rule }) => ({
    ...rule,
    withoutPeople: without_people,
    pattern: new RegExp(
      pattern
        .replace(
          /\{verb ([^|}]+)\|([^|}]+)\|([^|}]+)\|([^|}]+)(?:\|([^}]+))?\}/g,
          (_, past, base, present, gerund, participle) => {
            const pasts = participle === undefined ? past : `${past}|${participle}`;
            return `(?:(?<past>${pasts})|(?<base>${base})|(?<present>${present})|(?<gerund>${gerund}))\\b`;
          },
        )
        .replace(/\{(\w+)\}/g, (_, name: string) => fragments[name] ?? name),
      'dg',
    ),
  }));
});

/** For each place in a sentence the statuses its cues give, in order of precedence. */
export const statusCues = lazy(() => {
  const cues = loadYaml('status-cues.yaml', StatusCues);
  const { circumstances } = frameCues();
  const compile = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(lists).map(([status, words]) => ({ status, pattern: anyOf(words) }));
  return {
    anywhere: compile(cues.anywhere),
    before: compile(cues.before),
    between: compile(cues.between),
    after: compile(cues.after),
    nextSentences: compile(cues.next_sentences),
    harmless: new Set(cues.harmless),
    nounDoubt: anyOf(cues.noun_doubt),
    nounHappened: new RegExp(
      `^${circumstances} (?:${cues.noun_happened.join('|')})${circumstances}(?: *$| [.,;!]| (?:${cues.noun_ends.join('|')}) )`,
    ),
    nounHappenedBefore: new RegExp(
      `(?:^(?:at|in)|(?<!for|of|until)(?:^| )(?:${cues.noun_happened_before.join('|')}))(?: the| a| their)? *$`,
    ),
    nounEnds: new RegExp(`^${circumstances}(?: *$| [.,;!])`),
  };
});

export const codeWords = lazy(() => {
  const people = loadYaml('people-nouns.yaml', People);
  const trigger = new Set<string>();
  for (const { pattern } of file().rules) {
    for (const [, forms] of pattern.matchAll(/\{verb ([^}]+)\}/g))
      for (const form of forms?.split('|') ?? []) trigger.add(form);
  }
  return {
    delegates: new Set(people.delegates),
    leads: new Set(people.leads),
    mayFollowName: new Set([...file().may_follow_name, ...file().between]),
    /** A verb right after a name: the name begins a clause. */
    clauseVerbs: new Set([...trigger, ...nameWords().personVerbs]),
  };
});

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z'])(?:${words.join('|')})(?![a-z'])`);
}
