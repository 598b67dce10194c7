/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to 1, without 1. */
  next(): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** About so, by the normal distribution. */
  normal(mean: number, deviation: number): number;
  /** One of several. Throws `RangeError` when there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of several, those with a larger weight more often. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  /** So many hexadecimal digits. */
  hex(digits: number): string;
}

/** The generator mulberry32 (T. Ettinger, public domain): 32 bits of state, enough to make up a shop. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const [found] = items.slice(Math.floor(next() * items.length));
    if (found === undefined) throw new RangeError('There is nothing to pick from.');
    return found;
  };
  return {
    next,
    pick,
    chance: (probability) => next() < probability,
    // Box and Muller, "A Note on the Generation of Random Normal Deviates", 1958.
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    hex: (digits) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join(''),
  };
}
