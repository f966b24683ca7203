const SHINGLE = 5;
const HASHES = 64;
const PRIME = 0x01000193;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Two texts as alike as this are copies of one: a wire story with another headline, a sentence cut or added. */
export const COPY = 0.6;

/**
 * MinHash signature of a text over its runs of five words, in lower case and without punctuation (Broder 1997): the
 * share of equal places in two signatures estimates the share of runs the texts have in common (Jaccard), to about .06.
 * A text of fewer than five words is one run. Whole numbers from 0 to 2³²-1; empty where the text has no word.
 */
export function textSignature(text: string): readonly number[] {
  const words = text.toLowerCase().match(WORDS) ?? [];
  if (words.length === 0) return [];
  const signature = new Array<number>(HASHES).fill(0xffffffff);
  for (const shingle of shinglesOf(words)) {
    const hash = fnv(shingle);
    for (let index = 0; index < HASHES; index += 1) {
      const each = mix(hash, index);
      if (each < (signature[index] ?? 0)) signature[index] = each;
    }
  }
  return signature;
}

/** 0 to 1: the estimated share of what two texts have in common; 0 where either is empty. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== HASHES || b.length !== HASHES) return 0;
  return a.filter((value, index) => value === b[index]).length / HASHES;
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const last = Math.max(words.length - SHINGLE, 0);
  return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

/** FNV-1a over UTF-16 code units. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** One of many hashes of a hash: murmur3's finaliser, seeded by the place in the signature. */
function mix(hash: number, seed: number): number {
  let value = hash ^ Math.imul(seed + 1, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
