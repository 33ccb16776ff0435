/**
 * What is known of a program: it is as fast as the good end, or as slow as the bad one, or `open`: it could not be
 * measured, or not be told.
 */
export type Answer = "fast" | "slow" | "open";

/** Of each program what is known, the good end first; undefined: nobody asked. */
export type Known = readonly (Answer | undefined)[];

/** The change lies behind `fast` and not behind `slow`: indices of programs. */
export interface Bracket {
  fast: number;
  slow: number;
}

/**
 * What the answers say of all programs. One that equals an answered one shares its answer (whoever takes a change back
 * has the program of the time before it), so it is never asked about.
 */
export function knownOf(
  keys: readonly (string | null)[],
  answers: ReadonlyMap<number, Answer>,
): Known {
  const byKey = new Map<string, Answer>();
  const give = (index: number, answer: Answer) => {
    const key = keys[index] ?? null;
    if (key !== null) byKey.set(key, answer);
  };
  for (const [index, answer] of answers) give(index, answer);
  return keys.map(
    (key, index) => answers.get(index) ?? (key === null ? undefined : byKey.get(key)),
  );
}

/** Where the change still may be: behind the last program that is fast. The ends must be known. */
export function bracketOf(known: Known): Bracket {
  const fast = known.lastIndexOf("fast");
  return { fast, slow: known.indexOf("slow", fast) };
}

/**
 * The program that is asked about next; null where nothing is left to ask. It is the middle one of the longest stretch
 * that holds no open program: programs that do not build come in rows, and a neighbour of one is often another.
 */
export function nextProgram(known: Known): number | null {
  const { fast, slow } = bracketOf(known);
  let best = { from: 0, length: 0 };
  let from = fast + 1;
  for (let i = fast + 1; i <= slow; i++) {
    if (known[i] === undefined) continue;
    if (i - from > best.length) best = { from, length: i - from };
    from = i + 1;
  }
  return best.length === 0 ? null : best.from + ((best.length - 1) >> 1);
}

/** Questions that a search needs from here, if none stays open. */
export function questionsLeft({ fast, slow }: Bracket): number {
  return Math.ceil(Math.log2(slow - fast));
}
