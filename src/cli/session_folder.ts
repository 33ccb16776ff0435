import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { projectRoot } from "./project.ts";

/**
 * The folder of one run: results, verdict, reports and logs. Its name begins with the time. Whoever writes into it
 * makes it, so that a run that is refused leaves nothing behind.
 */
export function sessionFolder(
  directory: string,
  out: string | undefined,
  kind: "runs" | "bisect" = "runs",
): string {
  if (out) return resolve(out);
  const stamp = new Date().toISOString().replace(/[-:]/g, "").slice(0, 15);
  return join(projectRoot(directory), ".rvp", kind, `${stamp}-${process.pid}`);
}

/** What runs leave in a project is nobody's commit. Does nothing where they left nothing. */
export async function keepOutOfGit(directory: string): Promise<void> {
  const folder = join(projectRoot(directory), ".rvp");
  if (existsSync(folder)) await writeFile(join(folder, ".gitignore"), "*\n");
}
