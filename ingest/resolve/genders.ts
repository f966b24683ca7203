import { nameKey } from '../../src/domain/entity.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { titleWords } from '../gazetteers/words.ts';
import type { Gender } from './discourse.ts';
import type { HeldOffice } from './held-offices.ts';
import { holdersNamed } from './known-holders.ts';
import type { Register } from './register.ts';
import { titleIn } from './titles.ts';
import type { View } from './view.ts';

/** Of whom the text or the name tells the sex: by a title ("queen", "spokesman"), a form of address, a given name. */
export function gendersOf(
  views: readonly View[],
  held: readonly HeldOffice[],
  register: Register,
): Map<string, Gender> {
  const told = new Map<string, Set<Gender>>();
  const tell = (id: string, gender: Gender | null | undefined) => {
    if (gender) told.set(id, (told.get(id) ?? new Set()).add(gender));
  };
  for (const { personId, phrase } of held) {
    const genders = new Set(phrase.match.kinds.map(({ gender }) => gender));
    const [only] = genders;
    if (personId !== null && genders.size === 1) tell(personId, only);
  }
  const people = new Set<string>();
  for (const view of views) {
    for (const { entityId, kind, from, naming } of register.mentionsIn(view.sentence.index)) {
      if (kind !== 'PERSON' || naming !== 'name') continue;
      people.add(entityId);
      for (const start of [from - 1, from - 2]) {
        const match = start >= 0 ? titleIn(view.tokens, start) : null;
        if (match?.to === from && match.kinds.length === 0) tell(entityId, titleWords().honorifics.get(match.title));
      }
    }
  }
  for (const id of people) {
    if (told.has(id)) continue;
    const known = new Set(holdersNamed({ register }, id).map(({ gender }) => gender));
    const [only] = known;
    tell(id, known.size === 1 ? only : byFirstName(register.entity(id)?.name ?? ''));
  }
  return new Map([...told].flatMap(([id, genders]) => (genders.size === 1 ? [[id, [...genders][0] ?? 'm']] : [])));
}

/** "Wang Yi" begins with the family name, which tells nothing. */
function byFirstName(name: string): Gender | null {
  const [first = '', ...rest] = name.split(' ');
  const { genders, familyFirst } = firstNames();
  if (rest.length === 0) return null;
  const gender = genders.get(nameKey(first));
  if (gender === 'm' || gender === 'f') return familyFirst.has(nameKey(first)) && rest.length === 1 ? null : gender;
  return null;
}
