import { open } from "node:fs/promises";
import { basename } from "node:path";
import { findProgram } from "../system/program.ts";
import type { Sandbox } from "../system/sandbox.ts";
import type { Costs } from "./call_tree.ts";
import { CALLGRIND_OPTIONS, parseCallgrind, treeOfCallgrind } from "./callgrind.ts";
import { inlinedIn } from "./inlined.ts";
import { readPythonTrace, TRACE_PROGRAM } from "./python_trace.ts";

/** How a program is watched while it runs. */
export interface Recorder {
  kind: "Callgrind" | "a tracer";
  /** The command that runs the program under the profiler, which writes to `file`. */
  wrap: (file: string) => string[];
  read: (text: string, surroundings?: Surroundings) => Costs | Promise<Costs>;
}

/** Where a tool that reads the program is run. */
interface Surroundings {
  sandbox?: Sandbox;
  signal?: AbortSignal;
}

/** Native programs whose own code is not what a benchmark is about. */
const INTERPRETERS = /^(node|deno|bun|java|ruby|perl|php|bash|sh)$/;

/** By what the program is: a machine's own code by Callgrind, Python by a tracer of its own. Else why there is none. */
export async function recorderOf(
  argv: readonly string[],
  cwd: string,
  path = process.env.PATH,
): Promise<Recorder | { why: string }> {
  const program = argv[0] ?? "";
  if (/^python[\d.]*$/.test(basename(program))) return ofPython(argv);
  if (INTERPRETERS.test(basename(program))) {
    return { why: `what ${basename(program)} runs needs a profiler of its own` };
  }
  const found = findProgram(program, cwd, path);
  if ("problem" in found) return { why: found.problem };
  if (!(await isElf(found.path)))
    return { why: `${basename(program)} is neither a native program nor Python` };
  const valgrind = findProgram("valgrind", cwd, path);
  if ("problem" in valgrind)
    return { why: "valgrind is not installed (Debian: apt-get install valgrind)" };
  return {
    kind: "Callgrind",
    wrap: (file) => [
      valgrind.path,
      ...CALLGRIND_OPTIONS,
      `--callgrind-out-file=${file}`,
      "--", // whatever the program is called
      found.path,
      ...argv.slice(1),
    ],
    read: async (text, surroundings = {}) => {
      const file = parseCallgrind(text);
      return treeOfCallgrind(file, await inlinedIn(file, found.path, cwd, surroundings));
    },
  };
}

function ofPython(argv: readonly string[]): Recorder | { why: string } {
  const [python = "", ...rest] = argv;
  const start = rest.findIndex((each) => each === "-m" || !each.startsWith("-"));
  const options = rest.slice(0, start);
  if (start < 0 || options.some((each) => /^-[cXW]$/.test(each)))
    return { why: "its command is neither `python -m module` nor `python script`" };
  return {
    kind: "a tracer",
    wrap: (file) => [python, ...options, "-c", TRACE_PROGRAM, file, ...rest.slice(start)],
    read: readPythonTrace,
  };
}

async function isElf(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.equals(Buffer.from("\x7fELF", "latin1"));
  } finally {
    await file.close();
  }
}
