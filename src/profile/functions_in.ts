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

/** Endings of the files whose functions can be told. */
export const KNOWN_ENDINGS = Object.keys(LANGUAGES);

/** A file's functions, inner ones after the ones that they stand in; none of a language that is not known. */
export function functionsIn(path: string, text: string): SourceFunction[] {
  const language = languageOf(path);
  if (!language || text.length > LONGEST_FILE) return [];
  const lines = text.split("\n");
  const depths = depthsOf(lines, language);
  const found: SourceFunction[] = [];
  const around: { name: string; depth: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const depth = depths[index];
    if (depth === undefined || depth === null || line.length > LONGEST_LINE) continue;
    while (around.length > 0 && around.at(-1)!.depth >= depth && !CONTINUES.test(line))
      around.pop();
    const own = language.function.exec(line)?.[1];
    const name = own ?? language.holder.exec(line)?.[1];
    if (name === undefined) continue;
    around.push({ name, depth });
    if (own === undefined || around.some((each) => TESTS.test(each.name))) continue;
    found.push({
      name: around.map((each) => each.name).join(language.separator),
      from: firstLine(lines, depths, index, language) + 1,
      to: lastLine(lines, depths, index) + 1,
    });
  }
  return found;
}

/** The function that a line is of: the innermost one. */
export function functionAt(
  functions: readonly SourceFunction[],
  line: number,
): SourceFunction | undefined {
  return functions.findLast(({ from, to }) => from <= line && line <= to);
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

function firstLine(
  lines: readonly string[],
  depths: readonly (number | null)[],
  header: number,
  { decorator }: Language,
): number {
  const own = depths[header]!;
  let first = header;
  for (let index = header - 1; index >= 0 && lines[index]!.trim() !== ""; index--) {
    const depth = depths[index];
    if (depth === null || depth === undefined) continue;
    if (depth === own && decorator.test(lines[index]!)) first = index;
    else if (depth < own || (depth === own && !CONTINUES.test(lines[index]!))) break;
  }
  return first;
}

function lastLine(
  lines: readonly string[],
  depths: readonly (number | null)[],
  header: number,
): number {
  const own = depths[header]!;
  let last = header;
  for (let index = header + 1; index < lines.length; index++) {
    const depth = depths[index];
    if (depth === null || depth === undefined) continue;
    if (depth < own || (depth === own && !CONTINUES.test(lines[index]!))) break;
    last = index;
    if (depth === own && /^\s*}/.test(lines[index]!)) break;
  }
  return last;
}
