import { open } from "node:fs/promises";
import { basename } from "node:path";
import { findProgram } from "../system/program.ts";
import type { Sandbox } from "../system/sandbox.ts";
import type { Costs } from "./call_tree.ts";
import { CALLGRIND_OPTIONS, parseCallgrind, treeOfCallgrind } from "./callgrind.ts";
import { inlinedIn } from "./inlined.ts";
import { readPythonTrace, TRACE_PROGRAM } from "./python_trace.ts";

/** How a program is watched while it runs. */
export interface Recorder<Figures = Costs> {
  kind: "Callgrind" | "a tracer";
  /** What tells the program that it is watched. */
  env?: Record<string, string>;
  /** The command that runs the program under the profiler, which writes to `file`. */
  wrap: (file: string) => string[];
  read: (text: string, surroundings?: Surroundings) => Figures | Promise<Figures>;
}

/** Where a tool that reads the program is run. */
interface Surroundings {
  sandbox?: Sandbox;
  signal?: AbortSignal;
}

/** Whoever works by the clock beside the calls rests (docs/protocol.md, "Profiling"). */
const PROFILED = { RVP_PROFILE: "1" };

const PYTHON = /^python[\d.]*$/;
/** Native programs whose own code is not what a benchmark is about. */
const INTERPRETERS = /^(node|deno|bun|java|ruby|perl|php|bash|sh)$/;

/** By what the program is: a machine's own code by Callgrind, Python by a tracer of its own. Else why there is none. */
export async function recorderOf(
  argv: readonly string[],
  cwd: string,
  path = process.env.PATH,
): Promise<Recorder | { why: string }> {
  const program = basename(argv[0] ?? "");
  if (PYTHON.test(program)) return ofPython(argv);
  if (INTERPRETERS.test(program)) {
    return { why: `what ${program} runs needs a profiler of its own` };
  }
  const native = await underCallgrind(argv, CALLGRIND_OPTIONS, cwd, path);
  if ("why" in native) return native;
  return {
    kind: "Callgrind",
    env: PROFILED,
    wrap: native.wrap,
    read: async (text, surroundings = {}) => {
      const file = parseCallgrind(text);
      return treeOfCallgrind(file, await inlinedIn(file, native.program, cwd, surroundings));
    },
  };
}

/** Is the program one that runs others, so that what is counted would be its own work? */
export function isInterpreter(program: string): boolean {
  return PYTHON.test(basename(program)) || INTERPRETERS.test(basename(program));
}

/** How a native program is run under Callgrind, and where it lies; else why it can't be. */
export async function underCallgrind(
  [program = "", ...rest]: readonly string[],
  options: readonly string[],
  cwd: string,
  path = process.env.PATH,
): Promise<{ program: string; wrap: Recorder["wrap"] } | { why: string }> {
  const found = findProgram(program, cwd, path);
  if ("problem" in found) return { why: found.problem };
  if (!(await isElf(found.path)))
    return { why: `${basename(program)} is neither a native program nor Python` };
  const valgrind = findProgram("valgrind", cwd, path);
  if ("problem" in valgrind)
    return { why: "valgrind is not installed (Debian: apt-get install valgrind)" };
  return {
    program: found.path,
    wrap: (file) => [
      valgrind.path,
      ...options,
      `--callgrind-out-file=${file}`,
      "--", // whatever the program is called
      found.path,
      ...rest,
    ],
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
    env: PROFILED,
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
