import type { EventFrame } from '../gazetteers/event-words.ts';
import { actorOf, objectsOf, obliquesOf } from './clause.ts';
import type { Consultation } from './consultation.ts';
import { isVerb, type Node, type Tree } from './tree.ts';
import { consulting } from './who-can-meet.ts';

/** "The ambassadors of Peru and Kenya presented their credentials to the king": each by itself comes to the host. */
export function audience(frame: EventFrame, verb: Node, tree: Tree): Consultation | null {
  if (!isVerb(verb) || !objectsOf(verb).some(({ lemma }) => frame.objects.has(lemma))) return null;
  const [to] = [verb, ...objectsOf(verb)]
    .flatMap(obliquesOf)
    .filter(({ preposition }) => frame.host.includes(preposition))
    .toSorted((a, b) => a.object.at - b.object.at);
  const [host, ...others] = to ? consulting(to.object, tree) : [];
  if (!host || others.length > 0) return null;
  const visitors = consulting(actorOf(verb), tree).filter(
    ({ entityId, kind, via }) => entityId !== host.entityId && (kind === 'PERSON' || via === 'part'),
  );
  if (visitors.length === 0) return null;
  return { frame, trigger: verb, groups: visitors.map((visitor) => [visitor, host]), destination: null, tellers: [] };
}
