import { speechVerbs } from '../../gazetteers/speech-verbs.ts';
import { childOf, lemmaAt, type Parse } from './parse.ts';

/**
 * Norway of "Norway's foreign minister", "the Norwegian king", "the prime minister of Norway", where nobody tells who holds the
 * office: he speaks for it. Null for who held it once, and for whoever opposes it.
 */
export function stateOfOfficer(parse: Parse, head: number): string | null {
  const { officers, not_officers: others } = speechVerbs();
  const children = parse.children[head] ?? [];
  if (!officers.has(lemmaAt(parse, head)) || parse.tokens[head]?.tag.endsWith('S')) return null;
  if (children.some((child) => others.has(lemmaAt(parse, child)) || parse.tokens[child]?.dep === 'appos')) return null;
  const of = children.find((child) => child > head && lemmaAt(parse, child) === 'of');
  const owners = [
    ...children.filter((child) => /^(?:poss|amod|compound|nmod)$/.test(parse.tokens[child]?.dep ?? '')),
    ...(of === undefined ? [] : [childOf(parse, of, /^pobj$/)]),
  ];
  const states = owners.flatMap((owner) =>
    owner === undefined
      ? []
      : parse
          .mentionsAt(owner)
          .map(({ entityId }) => entityId)
          .filter((id) => parse.entities.get(id)?.kind === 'COUNTRY'),
  );
  const [only, ...more] = new Set(states);
  return more.length > 0 ? null : (only ?? null);
}
