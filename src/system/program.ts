import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join, resolve } from "node:path";

/**
 * Where a command's program is: below `cwd` when it has a slash, else on PATH. Looked up here, since a
 * wrapper around it (sandbox, setpriv) would report its own failure instead of the program's absence.
 */
export function findProgram(
  name: string,
  cwd: string,
  path: string | undefined,
): { path: string } | { problem: string } {
  if (name === "") return { problem: "the command is empty" };
  if (name.includes("\0")) return { problem: "its name has a NUL character" };
  if (!existsSync(cwd)) return { problem: `there is no folder ${cwd}` };
  const places = name.includes("/")
    ? [isAbsolute(name) ? name : resolve(cwd, name)]
    : (path ?? "").split(delimiter).map((folder) => join(folder || cwd, name));
  const there = places.filter((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  const found = there.find(isExecutable);
  if (found !== undefined) return { path: found };
  if (there.length > 0) return { problem: `${there[0]} is not executable` };
  return { problem: name.includes("/") ? `there is no file ${places[0]}` : `no ${name} on PATH` };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
