import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EXIT, RvpError } from "../system/errors.ts";

/** Where the program of driven suites may be, seen from the file that this is a part of. */
const PLACES = [
  "driver.mjs", // beside dist/cli.mjs or dist/action.mjs
  "../driver.mjs", // above the action's chunks
  "from_source.mjs", // here, before anything is bundled
];

/** The program of driven suites: a file that Node runs. Throws RvpError where the bundle was torn apart. */
export function driverProgram(): string {
  const paths = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = paths.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new RvpError(`there is no ${paths[0]}, which runs the suites that rvp.toml describes`, {
    stage: "plan",
    exitCode: EXIT.usage,
    hint: "the command line comes in two files: copy driver.mjs beside cli.mjs",
  });
}
