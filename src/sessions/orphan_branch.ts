import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { messageOf, RvpError } from "../system/errors.ts";
import { git } from "../system/git.ts";

/** Who writes; the workflow's name does not belong into the history. */
const AUTHOR = ["-c", "user.name=rvp-bench", "-c", "user.email=rvp-bench@users.noreply.github.com"];

const TRIES = 6;

/**
 * Copies what the branch of baselines holds into `folder`, which it replaces; false when the remote has
 * no such branch yet. The branch has no history in common with the code, and no build sees it.
 */
export async function fetchBaselines(
  root: string,
  branch: string,
  folder: string,
): Promise<boolean> {
  const commit = await remoteHead(root, branch);
  if (commit === undefined) return false;
  await rm(folder, { recursive: true, force: true });
  await withTree(root, commit, async (tree) => {
    await git(tree, "checkout-index", "--all", "--force", `--prefix=${folder}/`);
  });
  return true;
}

/**
 * Commits what `change` does to the files of a branch of figures, baselines or pages, and pushes it. Another job may push
 * at the same time: then the change is made again on top of theirs, so that nothing of it gets lost.
 *
 * @param change gets a folder with the branch's files; it may run several times
 */
export async function updateBranch(
  root: string,
  branch: string,
  message: string,
  change: (folder: string) => Promise<void>,
): Promise<string> {
  let last: unknown;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const parent = await remoteHead(root, branch);
    const pushed = await withTree(root, parent, async (tree) => {
      await change(tree);
      await git(tree, "add", "--all", "--force", ".");
      const files = await git(tree, "write-tree");
      const parents = parent === undefined ? [] : ["-p", parent];
      const commit = await git(tree, ...AUTHOR, "commit-tree", files, ...parents, "-m", message);
      // The lease: only if the branch is still where it was (absent included).
      const lease = `--force-with-lease=refs/heads/${branch}:${parent ?? ""}`;
      try {
        await git(tree, "push", "--quiet", lease, "origin", `${commit}:refs/heads/${branch}`);
        return commit;
      } catch (error) {
        last = error;
        return undefined;
      }
    });
    if (pushed !== undefined) return pushed;
    if (!isConflict(last)) break;
    await sleep(100 * 2 ** attempt * (0.5 + Math.random()));
  }
  throw new RvpError(`the branch ${branch} could not be pushed: ${messageOf(last)}`, {
    stage: "baseline",
    hint: "may this job's token write (permissions: contents: write), and does checkout keep it?",
    cause: last,
  });
}

function isConflict(error: unknown): boolean {
  return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref/i.test(
    String(error),
  );
}

/** The commit the branch stands at on the remote, fetched; undefined when there is no such branch. */
async function remoteHead(root: string, branch: string): Promise<string | undefined> {
  const found = await git(root, "ls-remote", "origin", `refs/heads/${branch}`);
  const commit = found.split("\t", 1)[0];
  if (!commit) return undefined;
  await git(root, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit);
  return commit;
}

/** A worktree without a branch, at a commit or empty; removed afterwards. */
async function withTree<T>(
  root: string,
  commit: string | undefined,
  use: (tree: string) => Promise<T>,
): Promise<T> {
  const holder = await mkdtemp(join(tmpdir(), "rvp-baselines-"));
  const tree = join(holder, "tree");
  try {
    await git(root, "worktree", "add", "--quiet", "--detach", "--force", tree, commit ?? "HEAD");
    if (commit === undefined) await git(tree, "rm", "--quiet", "-r", "-f", "--ignore-unmatch", ".");
    return await use(tree);
  } finally {
    await rm(holder, { recursive: true, force: true });
    await git(root, "worktree", "prune").catch(() => {});
  }
}
