import { contentId } from '../../src/domain/id.ts';
import { eventWords } from '../gazetteers/event-words.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { organisations } from '../gazetteers/organisations.ts';
import { actingCountry } from './acting-country.ts';
import { isTime, type Party, partiesOf } from './parties.ts';
import { kidsOf, type Node, subtree, type Tree } from './tree.ts';

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
  const { delegates } = eventWords();
  const all = partiesOf(phrase, tree);
  // "The Polish and Czech ministers, Jan Nowak and Petr Svoboda": the people, not their countries too.
  const people = all.filter(({ kind }) => kind === 'PERSON');
  const areNamed =
    people.length > 1 && all.some(({ via, head }) => via === 'part' && head.tag === 'NNS' && head === phrase);
  return (areNamed ? people : all)
    .map((party) => asCountry(party, tree))
    .flatMap((party) => {
      const { entityId, kind, via, head } = party;
      const isDelegate = delegates.has(head.lemma);
      const unnamed = areUnnamed(head) ? [{ ...party, entityId: null, kind: null, via: 'words' as const }] : [];
      // "Corvonian leaders": nobody knows Corvonia, and still they are its.
      if (entityId === null) return (isDelegate && hasUnknownOwner(head)) || isBareName(head) ? [party] : unnamed;
      const isThing = kind === 'TREATY' || kind === 'WEAPON' || (kind === 'PLACE' && !isSentBy(party, tree));
      if (isThing && via === 'name') return [];
      if (!isThing && (via !== 'part' || isDelegate)) return media().has(entityId) ? [] : [party];
      return unnamed;
    });
}

/** "the families", "Iraqi exiles", "a delegation of farmers": people though nobody's name tells who. */
function areUnnamed(head: Node): boolean {
  const { people, delegates } = eventWords();
  if (kidsOf(head, 'det').some(({ lemma }) => lemma === 'no')) return false;
  // "his deputy" is somebody, "families" are some.
  if (people.has(head.lemma)) return head.tag === 'NNS' || /^(?:family|opposition)$/.test(head.lemma);
  return (
    delegates.has(head.lemma) &&
    kidsOf(head, 'prep').some((of) => of.lemma === 'of' && kidsOf(of, 'pobj').some(({ lemma }) => people.has(lemma)))
  );
}

/** "Vucic" in "met Vucic", where the article never gives the whole name: his word alone is kept. */
function isBareName(head: Node): boolean {
  const isName = head.tag === 'NNP' && /^\p{Lu}\p{Ll}+$/u.test(head.text) && !isTime(head);
  return isName && head.mentions.length === 0 && kidsOf(head, 'det', 'compound', 'amod', 'poss', 'nmod').length === 0;
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
  // "an envoy of the authorities in Lima" is its country's, "leaders of the rebels in Lima" are not.
  const governs = subtree(party.head).some(({ lemma }) =>
    /^(?:authority|government|administration|regime|ruler)$/.test(lemma),
  );
  if (party.via !== 'name' && !governs) return party;
  const entityId = actingCountry(party.entityId, entities);
  return entityId === party.entityId ? party : { ...party, entityId, kind: 'COUNTRY' };
}
