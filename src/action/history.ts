import { lstat, mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { releasesOf } from "../base/release.ts";
import type { Target } from "../github/target.ts";
import { readingOf } from "../plan/reading.ts";
import { writeHistory } from "../report/write.ts";
import { fetchBaselines, updateBranch } from "../sessions/orphan_branch.ts";
import { loadAllBaselines } from "../sessions/store.ts";
import { RvpError } from "../system/errors.ts";
import type { Inputs } from "./inputs.ts";

/**
 * Pushes the page of all stored sessions to the branch that Pages serves, into a folder of its own: what else is there
 * stays. Returns the commit. Throws RvpError where it may not be pushed.
 */
export async function publishHistory(
  { directory, baselineBranch, historyPath }: Inputs,
  branch: string,
  { owner, repo }: Pick<Target, "owner" | "repo">,
  serverUrl: string,
): Promise<string> {
  const root = resolve(directory);
  const baselines = join(root, "baselines");
  // Again, since this job's session may have been pushed to it by now.
  if (baselineBranch !== undefined) await fetchBaselines(root, baselineBranch, baselines);
  const history = {
    title: `${owner}/${repo}`,
    machines: await loadAllBaselines(baselines),
    releases: await releasesOf(root),
    reading: readingOf(root),
    commits: `${serverUrl}/${owner}/${repo}/commit/`,
  };
  return updateBranch(root, branch, "Benchmarks over time", async (tree) => {
    const isNew = (await readdir(tree)).every((name) => name === ".git");
    // A site that somebody builds with Jekyll stays one.
    if (isNew) await writeFile(join(tree, ".nojekyll"), "");
    await writeHistory(await folderIn(tree, historyPath), history);
  });
}

/** A folder of the branch, made where it is missing. A link in it could lead out of the branch. */
async function folderIn(tree: string, path: string): Promise<string> {
  let place = tree;
  for (const name of path.split("/")) {
    place = join(place, name);
    const found = await lstat(place).catch(() => undefined);
    if (found && !found.isDirectory()) {
      throw new RvpError(`history-path: ${path} is no folder on the branch`, {
        stage: "usage",
        hint: "name another folder, or remove what stands in its place",
      });
    }
  }
  await mkdir(place, { recursive: true });
  return place;
}
