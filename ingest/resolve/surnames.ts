import { nameKey } from '../../src/domain/entity.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { soundOf } from '../gazetteers/transliterate.ts';
import { nameWords } from '../gazetteers/words.ts';

/** Who a short form of a name can be: the surname first; a first name only where it is nobody's surname. */
export class ShortNames {
  readonly #byLast = new Map<string, Set<string>>();
  readonly #byFirst = new Map<string, Set<string>>();
  readonly #byMiddle = new Map<string, Set<string>>();
  readonly #bySound = new Map<string, Set<string>>();

  add(fullName: string, personId: string): void {
    const parts = fullName.split(/\s+/);
    for (let from = 1; from < parts.length; from++) {
      const tail = parts.slice(from).join(' ');
      const key = nameKey(tail);
      // "de Hoop Scheffer", "Scheffer", and "Sarraj" for "al-Sarraj".
      put(this.#byLast, key, personId);
      const bare = key.replace(/^(\S+) /, (whole, word: string) => (nameWords().particles.has(word) ? '' : whole));
      if (from === parts.length - 1 && bare !== key) put(this.#byLast, bare, personId);
    }
    const sound = soundOf(parts.at(-1) ?? '');
    if (sound !== null && parts.length > 1) put(this.#bySound, sound, personId);
    // "Errazuriz" of "Hernan Errazuriz Vial"
    for (const middle of parts.slice(1, -1)) if (middle.length > 2) put(this.#byMiddle, nameKey(middle), personId);
    const [first] = parts;
    // "Park" of "Park Geun-hye" is as much a surname as that of "Dan Park".
    if (first !== undefined && parts.length > 1 && standsFirst(nameKey(first)))
      put(this.#byLast, nameKey(first), personId);
    if (first !== undefined && parts.length > 1) put(this.#byFirst, nameKey(first), personId);
  }

  isSurname(name: string): boolean {
    return this.#byLast.has(nameKey(name));
  }

  /** Ids of all the people that `name` alone can mean. */
  candidates(name: string): readonly string[] {
    const key = nameKey(name);
    const exact = this.#byLast.get(key) ?? this.#byFirst.get(key) ?? this.#byMiddle.get(key);
    if (exact) return [...exact];
    // "Zelenskyy" after "Volodymyr Zelensky": another spelling of the only such name.
    const sound = soundOf(name);
    return sound === null ? [] : [...(this.#bySound.get(sound) ?? [])];
  }
}

function standsFirst(word: string): boolean {
  const { familyFirst, genders } = firstNames();
  return familyFirst.has(word) && !genders.has(word);
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}
