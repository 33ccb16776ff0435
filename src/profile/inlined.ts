import { basename } from "node:path";
import { runCommand } from "../system/command.ts";
import { findProgram } from "../system/program.ts";
import type { Sandbox } from "../system/sandbox.ts";
import type { CallgrindFile, Inlined, InlinedFunction } from "./callgrind.ts";

/** Addresses that are looked up, the most expensive first: so many at once that the answer is bounded, so often. */
const AT_ONCE = 1000;
const MOST_ADDRESSES = 10 * AT_ONCE;
/** Where compilers and package managers keep the sources of libraries. */
const LIBRARY = /(?:^|\/)(?:rustc|registry\/src|git\/checkouts|include|pkg\/mod)\//;

/**
 * Which functions the compiler put into others, by the program's debugging information; none where it has no such or
 * addr2line (binutils) is not there. It reads a file that the judged code made, so it runs in that code's sandbox.
 */
export async function inlinedIn(
  file: CallgrindFile,
  program: string,
  cwd: string,
  { sandbox, signal }: { sandbox?: Sandbox; signal?: AbortSignal },
): Promise<Inlined> {
  const tool = findProgram("addr2line", cwd, process.env.PATH);
  if ("problem" in tool) return () => [];
  const isProgram = (object: string) => basename(object) === basename(program);
  const addresses = dearest(file, isProgram);
  const chains = new Map<bigint, InlinedFunction[]>();
  for (let from = 0; from < addresses.length; from += AT_ONCE) {
    const some = addresses.slice(from, from + AT_ONCE);
    const argv = [tool.path, "-a", "-f", "-i", "-C", "-e", program, ...some];
    const { output } = await runCommand(argv, cwd, { signal, ...(sandbox && { sandbox }) });
    addChains(chains, output);
  }
  return (object, address) => (isProgram(object) ? (chains.get(BigInt(address)) ?? []) : []);
}

function dearest({ contexts }: CallgrindFile, isProgram: (object: string) => boolean): string[] {
  const costs = new Map<string, number>();
  const add = (address: string, cost: number) =>
    costs.set(address, (costs.get(address) ?? 0) + cost);
  for (const { object, own, calls } of contexts.values()) {
    if (!isProgram(object)) continue;
    for (const [address, cost] of own) add(address, cost);
    for (const { site, cost } of calls) add(site, cost);
  }
  const sorted = [...costs].sort(([, a], [, b]) => b - a).slice(0, MOST_ADDRESSES);
  return sorted.map(([address]) => address);
}

/** Of each address the functions that were put into the one that is there, the outermost first. */
function addChains(chains: Map<bigint, InlinedFunction[]>, output: string): void {
  for (const part of output.split(/^(?=0x)/m)) {
    const [address = "", ...lines] = part.trimEnd().split("\n");
    if (!/^0x[0-9a-f]+$/.test(address)) continue;
    const found: InlinedFunction[] = [];
    // A name and its place in turn, the innermost function first; the last is the one that holds the others.
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const file = lines[i + 1]!.replace(/:[\d?]+(?: \(discriminator \d+\))?$/, "");
      found.unshift({ name: nameIn(lines[i]!, file), builtin: LIBRARY.test(file) });
    }
    if (!lines.includes("??")) chains.set(BigInt(address), found.slice(1));
  }
}

/**
 * A full name is that of the function wherever it is called; a short one alone would be that of many. Rust's line tables have
 * short names only, and of the innermost function addr2line then says the name of the one that holds it: so it is of that one.
 */
function nameIn(name: string, file: string): string {
  const isFull = name.replace(/<.*>/s, "").replace(/\(.*$/s, "").includes("::");
  return isFull ? name : `${name} (${basename(file)})`;
}
