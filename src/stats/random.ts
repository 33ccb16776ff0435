import { xoroshiro128plus, xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** A stream of pseudo-random bits. */
export interface RandomBits {
  /** The next 32 bits, as a signed integer. */
  next(): number;
}

/**
 * A stream that depends on `key` alone, so that a verdict repeats on every machine and on every run.
 * Four FNV-1a hashes with different offsets fill the 128 bits of state: two keys share a stream only
 * if all four collide.
 */
export function randomFor(key: string): RandomBits {
  const state = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((offset) =>
    fnv1a(key, offset),
  );
  // The all-zero state is a fixed point of the generator.
  if (state.every((word) => word === 0)) return xoroshiro128plus(1);
  const stream = xoroshiro128plusFromState(state);
  // Short keys differ in few bits at first; a few steps spread them over the whole state.
  for (let i = 0; i < 16; i++) stream.next();
  return stream;
}

/** A whole number in [0, bound), bound ≤ 2^31; the bias of the multiplication is below bound / 2^32. */
export function below(random: RandomBits, bound: number): number {
  return Math.floor((random.next() >>> 0) * 2 ** -32 * bound);
}

/** Fowler–Noll–Vo hash, 32 bits, over UTF-16 code units. */
function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}
