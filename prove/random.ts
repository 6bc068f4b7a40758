/** Random numbers that are the same for the same seed, on every machine (xorshift, 32 bits at a time). */
export interface Random {
  /** A whole number from 0 to below `limit`, which is at most 2^32. */
  below(limit: number): number;
  /** A whole number from 0 to below `limit` without a limit of its own. */
  bigBelow(limit: bigint): bigint;
  pick<T>(items: readonly T[]): T;
  /** True once in `times`. */
  oneIn(times: number): boolean;
}

// Held here, since a look-up of a global in every step takes most of the time where tests run.
const { floor } = Math;
const big = BigInt;

export function randomFrom(seed: number, stream: number): Random {
  // Neighbouring seeds and streams have to part at once: both go through a mixing function.
  const state = new Uint32Array([mixed(seed), mixed(stream + 0x9e37), mixed(seed ^ (stream * 31)), 0x6d2b79f5]);
  const next = (): number => {
    const t = (state[0] ?? 0) ^ ((state[0] ?? 0) << 11);
    const w = state[3] ?? 0;
    state[0] = state[1] ?? 0;
    state[1] = state[2] ?? 0;
    state[2] = w;
    return (state[3] = w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0;
  };
  for (let i = 0; i < 16; i++) next();
  const below = (limit: number): number => floor((next() / 2 ** 32) * limit);
  return {
    below,
    bigBelow(limit) {
      let value = 0n;
      for (let size = limit; size > 0n; size >>= 32n) value = (value << 32n) | big(next());
      return ((value << 32n) | big(next())) % limit;
    },
    pick<T>(items: readonly T[]): T {
      const found = items[below(items.length)];
      if (found === undefined) throw new Error("There is nothing to pick from.");
      return found;
    },
    oneIn: (times) => below(times) === 0,
  };
}

function mixed(value: number): number {
  let x = (value ^ 0x5bd1e995) >>> 0;
  for (let i = 0; i < 3; i++) x = (Number((BigInt(x ^ (x >>> 16)) * 0x45d9f3bn) & 0xffffffffn) + 1) >>> 0;
  return x;
}
