import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { RvpError } from "../system/errors.ts";

/** Where the package and the crate are in rvp-bench's repository. */
const PYTHON = "impl/python";
const RUST = "impl/rust/crates/core";

/** How a suite's own files name the kit of its language. */
export interface Kit {
  /** A line of requirements.txt. */
  requirement: string;
  /** The keys of a dependency in Cargo.toml that say where it is. */
  dependency: string;
}

/** The kits in a checkout of rvp-bench, or in its git repository: url@tag, url@commit. Throws RvpError (exit 2). */
export function kitAt(place: string): Kit {
  if (existsSync(join(place, PYTHON, "pyproject.toml"))) {
    const folder = resolve(place);
    return {
      requirement: `rvp-bench @ ${pathToFileURL(join(folder, PYTHON))}`,
      dependency: `path = ${JSON.stringify(join(folder, RUST))}`,
    };
  }
  const [, url, ref] = /^([\w+.-]+:\/\/\S+)@([\w./-]+)$/.exec(place) ?? [];
  if (url === undefined || ref === undefined) {
    throw new RvpError(`no kit at ${place}`, {
      stage: "usage",
      hint: "name a checkout of rvp-bench, or its git repository as url@tag",
    });
  }
  const kind = /^[0-9a-f]{40}$/.test(ref) ? "rev" : "tag";
  // Before version 23.3 pip reads no name before a URL without a host.
  const name = url.startsWith("file:") ? "" : "rvp-bench @ ";
  return {
    requirement: `${name}git+${url}@${ref}#subdirectory=${PYTHON}`,
    dependency: `git = ${JSON.stringify(url)}, ${kind} = ${JSON.stringify(ref)}`,
  };
}
