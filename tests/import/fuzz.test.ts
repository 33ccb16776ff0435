// Half a minute of what tools/fuzz_readers.ts does for as long as one likes.
import { expect, test } from "vitest";
import { fuzz, SEEDS } from "../../tools/fuzz_readers.ts";

const INPUTS = 900;

test.each(Object.keys(SEEDS))(
  "%s: spoilt files give documents or a sentence, never a crash",
  async (reader) => {
    const { inputs, read, crashes } = await fuzz(reader, INPUTS, 20261126);
    expect(crashes.slice(0, 3)).toEqual([]);
    expect(inputs).toBe(INPUTS);
    // Spoiling must neither leave all files whole nor break all of them.
    expect(read).toBeGreaterThan(INPUTS / 50);
    expect(read).toBeLessThan(INPUTS);
  },
);
