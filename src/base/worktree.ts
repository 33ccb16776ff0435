import { mkdir, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { RvpError } from "../system/errors.ts";
import { git } from "../system/git.ts";
import { isRunning, ownName } from "../system/owner.ts";

/** The base's source tree, checked out beside the head's. */
export interface Worktree extends AsyncDisposable {
  commit: string;
  /** The project (the folder with rvp.toml) within the tree. */
  root: string;
  /** Turn the tree into that of another commit; only the files that differ are written. */
  moveTo(commit: string): Promise<void>;
}

/**
 * The commit that `ref` and HEAD have in common. Throws RvpError for an unknown ref, and for a
 * shallow clone that lacks the commit.
 */
export async function mergeBase(root: string, ref: string): Promise<string> {
  const name = `${ref}^{commit}`;
  await git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name).catch((cause) => {
    throw new RvpError(`base "${ref}" is not a commit of this repository`, {
      stage: "baseline",
      hint: "fetch it first: in a workflow, actions/checkout with fetch-depth: 0",
      cause,
    });
  });
  return git(root, "merge-base", "HEAD", ref).catch(async (cause) => {
    const shallow = (await git(root, "rev-parse", "--is-shallow-repository")) === "true";
    throw new RvpError(`HEAD and "${ref}" have no common commit here`, {
      stage: "baseline",
      hint: shallow
        ? "the clone is shallow: use actions/checkout with fetch-depth: 0, or git fetch --unshallow"
        : "is it a branch of another repository?",
      cause,
    });
  });
}

/** A tree's name ends with its owner's. */
const TREE = /^base-[0-9a-f]+-(\d+(-\d+)?)$/;

/** Check a commit out below `folder`. Disposing removes it again; what a killed process left is removed first. */
export async function checkOut(root: string, commit: string, folder: string): Promise<Worktree> {
  const top = await git(root, "rev-parse", "--show-toplevel");
  const tree = join(folder, `base-${commit.slice(0, 12)}-${ownName()}`);
  await mkdir(folder, { recursive: true });
  await removeOrphans(folder);
  await rm(tree, { recursive: true, force: true });
  await git(top, "worktree", "prune");
  await git(top, "worktree", "add", "--detach", "--force", tree, commit);
  const made: Worktree = {
    commit,
    root: join(tree, relative(top, root)),
    async moveTo(next) {
      await git(tree, "checkout", "--quiet", "--detach", "--force", next);
      made.commit = next;
    },
    async [Symbol.asyncDispose]() {
      await rm(tree, { recursive: true, force: true });
      await git(top, "worktree", "prune").catch(() => {});
    },
  };
  return made;
}

async function removeOrphans(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = TREE.exec(name)?.[1];
    if (owner === undefined || isRunning(owner)) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
