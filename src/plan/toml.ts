import { readFileSync } from "node:fs";
import { parse as parseToml, TomlError } from "smol-toml";
import type { Violation } from "../contract/generated/validators.mjs";
import { type Misfit, parse } from "../contract/parse.ts";
import { whyOf } from "../system/errno.ts";
import { messageOf, RvpError } from "../system/errors.ts";

/**
 * Read a TOML file and check it. Errors name file, key and line.
 *
 * @param misfitOf what a schema cannot say
 */
export function readToml<T>(
  path: string,
  validate: ((data: unknown) => data is T) & { errors?: Violation[] | null },
  misfitOf: (value: T) => Misfit | undefined = () => undefined,
): T {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new RvpError(`cannot read ${path}: ${whyOf(cause)}`, { stage: "plan", cause });
  }
  let data: unknown;
  try {
    data = parseToml(text);
  } catch (cause) {
    const place = cause instanceof TomlError ? `${path}:${cause.line}:${cause.column}` : path;
    throw new RvpError(`${place}: not TOML: ${messageOf(cause).replace(/:$/, "")}`, {
      stage: "plan",
      cause,
    });
  }
  const parsed = parse(validate, data);
  const misfit = parsed.ok ? misfitOf(parsed.value) : parsed.misfit;
  if (parsed.ok && !misfit) return parsed.value;
  const { pointer, problem } = misfit as Misfit;
  const keys = pointer.split("/").slice(1).map(unescapePointer);
  const place = `${path}:${lineOf(text, keys)}`;
  throw new RvpError(`${place}: ${keys.join(".") || "the file"}: ${problem}`, { stage: "plan" });
}

/**
 * The line (from 1) where a key is written: the deepest part of the path that can be found.
 * A search, not a parser: the file is known to be TOML, only its schema does not fit.
 */
export function lineOf(text: string, keys: readonly string[]): number {
  const lines = text.split("\n");
  let line = 1;
  let from = 0;
  for (const [depth, key] of keys.entries()) {
    const next = keys[depth + 1];
    const isTableArray = next !== undefined && /^\d+$/.test(next);
    const skip = isTableArray ? Number(next) : 0;
    const name = escapeRegExp(key);
    const header = new RegExp(`^\\s*\\[+(.*\\.)?"?${name}"?(\\.|\\])`);
    const assignment = new RegExp(`(^|[\\s{,.])"?${name}"?\\s*(=|\\.)`);
    const hits: number[] = [];
    for (let index = from; index < lines.length; index++) {
      const content = lines[index] ?? "";
      if (header.test(content) || (!content.startsWith("[") && assignment.test(content))) {
        hits.push(index);
      }
    }
    const hit = hits[Math.min(skip, hits.length - 1)];
    if (hit === undefined) continue;
    from = hit;
    line = hit + 1;
  }
  return line;
}

function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
