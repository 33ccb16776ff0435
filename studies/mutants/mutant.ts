/** One small mistake in one suite, that should make the case's answers wrong. */
export interface Mutant {
  suite: "python" | "rust";
  what: string;
  file: string;
  /** Text that the file has once, and what stands there instead. */
  from: string;
  to: string;
  /** By precision, the case that has to notice. */
  cases: Readonly<Record<string, string>>;
}

type Mistake = [
  file: string,
  what: string,
  from: string,
  to: string,
  cases: Readonly<Record<string, string>>,
];

/** Mutants of one suite, whose files lie below a folder. */
export function mutantsOf(
  suite: Mutant["suite"],
  folder: string,
  mistakes: readonly Mistake[],
): Mutant[] {
  return mistakes.map(([file, what, from, to, cases]) => ({
    suite,
    what,
    file: `${folder}/${file}`,
    from,
    to,
    cases,
  }));
}
