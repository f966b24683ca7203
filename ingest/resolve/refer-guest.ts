import { referenceWords } from '../gazetteers/reference-words.ts';
import type { Discourse, Reference, Spot } from './discourse.ts';
import { childrenOf, headWithin } from './tree.ts';
import { type View, wordAt } from './view.ts';

/** "The visitor", "the host": who was received, or travelled, and who received, in what was told before. */
export function referGuest(discourse: Discourse, { at, token }: Spot): Reference | null {
  const view = discourse.views[at];
  if (!view || wordAt(view, token) !== 'the') return null;
  const { hosts, visitors } = referenceWords();
  const noun = wordAt(view, token + 1);
  const role = visitors.has(noun) ? 'VISITOR' : hosts.has(noun) ? 'HOST' : null;
  if (role === null || /^NN/.test(view.tokens[token + 2]?.tag ?? '')) return null;
  for (let before = at; before >= 0; before--) {
    const told = discourse.views[before];
    const ids = told ? peopleIn(discourse, told, role, before === at ? token : told.tokens.length) : new Set<string>();
    const [only] = ids;
    if (only !== undefined) return ids.size === 1 ? { from: token, to: token + 2, entityIds: [only] } : null;
  }
  return null;
}

function peopleIn({ register }: Discourse, view: View, role: 'VISITOR' | 'HOST', end: number): Set<string> {
  const { receiving, travelling } = referenceWords();
  const found = new Set<string>();
  view.tokens.slice(0, end).forEach(({ lemma, pos }, verb) => {
    if (pos !== 'VERB') return;
    const guests: number[] = [];
    const hosts: number[] = [];
    if (receiving.has(lemma)) {
      guests.push(...childrenOf(view, verb, /^(?:dobj|nsubjpass)$/));
      hosts.push(...childrenOf(view, verb, /^nsubj$/));
      for (const agent of childrenOf(view, verb, /^agent$/)) hosts.push(...childrenOf(view, agent, /^pobj$/));
    } else if (travelling.has(lemma)) guests.push(...childrenOf(view, verb, /^nsubj$/));
    for (const head of role === 'VISITOR' ? guests : hosts) {
      const mention = register
        .mentionsIn(view.sentence.index)
        .find((one) => one.kind === 'PERSON' && headWithin(view, one) === head);
      if (mention) found.add(mention.entityId);
    }
  });
  return found;
}
