/**
 * SHA-512 (FIPS 180-4), for the passwords of sheets. The platform's own gives its answer later, which is too slow a hundred thousand
 * times over. Words of 64 bits are kept as two halves.
 */
const ROUNDS = 80;
const BLOCK = 128;

/** The first 64 bits of the fractional part of a root of a whole number. */
function rootBits(value: number, degree: 2n | 3n): bigint {
  const scaled = BigInt(value) << (64n * degree);
  let root = 1n << 72n;
  for (;;) {
    const next = ((degree - 1n) * root + scaled / root ** (degree - 1n)) / degree;
    if (next >= root) return root & 0xffff_ffff_ffff_ffffn;
    root = next;
  }
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

const halves = (words: readonly bigint[]): Int32Array =>
  Int32Array.from(words.flatMap((word) => [Number(BigInt.asIntN(32, word >> 32n)), Number(BigInt.asIntN(32, word))]));

const CONSTANTS = halves(primes(ROUNDS).map((prime) => rootBits(prime, 3n)));
const START = halves(primes(8).map((prime) => rootBits(prime, 2n)));

/** Overwritten by each block. */
const schedule = new Int32Array(2 * ROUNDS);

export function sha512(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  const state = Int32Array.from(START);
  for (let at = 0; at < padded.length; at += BLOCK) addBlock(state, view, at);
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((half, index) => {
    digest.setInt32(4 * index, half);
  });
  return new Uint8Array(digest.buffer);
}

/** Whether a sum of two halves, each taken without its sign, left 32 bits. */
const carry = (sum: number, part: number): number => (sum >>> 0 < part >>> 0 ? 1 : 0);

function fillSchedule(view: DataView, at: number): void {
  const w = schedule;
  for (let i = 0; i < 32; i++) w[i] = view.getInt32(at + 4 * i);
  for (let i = 32; i < 2 * ROUNDS; i += 2) {
    const [h15, l15, h2, l2] = [w[i - 30] ?? 0, w[i - 29] ?? 0, w[i - 4] ?? 0, w[i - 3] ?? 0];
    const s0h = ((h15 >>> 1) | (l15 << 31)) ^ ((h15 >>> 8) | (l15 << 24)) ^ (h15 >>> 7);
    const s0l = ((l15 >>> 1) | (h15 << 31)) ^ ((l15 >>> 8) | (h15 << 24)) ^ ((l15 >>> 7) | (h15 << 25));
    const s1h = ((h2 >>> 19) | (l2 << 13)) ^ ((l2 >>> 29) | (h2 << 3)) ^ (h2 >>> 6);
    const s1l = ((l2 >>> 19) | (h2 << 13)) ^ ((h2 >>> 29) | (l2 << 3)) ^ ((l2 >>> 6) | (h2 << 26));
    let low = (s0l + s1l) | 0;
    let high = (s0h + s1h + carry(low, s0l)) | 0;
    for (const back of [14, 32]) {
      const part = w[i - back + 1] ?? 0;
      low = (low + part) | 0;
      high = (high + (w[i - back] ?? 0) + carry(low, part)) | 0;
    }
    w[i] = high;
    w[i + 1] = low;
  }
}

function addBlock(state: Int32Array, view: DataView, at: number): void {
  fillSchedule(view, at);
  let [ah, al, bh, bl, ch, cl, dh, dl, eh, el, fh, fl, gh, gl, hh, hl] = state as unknown as number[] as Words;
  for (let i = 0; i < 2 * ROUNDS; i += 2) {
    const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const choiceLow = (el & fl) ^ (~el & gl);
    let low = (hl + s1l) | 0;
    let high = (hh + s1h + carry(low, hl)) | 0;
    low = (low + choiceLow) | 0;
    high = (high + ((eh & fh) ^ (~eh & gh)) + carry(low, choiceLow)) | 0;
    const constant = CONSTANTS[i + 1] ?? 0;
    low = (low + constant) | 0;
    high = (high + (CONSTANTS[i] ?? 0) + carry(low, constant)) | 0;
    const word = schedule[i + 1] ?? 0;
    low = (low + word) | 0;
    high = (high + (schedule[i] ?? 0) + carry(low, word)) | 0;

    const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const majorityLow = (al & bl) ^ (al & cl) ^ (bl & cl);
    const low2 = (s0l + majorityLow) | 0;
    const high2 = (s0h + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + carry(low2, s0l)) | 0;

    [hh, hl, gh, gl, fh, fl] = [gh, gl, fh, fl, eh, el];
    el = (dl + low) | 0;
    eh = (dh + high + carry(el, dl)) | 0;
    [dh, dl, ch, cl, bh, bl] = [ch, cl, bh, bl, ah, al];
    al = (low + low2) | 0;
    ah = (high + high2 + carry(al, low)) | 0;
  }
  [ah, al, bh, bl, ch, cl, dh, dl, eh, el, fh, fl, gh, gl, hh, hl].forEach((half, index) => {
    if (index % 2 === 0) return;
    const low = ((state[index] ?? 0) + half) | 0;
    const upper = [ah, bh, ch, dh, eh, fh, gh, hh][index >> 1] ?? 0;
    state[index - 1] = (state[index - 1] ?? 0) + upper + carry(low, half);
    state[index] = low;
  });
}

type Words = [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
