/** A named function of a source file, with its decorators; lines are counted from 1. */
export interface SourceFunction {
  /** With the types and functions that it stands in: `Estimator.fit`, `Estimator::fit`. */
  name: string;
  from: number;
  to: number;
}

/** How a language writes what has a name; sources are indented as its formatter does it. */
interface Language {
  /** The name is the first group. */
  function: RegExp;
  /** What functions stand in: the name is the first group. */
  holder: RegExp;
  separator: string;
  /** Of a decorator or an attribute, which belongs to the function below it. */
  decorator: RegExp;
  /** A line without any code. */
  comment: RegExp;
  /** What opens and closes a text of many lines, whose indentation is its own. */
  longText?: RegExp;
}

const RUST_HEAD = String.raw`^\s*(?:pub(?:\([^)]*\))?\s+)?(?:(?:default|const|async|unsafe|extern(?:\s+"[^"]*")?)\s+)*`;
/** `impl<T: Into<U>> Trait for path::Type<T>` is named by its type. */
const RUST_IMPL = String.raw`impl\b(?:\s*<.*?>(?=\s))?\s+(?:.*\sfor\s+)?[&(]?(?:\w+::)*`;

const LANGUAGES: Record<string, Language> = {
  py: {
    function: /^\s*(?:async\s+)?def\s+(\w+)/,
    holder: /^\s*class\s+(\w+)/,
    separator: ".",
    decorator: /^\s*@/,
    comment: /^\s*(?:#|$)/,
    longText: /"""|'''/g,
  },
  rs: {
    function: new RegExp(String.raw`${RUST_HEAD}fn\s+(\w+)`),
    holder: new RegExp(String.raw`${RUST_HEAD}(?:${RUST_IMPL}|trait\s+|mod\s+)(\w+)`),
    separator: "::",
    decorator: /^\s*#\[/,
    comment: /^\s*(?:\/\/|$)/,
  },
};

/** What may stand at a function's own depth and still be of it: the end of its parameters, `where`, its braces. */
const CONTINUES = /^\s*(?:[)\]}>{]|where\b|->)/;
/** Unit tests beside what they test; no benchmark runs them. */
const TESTS = /^tests?$/;

/** No person writes longer ones; patterns take their time on them. */
const LONGEST_LINE = 1000;
const LONGEST_FILE = 4 << 20;
/** As schema/functions.schema.json has it. What stands in something with a longer name has none. */
export const LONGEST_NAME = 300;

/** Endings of the files whose functions can be told. */
export const KNOWN_ENDINGS = Object.keys(LANGUAGES);

/**
 * A file's functions, inner ones after the ones that they stand in; none of a language that is not known. Anybody may have written
 * the file, so each line is looked at once: what is open at it lies on stacks, the deepest last.
 */
export function functionsIn(path: string, text: string): SourceFunction[] {
  const language = languageOf(path);
  if (!language || text.length > LONGEST_FILE) return [];
  const lines = text.split("\n");
  const found: SourceFunction[] = [];
  const around: { name: string; tests: boolean; depth: number }[] = [];
  const open: { found: SourceFunction; depth: number }[] = [];
  const decorators: { first: number; depth: number }[] = [];
  let last = 0;
  for (const [index, depth] of depthsOf(lines, language).entries()) {
    const line = lines[index]!;
    if (depth === null) {
      if (line.trim() === "") decorators.length = 0; // they stand right above their function
      continue;
    }
    const number = index + 1;
    const begins = !CONTINUES.test(line);
    for (const each of popFrom(open, depth, begins)) each.found.to = last;
    last = number;
    if (open.at(-1)?.depth === depth && /^\s*}/.test(line)) open.pop()!.found.to = number;

    popFrom(decorators, depth, false);
    const decorates = language.decorator.test(line);
    if (decorates && decorators.at(-1)?.depth !== depth) decorators.push({ first: number, depth });
    const above = decorators.at(-1);
    const from = above?.depth === depth ? above.first : number;
    if (begins && !decorates) popFrom(decorators, depth, true);

    if (line.length > LONGEST_LINE) continue;
    if (begins) popFrom(around, depth, true);
    const own = language.function.exec(line)?.[1];
    const word = own ?? language.holder.exec(line)?.[1];
    if (word === undefined) continue;
    const outer = around.at(-1);
    const name = outer ? outer.name + language.separator + word : word;
    const tests = TESTS.test(word) || outer?.tests === true;
    around.push({ name, tests, depth });
    const deep = outer !== undefined && outer.name.length > LONGEST_NAME;
    if (own === undefined || tests || deep) continue;
    const here = { name, from, to: number };
    found.push(here);
    open.push({ found: here, depth });
  }
  for (const each of open) each.found.to = last;
  return found;
}

/** Takes off a stack what is deeper than a line, and what is as deep where the line is no part of it. */
function popFrom<Item extends { depth: number }>(
  stack: Item[],
  depth: number,
  begins: boolean,
): Item[] {
  const kept = stack.findLastIndex((each) => each.depth < depth + (begins ? 0 : 1));
  return stack.splice(kept + 1);
}

/** Tells the function that a line is of: the innermost one. */
export function functionFinder(
  functions: readonly SourceFunction[],
): (line: number) => SourceFunction | undefined {
  const innermost: (SourceFunction | undefined)[] = [];
  const open: SourceFunction[] = [];
  for (let line = 1, next = 0; next < functions.length || open.length > 0; line++) {
    while (open.length > 0 && open.at(-1)!.to < line) open.pop();
    while (functions[next] && functions[next]!.from <= line) open.push(functions[next++]!);
    innermost[line] = open.at(-1);
  }
  return (line) => innermost[line];
}

/** Does a line hold code, as far as can be seen without its surroundings? */
export function holdsCode(path: string, line: string): boolean {
  return !languageOf(path)?.comment.test(line);
}

function languageOf(path: string): Language | undefined {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return Object.hasOwn(LANGUAGES, ending) ? LANGUAGES[ending] : undefined;
}

/** Columns before each line's first sign; null where that says nothing: blank, a comment, within a long text. */
function depthsOf(lines: readonly string[], language: Language): (number | null)[] {
  let within = false;
  return lines.map((line) => {
    const marks = language.longText ? [...line.matchAll(language.longText)].length : 0;
    const before = within;
    if (marks % 2 === 1) within = !within;
    if (before || language.comment.test(line)) return null;
    return line.search(/\S/);
  });
}
