import { type Claim, triggerIn } from './claim.ts';
import { actorOf } from './clause.ts';
import { partiesOf } from './parties.ts';
import { isVerb, kidsOf, type Node, type Tree } from './tree.ts';
import { standingOf } from './verb-status.ts';

/** How far back an act may be followed, in sentences. */
const NEAR = 3;

/** "Russia followed suit", "Sweden did so the same year": the treaty act told before, by another. */
export function followingActs(tree: Tree, before: readonly Claim[]): readonly (Claim & { readonly trigger: Node })[] {
  const { entities } = tree;
  const { index } = tree.sentence;
  return tree.nodes.filter(isFollowing).flatMap((verb) => {
    const standing = standingOf(verb);
    const actor = actorOf(verb);
    const act = before.findLast(
      (claim) =>
        claim.type === 'TREATY' && index - claim.sentence <= NEAR && (triggerIn(claim)?.start ?? 0) < verb.start,
    );
    if (!act || standing === null || actor === null) return [];
    // "was told to withdraw his men and did so": what the sentence says before.
    if (verb.lemma === 'do' && verb.dep === 'conj' && act.sentence < index) return [];
    const parties = partiesOf(actor, tree).filter(
      ({ entityId, kind }) =>
        entityId !== null &&
        (kind !== 'PERSON' || act.participants.some((one) => entities.get(one.entityId)?.kind === 'PERSON')) &&
        !act.participants.some((one) => one.entityId === entityId),
    );
    if (parties.length === 0) return [];
    return [
      {
        ...act,
        status: standing === 'ONGOING' ? ('HAPPENED' as const) : standing,
        time: kidsOf(verb, 'npadvmod').some(({ kids }) => kids.some(({ lemma }) => lemma === 'same')) ? act.time : null,
        placeId: null,
        participants: parties.flatMap(({ entityId }) =>
          entityId === null ? [] : [{ role: 'ACTOR' as const, entityId }],
        ),
        arguments: [
          { name: 'trigger', entityId: null, start: verb.start, end: verb.end },
          ...parties.map(({ entityId, start, end }) => ({ name: 'ACTOR', entityId, start, end })),
        ],
        sentence: index,
        rule: 'followed-suit',
        trigger: verb,
      },
    ];
  });
}

function isFollowing(verb: Node): boolean {
  if (!isVerb(verb)) return false;
  const objects = kidsOf(verb, 'dobj');
  if (verb.lemma === 'do')
    return kidsOf(verb, 'advmod', 'dobj').some(({ lemma }) => lemma === 'so' || lemma === 'same');
  if (verb.lemma !== 'follow') return false;
  return objects.length === 0 ? kidsOf(verb, 'nsubj').length > 0 : objects.some(({ lemma }) => lemma === 'suit');
}
