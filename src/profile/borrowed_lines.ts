import { runCommand } from "../system/command.ts";
import { findProgram } from "../system/program.ts";
import type { Sandbox } from "../system/sandbox.ts";
import { add, type SeenLines } from "./seen_lines.ts";

/** Addresses that are looked up: so many at once that the answer is bounded, so often. */
const AT_ONCE = 1000;
const MOST_ADDRESSES = 50 * AT_ONCE;
const PLACE = /^(\/.+):(\d+)(?: \(discriminator \d+\))?$/;

/**
 * Lines of all functions that were put into each other at some addresses: a function whose whole body is a library's code has no
 * others. None without addr2line (binutils). It reads a file that the judged code made, so it runs in that code's sandbox.
 */
export async function linesAround(
  addresses: readonly string[],
  program: string,
  cwd: string,
  surroundings: { sandbox?: Sandbox; signal?: AbortSignal },
): Promise<SeenLines> {
  const lines: SeenLines = new Map();
  const tool = findProgram("addr2line", cwd, process.env.PATH);
  if ("problem" in tool) return lines;
  for (let from = 0; from < Math.min(addresses.length, MOST_ADDRESSES); from += AT_ONCE) {
    const some = addresses.slice(from, from + AT_ONCE);
    const argv = [tool.path, "-i", "-e", program, ...some];
    const { output } = await runCommand(argv, cwd, surroundings);
    for (const line of output.split("\n")) {
      const [, file, number] = PLACE.exec(line) ?? [];
      if (file !== undefined) add(lines, file, Number(number));
    }
  }
  return lines;
}
