import type { Command } from "commander";
import { cacheRoot, listEntries, removeEntry } from "../build/cache.ts";
import { measureFolder } from "../system/folder.ts";
import { printJson } from "./output.ts";

export function addClean(program: Command): void {
  program
    .command("clean")
    .summary("list cached environments and builds, and free them")
    .option("--free [name...]", "remove the entries whose name begins so; without a name: all")
    .option("--json", "print JSON", false)
    .addHelpText("after", "\nExamples:\n  rvp-bench clean\n  rvp-bench clean --free rust-target")
    .action(async (options: { free?: true | string[]; json: boolean }) => {
      const root = cacheRoot();
      const entries = await Promise.all(
        (await listEntries(root)).map(async ({ name, path, receipt }) => ({
          name,
          whole: receipt !== null,
          bytes: receipt?.bytes ?? (await measureFolder(path)).bytes,
        })),
      );
      const { free } = options;
      const chosen = entries.filter(
        ({ name }) => free === true || (free?.some((prefix) => name.startsWith(prefix)) ?? false),
      );
      for (const { name } of chosen) await removeEntry(root, name);
      if (options.json) {
        printJson({ cache: root, entries, freed: chosen.map(({ name }) => name) });
        return;
      }
      const rows = free ? chosen : entries;
      for (const { name, bytes, whole } of rows) {
        const mib = (bytes / 2 ** 20).toFixed(0).padStart(7);
        process.stdout.write(`${mib} MiB  ${name}${whole ? "" : "  (shared or half made)"}\n`);
      }
      const total = rows.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20;
      process.stdout.write(`${free ? "freed" : "in all"}: ${total.toFixed(0)} MiB in ${root}\n`);
    });
}
