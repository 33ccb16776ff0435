import { unlink } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { CaseProfile, Verdict } from "../contract/generated/types.ts";
import { digestOf } from "../report/digest.ts";
import { wantsColor } from "../report/terminal/color.ts";
import { renderProfile } from "../report/terminal/profile.ts";
import { renderVerdict } from "../report/terminal/table.ts";
import { type ProgressWriter, progressWriter } from "../report/terminal/writer.ts";
import { type ReportFiles, writeJunit } from "../report/write.ts";
import { calledName } from "./as_called.ts";

/** How a verdict is given out. */
export interface Telling {
  json: boolean;
  /** File for JUnit XML. */
  junit?: string;
}

/** The option of verbs whose verdict other programs may want as tests. What only measures has none. */
export function withJunit(command: Command): Command {
  return command
    .addOption(
      new Option("--junit <file>", "write the verdict as JUnit XML, too").conflicts("gate"),
    )
    .hook("preAction", async (_, asked) => {
      const { junit } = asked.opts<Telling>();
      if (junit !== undefined) await removeEarlier(resolve(junit));
    });
}

/** Where a run ends without a verdict, that of an earlier one must not stand for it. */
async function removeEarlier(file: string): Promise<void> {
  await unlink(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

/**
 * A verdict on standard output: a table, or its JSON; as JUnit XML in a file where that is asked for.
 *
 * @param files what was written of it already
 * @param profiles where the cost of red cases grew
 */
export async function tellVerdict(
  verdict: Verdict,
  telling: Telling,
  written: Written = {},
): Promise<void> {
  printVerdict(verdict, telling, written);
  // Last: a file that cannot be written takes no verdict from who waited for it.
  const { junit } = telling;
  if (junit !== undefined) await writeJunit(resolve(junit), verdict);
}

interface Written {
  files?: Partial<ReportFiles> | undefined;
  profiles?: readonly CaseProfile[] | undefined;
}

function printVerdict(
  verdict: Verdict,
  { json, junit }: Telling,
  { files = {}, profiles }: Written,
): void {
  if (json) {
    const { protocol, kind, ...rest } = verdict;
    const written = { ...files, ...(junit !== undefined && { junit: resolve(junit) }) };
    const reader = { name: calledName(), folder: files.html && dirname(files.html) };
    printJson({ protocol, kind, digest: digestOf(verdict, written, reader), ...rest });
    return;
  }
  const { columns: width = 120, isTTY } = process.stdout;
  const color = wantsColor(process.env, isTTY);
  const { html: report } = files;
  const text = renderVerdict(verdict, {
    width,
    color,
    profiles,
    name: calledName(),
    ...(report !== undefined && { report }),
  });
  process.stdout.write(`${text}\n`);
}

/** Print where the cost of cases lies, a table each. */
export function printProfiles(profiles: readonly CaseProfile[]): void {
  const { columns: width = 120 } = process.stdout;
  const blocks = profiles.map((each) => renderProfile(each, width).join("\n"));
  process.stdout.write(`${blocks.join("\n\n")}\n`);
}

export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

/** Progress goes to standard error: standard output is for the answer. */
export function showProgress(): ProgressWriter {
  const color = wantsColor(process.env, process.stderr.isTTY);
  return progressWriter(process.stderr, { color, now: () => performance.now() / 1000 });
}
