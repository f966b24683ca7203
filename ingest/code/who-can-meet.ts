import { contentId } from '../../src/domain/id.ts';
import { eventWords } from '../gazetteers/event-words.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { organisations } from '../gazetteers/organisations.ts';
import { actingCountry } from './acting-country.ts';
import { type Party, partiesOf } from './parties.ts';
import { kidsOf, type Node, type Tree } from './tree.ts';

export const media = lazy(
  () =>
    new Set(
      organisations()
        .filter(({ subkind }) => subkind === 'media')
        .map(({ slug }) => contentId('organization', slug)),
    ),
);

/** Who speaks for a city, and for no state. */
const OF_CITIES: ReadonlySet<string> = new Set(['mayor']);

/** Those of a phrase who can meet: people, countries, bodies, and who speaks for these. */
export function consulting(phrase: Node | null, tree: Tree): readonly Party[] {
  if (phrase === null) return [];
  return partiesOf(phrase, tree)
    .map((party) => asCountry(party, tree))
    .filter((party) => {
      const { entityId, kind, via, head } = party;
      const isDelegate = eventWords().delegates.has(head.lemma);
      // "Corvonian leaders": nobody knows Corvonia, and still they are its.
      if (entityId === null) return isDelegate && hasUnknownOwner(head);
      if (kind === 'TREATY' || kind === 'WEAPON' || (kind === 'PLACE' && !isSentBy(party, tree))) return false;
      return (via !== 'part' || isDelegate) && !media().has(entityId);
    });
}

function hasUnknownOwner(head: Node): boolean {
  return kidsOf(head, 'compound', 'nmod', 'poss', 'amod').some(
    ({ tag, mentions }) => tag === 'NNP' && mentions.length === 0,
  );
}

/** "Lesk's mayor", "the ambassador of Corvonia": of a city, or of what may be a state; not "leaders in Lesk". */
function isSentBy({ entityId, via, head }: Party, { entities }: Tree): boolean {
  const place = entities.get(entityId ?? '');
  if (via !== 'part' || place?.kind !== 'PLACE') return false;
  const isThere = kidsOf(head, 'prep').some(
    (preposition) =>
      preposition.lemma === 'in' &&
      kidsOf(preposition, 'pobj').some(({ mentions }) => mentions.some((one) => one.entityId === entityId)),
  );
  return !isThere && ((place.countryId === null && place.latitude === null) || OF_CITIES.has(head.lemma));
}

/** "spoke to Lima by phone": a capital that one speaks with is its country. */
function asCountry(party: Party, { entities }: Tree): Party {
  if (party.kind !== 'PLACE' || party.entityId === null || OF_CITIES.has(party.head.lemma)) return party;
  const entityId = actingCountry(party.entityId, entities);
  return entityId === party.entityId ? party : { ...party, entityId, kind: 'COUNTRY' };
}
