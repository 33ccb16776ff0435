import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { execa } from "execa";
import { NOTE, type Page } from "./page.ts";

const BANNER =
  'import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);';

/** What --help says, of the program and of every verb. */
export async function cliPage(): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), "rvp-docs-"));
  try {
    const program = join(folder, "cli.mjs");
    await build({
      entryPoints: ["src/cli/main.ts"],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      banner: { js: BANNER },
      logLevel: "error",
    });
    const help = async (...verb: string[]) =>
      (await execa("node", [program, ...verb, "--help"])).stdout.trimEnd();
    const parts = [section("rvp-bench", await help())];
    for (const verb of verbsOf(await help())) {
      const text = await help(verb);
      parts.push(section(`rvp-bench ${verb}`, text));
      for (const nested of verbsOf(text)) {
        parts.push(section(`rvp-bench ${verb} ${nested}`, await help(verb, nested)));
      }
    }
    return { name: "cli.md", text: `${NOTE}\n# The command line\n\n${parts.join("\n\n")}\n` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The names in the list of commands. */
function verbsOf(help: string): string[] {
  const list = help.split(/^Commands:$/m)[1] ?? "";
  return [...list.matchAll(/^ {2}([a-z-]+)\b/gm)]
    .map(([, verb]) => verb!)
    .filter((verb) => verb !== "help");
}

function section(title: string, help: string): string {
  return `## ${title}\n\`\`\`text\n${help}\n\`\`\``;
}
