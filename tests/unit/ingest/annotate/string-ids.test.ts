import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCharacters } from './any-text.ts';
import { ids, kernel } from './english.ts';

/** Ids that spaCy 3.8 gives. */
const HASHED: readonly [string, bigint][] = [
  ['coffee', 3197928453018144401n],
  ['Lavrov', 11217381338359444981n],
  ['a', 11901859001352538922n],
  ['seven77', 9984438201199924476n],
  ['eight888', 6103390885580893207n],
  ['nine99999', 1688663072317286318n],
  ['the United Nations', 6519763460804423918n],
  ['Zürich', 9452955988637137518n],
  ['Москва', 14612109979450925279n],
  ['中国', 14253433776819982803n],
  ['😀', 13900606239988879105n],
  ['e\u0301', 12745818603700845520n],
  ['\n', 962983613142996970n],
  ['a'.repeat(1000), 16430528549653657641n],
  ['é'.repeat(777), 11826142123107210379n],
];

/** Ids of symbols, such as "_", are less than this. */
const LAST_SYMBOL = 1000n;

const SYMBOLS: readonly [string, bigint][] = [
  ['IS_ALPHA', 1n],
  ['LOWER', 66n],
  ['NOUN', 92n],
  ['PERSON', 380n],
  ['ORG', 383n],
  ['nsubj', 429n],
  ['', 0n],
];

/** MurmurHash64A with the seed 1, as its author wrote it, but for the width of the numbers. */
function murmur64(text: string): bigint {
  const M = 0xc6a4a7935bd1e995n;
  const wrap = (n: bigint) => BigInt.asUintN(64, n);
  const bytes = new TextEncoder().encode(text);
  const word = (from: number, to: number) =>
    bytes.subarray(from, to).reduceRight((all, b) => all * 256n + BigInt(b), 0n);
  let hash = wrap(1n ^ (BigInt(bytes.length) * M));
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) {
    let key = wrap(word(at, at + 8) * M);
    key = wrap((key ^ (key >> 47n)) * M);
    hash = wrap((hash ^ key) * M);
  }
  if (whole < bytes.length) hash = wrap((hash ^ word(whole, bytes.length)) * M);
  hash = wrap((hash ^ (hash >> 47n)) * M);
  return hash ^ (hash >> 47n);
}

describe("A string's id", () => {
  test.each(HASHED)('is the hash of its bytes: %j', (text, id) => {
    expect(ids.of(text)).toBe(id);
    expect(murmur64(text)).toBe(id);
  });

  test.each(SYMBOLS)('is a small number where the string is a symbol: %j', (text, id) => {
    expect(ids.of(text)).toBe(id);
  });

  test('is the hash of its bytes, whatever the string, unless it is a symbol', () => {
    fc.assert(
      fc.property(anyCharacters(40), (text) => {
        const id = ids.of(text);
        if (text !== '' && id > LAST_SYMBOL) expect(id).toBe(murmur64(text));
      }),
    );
  });

  test('takes half a character for the replacement character', () => {
    expect(ids.of('a\ud83d')).toBe(ids.of('a\ufffd'));
  });

  test('is written where it is asked for, and nothing beside it', () => {
    const mark = kernel.mark();
    const place = kernel.take(32);
    const words = () => [...kernel.ints.subarray(place >> 2, (place >> 2) + 6)];
    kernel.ints.fill(-1, place >> 2, (place >> 2) + 6);
    ids.write('coffee', place + 8);
    const low = Number(BigInt.asIntN(32, 3197928453018144401n));
    const high = Number(3197928453018144401n >> 32n);
    expect(words()).toEqual([-1, -1, low, high, -1, -1]);
    ids.write('nsubj', place + 8);
    expect(words()).toEqual([-1, -1, 429, 0, -1, -1]);
    ids.writeNumber(1, place + 8);
    expect(words()).toEqual([-1, -1, 1, 0, -1, -1]);
    kernel.release(mark);
  });

  test('takes no memory for good', () => {
    const mark = kernel.mark();
    ids.of('a word never seen before');
    ids.of('ö'.repeat(100_000));
    expect(kernel.mark()).toBe(mark);
  });
});
