import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The folder of one run: results, verdict, reports and logs. Its name begins with the time. */
export async function sessionFolder(root: string, out: string | undefined): Promise<string> {
  const stamp = new Date().toISOString().replace(/[-:]/g, "").slice(0, 15);
  const folder = out
    ? resolve(out)
    : join(resolve(root), ".rvp", "runs", `${stamp}-${process.pid}`);
  await mkdir(join(folder, "logs"), { recursive: true });
  return folder;
}
