import { FEW_ARRANGEMENTS } from "./monte_carlo.ts";
import { below, randomFor } from "./random.ts";

/**
 * Places that one byte of a labeling speaks of. Six of the eight bits, because the sums of all subsets of
 * as many values are tabled for each row: 64 entries for six, 256 for eight.
 */
export const PLACES_PER_BYTE = 6;

/** Ways to say which of head + base processes are head's: all of them if they are few, else random ones. */
export interface LabelingSet {
  /** Number of labelings if all are listed; null: any number of random ones can be had. */
  all: number | null;
  /** Bytes of one labeling: bit i of byte b set means that process 6 b + i is head's. */
  width: number;
  /** At least this many labelings, one after the other. */
  first(count: number): Uint8Array;
}

/**
 * The labelings that one job judges all its rows by: drawn once per group size, not once per row, which is
 * what makes ten thousand rows cheap. Seeded by the group sizes, so that a verdict repeats; each row puts
 * its values in an order of its own before it applies them (`permutationTest`).
 */
export class Labelings {
  private readonly sets = new Map<string, LabelingSet>();

  of(head: number, base: number): LabelingSet {
    const name = `${head} of ${head + base}`;
    const known = this.sets.get(name);
    if (known) return known;
    const ways = labelingsOf(head, base);
    const set = ways <= FEW_ARRANGEMENTS ? listAll(head, base, ways) : drawLazily(head, base, name);
    this.sets.set(name, set);
    return set;
  }
}

/** Number of labelings: (head + base) over head. */
export function labelingsOf(head: number, base: number): number {
  let ways = 1;
  for (let i = 1; i <= head; i++) ways = (ways * (base + i)) / i;
  return Math.round(ways);
}

function listAll(head: number, base: number, ways: number): LabelingSet {
  const width = widthOf(head + base);
  const bytes = new Uint8Array(ways * width);
  const chosen = Array.from({ length: head }, (_, i) => i);
  for (let labeling = 0; labeling < ways; labeling++) {
    for (const place of chosen) giveToHead(bytes, labeling * width, place);
    advance(chosen, head + base);
  }
  return { all: ways, width, first: () => bytes };
}

/** The next combination in lexical order. */
function advance(chosen: number[], places: number): void {
  let i = chosen.length - 1;
  while (i >= 0 && chosen[i] === places - chosen.length + i) i--;
  if (i < 0) return;
  chosen[i]!++;
  for (let j = i + 1; j < chosen.length; j++) chosen[j] = chosen[j - 1]! + 1;
}

function drawLazily(head: number, base: number, name: string): LabelingSet {
  const random = randomFor(name);
  const width = widthOf(head + base);
  const places = Uint32Array.from({ length: head + base }, (_, i) => i);
  let bytes = new Uint8Array(0);
  const first = (count: number) => {
    const drawn = bytes.length / width;
    if (count <= drawn) return bytes;
    const more = new Uint8Array(Math.max(count, 2 * drawn) * width);
    more.set(bytes);
    for (let start = bytes.length; start < more.length; start += width) {
      // The first steps of a Fisher–Yates shuffle choose the head group.
      for (let i = 0; i < head; i++) {
        const j = i + below(random, places.length - i);
        const place = places[j]!;
        places[j] = places[i]!;
        places[i] = place;
        giveToHead(more, start, place);
      }
    }
    bytes = more;
    return bytes;
  };
  return { all: null, width, first };
}

function widthOf(places: number): number {
  return Math.ceil(places / PLACES_PER_BYTE);
}

/** Marks a place as head's in the labeling that begins at this byte. */
export function giveToHead(bytes: Uint8Array, start: number, place: number): void {
  const byte = start + Math.floor(place / PLACES_PER_BYTE);
  bytes[byte] = bytes[byte]! | (1 << (place % PLACES_PER_BYTE));
}
