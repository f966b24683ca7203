/**
 * MurmurHash, by Austin Appleby (public domain), in the two forms that spaCy uses: MurmurHash64A for the ids of strings,
 * and MurmurHash3 x64-128 of one 64-bit number for the rows of a hash embedding.
 */
const M: u64 = 0xc6a4a7935bd1e995;
const SEED: u64 = 1;

/** Stores the 64-bit id of the `length` bytes at `text` at `to`. */
export function stringId(text: usize, length: i32, to: usize): void {
  let hash: u64 = SEED ^ (<u64>length * M);
  const whole = text + <usize>(length & ~7);
  for (; text < whole; text += 8) {
    let key = load<u64>(text) * M;
    key ^= key >> 47;
    hash = (hash ^ (key * M)) * M;
  }
  const left = length & 7;
  if (left) {
    for (let i = left - 1; i >= 0; i--) hash ^= (<u64>load<u8>(text + <usize>i)) << (<u64>i * 8);
    hash *= M;
  }
  hash = (hash ^ (hash >> 47)) * M;
  store<u64>(to, hash ^ (hash >> 47));
}

/** Stores four 32-bit hashes of a 64-bit number at `to`. */
export function fourHashes(value: u64, seed: u32, to: usize): void {
  let a = rotl<u64>(value * 0x87c37b91114253d5, 31) * 0x4cf5ad432745937f;
  a = a ^ <u64>seed ^ 8;
  let b: u64 = <u64>seed ^ 8;
  a += b;
  b += a;
  a = mixed(a);
  b = mixed(b);
  a += b;
  store<u64>(to, a);
  store<u64>(to, a + b, 8);
}

function mixed(x: u64): u64 {
  x = (x ^ (x >> 33)) * 0xff51afd7ed558ccd;
  x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53;
  return x ^ (x >> 33);
}
