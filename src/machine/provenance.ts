import { randomBytes } from "node:crypto";
import type { Session } from "../contract/generated/types.ts";
import { git } from "../system/git.ts";

/** Who measured: session id, time, and the commit the tree stands on. */
export async function newSession(root: string, seed: number): Promise<Session> {
  const now = new Date();
  const stamp = now.toISOString().replace(/[-:]/g, "").slice(0, 15);
  const [commit, branch, status] = await Promise.all([
    ask(root, "rev-parse", "HEAD"),
    ask(root, "rev-parse", "--abbrev-ref", "HEAD"),
    ask(root, "status", "--porcelain", "--untracked-files=no"),
  ]);
  return {
    id: `${stamp}-${randomBytes(3).toString("hex")}`,
    started: now.toISOString(),
    seed,
    ...(commit ? { commit, dirty: status !== "" } : {}),
    ...(branch && branch !== "HEAD" ? { branch } : {}),
  };
}

/** A project need not be a repository: then nothing is known of its commit. */
function ask(root: string, ...args: string[]): Promise<string | null> {
  return git(root, ...args).catch(() => null);
}
