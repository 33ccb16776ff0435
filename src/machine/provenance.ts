import { randomBytes } from "node:crypto";
import { execa } from "execa";
import type { Session } from "../contract/generated/types.ts";

/** Who measured: session id, time, and the commit the tree stands on. */
export async function newSession(root: string, seed: number): Promise<Session> {
  const now = new Date();
  const stamp = now.toISOString().replace(/[-:]/g, "").slice(0, 15);
  const [commit, branch, status] = await Promise.all([
    git(root, "rev-parse", "HEAD"),
    git(root, "rev-parse", "--abbrev-ref", "HEAD"),
    git(root, "status", "--porcelain", "--untracked-files=no"),
  ]);
  return {
    id: `${stamp}-${randomBytes(3).toString("hex")}`,
    started: now.toISOString(),
    seed,
    ...(commit ? { commit, dirty: status !== "" } : {}),
    ...(branch && branch !== "HEAD" ? { branch } : {}),
  };
}

async function git(cwd: string, ...args: string[]): Promise<string | null> {
  const { stdout, failed } = await execa("git", args, { cwd, reject: false, timeout: 20_000 });
  return failed ? null : stdout.trim();
}
