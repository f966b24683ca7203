import { type Effect, governors } from '../gazetteers/governors.ts';
import { kidsOf, type Node } from './tree.ts';

/** "call off": a verb with its particle. */
export function particled(verb: Node): string {
  const [particle] = kidsOf(verb, 'prt');
  return particle ? `${verb.lemma} ${particle.lemma}` : verb.lemma;
}

/** What a word makes of what hangs on it; "hold up" is not "hold". */
export function effectOf(list: 'clauses' | 'objects' | 'subjects' | 'cancelling', word: Node): Effect | null {
  return governors()[list](particled(word));
}
