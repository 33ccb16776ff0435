import { basename } from "node:path";
import { MOST_BYTES, ProfileError } from "./call_tree.ts";
import { RUN_PROGRAM, TAKE_ARGUMENTS } from "./python_runner.ts";

/** Lines of source files that were seen to run, by the path that the program knows a file by. */
export type SeenLines = Map<string, Set<number>>;

/** Places of one process: what a program could write is more than what it can have. */
const MOST_PLACES = 2_000_000;

/**
 * Runs a module (-m) or a script as its interpreter would, and writes the first line of each function that was called, in
 * any thread: a line of JSON each, [file, line].
 */
export const SEEN_PROGRAM = `
import json, os, runpy, sys, threading
${TAKE_ARGUMENTS}
seen = set()
def see(frame, event, what, add=seen.add):
    if event == "call" and frame.f_code.co_name != "<module>": # it begins at line 1, as its first function may
        add(frame.f_code)
try:
    threading.setprofile(see)
    sys.setprofile(see)
${RUN_PROGRAM}
finally:
    sys.setprofile(None)
    threading.setprofile(None)
    with open(out, "w", encoding="utf-8", errors="replace") as file:
        for code in list(seen):
            print(json.dumps([os.path.abspath(code.co_filename), code.co_firstlineno]), file=file)
`;

/** Which instructions and lines ran, and no costs: the program is three times as fast as with its caches. */
export const CALLGRIND_LINES = [
  ...["--tool=callgrind", "--quiet", "--dump-instr=yes", "--dump-line=yes", "--compress-pos=no"],
];

/** What SEEN_PROGRAM writes. Throws ProfileError on anything else. */
export function readSeenPython(text: string): SeenLines {
  const seen: SeenLines = new Map();
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.length > MOST_PLACES) throw new ProfileError("it has no end");
  for (const [index, line] of lines.entries()) {
    const [file, first] = placeOf(line);
    if (typeof file !== "string" || typeof first !== "number")
      throw new ProfileError(`line ${index + 1} is no place: ${line.slice(0, 80)}`);
    add(seen, file, first);
  }
  return seen;
}

function placeOf(line: string): unknown[] {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** fl: the file of a function; fi, fe: that of the next costs, where the compiler put another file's code; cf…: of a call. */
const FILE = /^(c?f[lie])=\((\d+)\)(?: (.*))?$/;
/** ob: the program or a shared library; cob: that of the next call. */
const OBJECT = /^(c?ob)=\((\d+)\)(?: (.*))?$/;
const COST = /^(0x[0-9a-f]+) (\d+)(?: \d+)+ ?$/;

/** What a native program was seen to run. */
export interface SeenNative {
  /** Of code that the compiler put into another function its own ones, and not those of who called it. */
  lines: SeenLines;
  /** The program's addresses of such code from other files, in functions of files that are no library's. */
  borrowed: string[];
}

/**
 * What Callgrind writes with CALLGRIND_LINES, for programs with line tables. Throws ProfileError where it is no such file.
 *
 * @param program path of what was run
 * @param isLibrary is a file one that no suite is built from?
 */
export function readSeenNative(
  text: string,
  program: string,
  isLibrary: (file: string) => boolean,
): SeenNative {
  if (text.length > MOST_BYTES || !text.includes("positions: instr line\n"))
    throw new ProfileError("it is no file of Callgrind with lines");
  const lines: SeenLines = new Map();
  const borrowed = new Set<string>();
  const names = new Map<string, string>();
  const objects = new Map<string, string>();
  let [object, host, here] = ["", "", ""];
  for (const line of text.split("\n")) {
    const file = FILE.exec(line);
    if (file) {
      const [, kind = "", id = "", name] = file;
      if (name !== undefined) names.set(id, name);
      if (kind.startsWith("c")) continue;
      here = names.get(id) ?? "";
      if (kind === "fl") host = here;
      continue;
    }
    const owner = OBJECT.exec(line);
    if (owner) {
      const [, kind, id = "", name] = owner;
      if (name !== undefined) objects.set(id, basename(name));
      if (kind === "ob") object = objects.get(id) ?? "";
      continue;
    }
    const cost = COST.exec(line);
    if (!cost) continue;
    const [, address = "", number = ""] = cost;
    if (number !== "0") add(lines, here, Number(number));
    if (here !== host && object === basename(program) && !isLibrary(host)) borrowed.add(address);
  }
  return { lines, borrowed: [...borrowed] };
}

export function add(seen: SeenLines, file: string, line: number): void {
  const lines = seen.get(file) ?? new Set();
  seen.set(file, lines.add(line));
}
