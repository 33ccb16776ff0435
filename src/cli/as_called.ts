import { basename, relative } from "node:path";
import { quote } from "../report/reproduce.ts";

/**
 * How this program was called, as a shell takes it: a command that is printed works when it is pasted then, also
 * where no `rvp-bench` is on the PATH.
 */
export function calledName(script = process.argv[1] ?? "", folder = process.cwd()): string {
  if (script === "" || basename(script) === "rvp-bench") return "rvp-bench";
  const near = relative(folder, script);
  return `node ${quote(near.length < script.length ? near : script)}`;
}

/** A text whose commands begin as this program was called. */
export function asCalled(text: string, name = calledName()): string {
  return text.replace(/\brvp-bench(?= [a-z])/g, () => name);
}
