import type { Document, Sentence, Token } from '../../src/domain/document.ts';
import type { Entity, Mention } from '../../src/domain/entity.ts';
import type { Event } from '../../src/domain/event.ts';
import type { Statement } from '../../src/domain/statement.ts';
import type { Claim } from './claim.ts';
import { withDisputes } from './disputed.ts';
import { type FoundTime, findTimes } from './find-times.ts';
import { followingActs } from './follow-suit.ts';
import { joinClaims } from './join-claims.ts';
import { plantTree } from './plant-tree.ts';
import { paragraphsOf, quotations } from './quotations.ts';
import { withReplaced } from './replacements.ts';
import { attributionIn, statementsIn } from './statements/index.ts';
import { summitIn } from './summits.ts';
import { withToldModes } from './told-mode.ts';
import { type ToldTime, toldTimes } from './told-times.ts';
import type { Tree } from './tree.ts';
import { treeClaims, whenAndWhere } from './tree-claims.ts';

interface Resolved {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Reads from resolved sentences who met, visited or telephoned whom, when, where, whether it happened, and who said what. */
export const codeStage = {
  name: 'code',
  requires: ['document', 'sentences', 'tokens', 'entities', 'mentions'],
  assigns: ['events', 'statements'],
  run: (resolved: Resolved): { readonly events: readonly Event[]; readonly statements: readonly Statement[] } => {
    const statements = statementsIn(resolved);
    return { events: codeEvents(resolved, statements), statements };
  },
} as const;

export function codeEvents(
  { document, sentences, tokens, entities, mentions }: Resolved,
  statements: readonly Statement[],
): Event[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const tokensOf = Map.groupBy(tokens, ({ sentence }) => sentence);
  const mentionsOf = Map.groupBy(mentions, ({ sentence }) => sentence);
  const firstOf = new Map(tokens.toReversed().map(({ sentence }, at) => [sentence, tokens.length - 1 - at]));
  const quoted = quotations(document.text, paragraphsOf(sentences));
  const dateline = datelineOf(document.text, sentences, mentions, byId);
  let summit: Tree['before']['summit'] = null;
  const read = sentences.map((sentence) => {
    const times = findTimes(document.text.slice(sentence.start, sentence.end), sentence.start);
    const own = tokensOf.get(sentence.index) ?? [];
    const first = firstOf.get(sentence.index) ?? 0;
    const tree = plantTree(sentence, own, first, mentionsOf.get(sentence.index) ?? [], byId, {
      place: lastBefore(sentence, mentions, byId, 'PLACE'),
      treaty: lastBefore(sentence, mentions, byId, 'TREATY'),
      dateline,
      summit,
    });
    summit = summitIn(tree) ?? summit;
    return { sentence, times, tree };
  });
  const trees = read.map(({ tree }) => tree);
  const today = document.publishedAt?.slice(0, 10) ?? null;
  const claims: Claim[] = [];
  const told: ToldTime[] = [];
  for (const [at, { tree, times }] of read.entries()) {
    const isQuoted = ({ core }: FoundTime) => quoted.some(({ start, end }) => start <= core.start && core.end <= end);
    told.push(
      ...toldTimes(
        tree,
        times.filter((time) => !isQuoted(time)),
        today,
        told,
      ),
    );
    const nextSentences = plainText(document.text, read.slice(at + 1, at + 3));
    const earlier = read.slice(Math.max(0, at - 3), at).map((one) => one.tree);
    const context = { tree, times, quotations: quoted, today, told, earlier, nextSentences };
    claims.push(...withReplaced(treeClaims(context), claims, tree));
    claims.push(...followingActs(tree, claims).map((claim) => whenAndWhere(claim, context)));
  }
  return joinClaims(withToldModes(withDisputes(claims, trees)), document.id, byId, attributionIn(statements));
}

interface ReadSentence {
  readonly sentence: Sentence;
  readonly times: readonly FoundTime[];
}

/** "LIMA, Peru (Reuters) -" at the beginning of a paragraph. */
function datelineOf(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Tree['before']['dateline'] {
  for (const { start, paragraph } of sentences.slice(0, 8)) {
    if (
      !/^\p{Lu}{2}[\p{Lu} .'’-]*(?:, ?[^-–—\n]{2,30})?(?: ?\([\p{L} ]+\))? ?(?:-{1,2}|–|—) /u.test(
        text.slice(start, start + 90),
      )
    )
      continue;
    const mention = mentions.find((one) => one.start === start && entities.get(one.entityId)?.kind === 'PLACE');
    if (mention) return { mention, paragraph };
  }
  return null;
}

/** The last mention of a kind in the two sentences before this one. */
function lastBefore(
  { index }: Sentence,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  kind: Entity['kind'],
): Mention | null {
  const said = mentions.filter(
    ({ sentence, entityId }) => sentence < index && sentence >= index - 2 && entities.get(entityId)?.kind === kind,
  );
  return said.toSorted((a, b) => b.start - a.start)[0] ?? null;
}

/** What sentences say in plain words, quotations too: "There was no such meeting" is mostly one. */
function plainText(text: string, read: readonly ReadSentence[]): string {
  return read.map(({ sentence }) => text.slice(sentence.start, sentence.end).toLowerCase()).join(' ');
}
