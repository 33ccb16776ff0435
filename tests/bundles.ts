import { join } from "node:path";
import { build } from "esbuild";

/** The command line and the program of driven suites, from the sources as they are: `cli` and driver.mjs in a folder. */
export async function bundleInto(folder: string, cli: string): Promise<void> {
  const banner = {
    js: 'import{createRequire as __r}from"node:module";const require=__r(import.meta.url);',
  };
  const source = (path: string) => join(import.meta.dirname, "../src", path);
  for (const [entry, name] of [
    [source("cli/main.ts"), cli],
    [source("driver/main.ts"), "driver.mjs"],
  ] as const) {
    await build({
      entryPoints: [entry],
      outfile: join(folder, name),
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      banner,
      logLevel: "error",
    });
  }
}
