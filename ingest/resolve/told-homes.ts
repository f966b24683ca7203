import { type OfficeKind, officeWords, titleKey } from '../gazetteers/offices.ts';
import { referenceWords } from '../gazetteers/reference-words.ts';
import type { Careers } from './careers.ts';
import type { PlacedMention, Register } from './register.ts';
import { titleIn } from './titles.ts';
import { childrenOf, headOf, headWithin, isUnder } from './tree.ts';
import { isPossessive, type View, wordAt } from './view.ts';

/** Sentences back that may speak of those who meet. */
const BACK = 6;

interface Title {
  readonly title: string;
  readonly kinds: readonly OfficeKind[];
}

/**
 * People of whom the text tells a country and no office: "Chile's Ann Lee" is Chile's, and one of the leaders where
 * leaders are spoken of; "Ann Lee, who heads the government in Valparaiso" heads that of Chile.
 */
export function readHomes(views: readonly View[], register: Register, careers: Careers): void {
  views.forEach((view, at) => {
    if (view.isHeadline) return;
    const mentions = register.mentionsIn(view.sentence.index);
    const people = mentions.filter(({ kind, naming }) => kind === 'PERSON' && naming === 'name');
    for (const person of people) {
      const sentence = view.sentence.index;
      const country = possessorOf(view, person, mentions);
      if (country !== null) {
        careers.setHome(person.entityId, country);
        const met = gathering(views, at);
        if (
          met &&
          !careers.isTaken(met.kinds, country, person.entityId) &&
          careers.postsOf(person.entityId).length === 0
        )
          careers.add({ personId: person.entityId, ...met, ofId: country, tenure: 'CURRENT', sentence });
      }
      const headed = headedBy(view, person, mentions, careers);
      if (headed) careers.add({ personId: person.entityId, ...headed, tenure: 'CURRENT', sentence });
    }
  });
}

/** "Chile's Ann Lee". */
function possessorOf(view: View, { from }: PlacedMention, mentions: readonly PlacedMention[]): string | null {
  // "Chile's Dr. Ann Lee".
  const address = titleIn(view.tokens, from - 2) ?? titleIn(view.tokens, from - 1);
  const start = address?.to === from && address.kinds.length === 0 ? address.from : from;
  if (!isPossessive(view, start - 1)) return null;
  return mentions.find(({ to, kind }) => to === start - 1 && kind === 'COUNTRY')?.entityId ?? null;
}

/** What those hold who meet, where the text says so in the plural: "leaders", "foreign ministers". */
function gathering(views: readonly View[], at: number): Title | null {
  for (let distance = 0; distance <= BACK; distance++) {
    const view = views[at - distance];
    const noun = view?.tokens.find(
      ({ text, tag }) => tag === 'NNS' && referenceWords().offices.has(text.toLowerCase()),
    );
    if (!noun) continue;
    const kinds = officeWords().titles.get(titleKey(noun.lemma));
    return kinds ? { title: noun.lemma, kinds } : null;
  }
  return null;
}

/** "Ann Lee, who heads the government in Valparaiso", "leads the opposition party". */
function headedBy(view: View, person: PlacedMention, mentions: readonly PlacedMention[], careers: Careers) {
  const { heading, headed } = referenceWords();
  const name = headWithin(view, person);
  const verbs = [...childrenOf(view, name, /^relcl$/), headOf(view, name)].filter((verb) => {
    const token = view.tokens[verb];
    const subjects = childrenOf(view, verb, /^nsubj$/);
    const isSubject = subjects.includes(name) || subjects.some((one) => /^(?:who|that)$/.test(wordAt(view, one)));
    return (
      token !== undefined &&
      (heading.has(token.lemma) || token.lemma === 'speak') &&
      isSubject &&
      /^VB[ZP]$/.test(token.tag)
    );
  });
  for (const verb of verbs) {
    if (view.tokens[verb]?.lemma === 'speak') {
      const [body] = bodiesSpokenFor(view, verb, mentions);
      const kinds = officeWords().titles.get('spokesperson');
      if (body && kinds) return { title: 'spokesperson', kinds, ofId: body.entityId };
    }
    for (const object of childrenOf(view, verb, /^dobj$/)) {
      const title = headed.get(view.tokens[object]?.lemma ?? '');
      const kinds = title === undefined ? undefined : officeWords().titles.get(titleKey(title));
      if (title === undefined || !kinds) continue;
      const owners = mentions.filter(({ kind, from }) => kind !== 'PERSON' && isUnder(view, from, verb));
      const bodies = owners.filter(({ kind }) => kind === 'ORGANIZATION').map(({ entityId }) => entityId);
      const countries = owners.flatMap(({ entityId }) => careers.countryOfOwner(entityId) ?? []);
      const ids = new Set(bodies.length > 0 ? bodies : countries);
      const [ofId] = ids;
      if (ofId !== undefined && ids.size === 1) return { title, kinds, ofId };
    }
  }
  return null;
}

/** "Who speaks for the council". */
function bodiesSpokenFor(view: View, verb: number, mentions: readonly PlacedMention[]): PlacedMention[] {
  const objects = childrenOf(view, verb, /^prep$/)
    .filter((preposition) => wordAt(view, preposition) === 'for')
    .flatMap((preposition) => childrenOf(view, preposition, /^pobj$/));
  return mentions.filter((mention) => mention.kind === 'ORGANIZATION' && objects.includes(headWithin(view, mention)));
}
