import { nameKey } from '../../src/domain/entity.ts';

/** Letters that no accent is taken from, as English news writes them. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae' };

/** The `nameKey` of a name, and of the name as English news may write it: "Aydın" and "Aydin", "Wrocław" and "Wroclaw". */
export function keysOf(name: string): string[] {
  const key = nameKey(name);
  return [...new Set([key, key.replace(/[ıøłđðæ]/g, (letter) => PLAIN[letter] ?? letter)])];
}
