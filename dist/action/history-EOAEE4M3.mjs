import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  fetchBaselines,
  releasesOf,
  updateBranch,
  writeHistory
} from "./chunk-AI5AT4O3.mjs";
import "./chunk-ZAQVLYR3.mjs";
import "./chunk-AYCXCJMS.mjs";
import {
  catalogOf,
  loadAllBaselines
} from "./chunk-VBHKGIQR.mjs";
import "./chunk-CBE6RR2Z.mjs";
import {
  loadJudging
} from "./chunk-AADFAJ3C.mjs";
import "./chunk-34B4MKNE.mjs";
import "./chunk-6FBEAZ4I.mjs";
import "./chunk-54PGOEV7.mjs";
import {
  RvpError
} from "./chunk-6EM3VHSD.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/action/history.ts
import { lstat, mkdir, readdir, writeFile } from "node:fs/promises";
import { join as join2, resolve } from "node:path";

// src/plan/reading.ts
import { join } from "node:path";
function readingOf(root) {
  const config = loadJudging(join(root, "rvp.toml"));
  const { benchmarks, driven, policy } = config;
  if (benchmarks === void 0 && driven.length === 0) return { summaries: policy.rules };
  return { catalog: catalogOf(config), summaries: policy.rules };
}

// src/action/history.ts
async function publishHistory({ directory, baselineBranch, historyPath }, branch, { owner, repo }, serverUrl) {
  const root = resolve(directory);
  const baselines = join2(root, "baselines");
  if (baselineBranch !== void 0) await fetchBaselines(root, baselineBranch, baselines);
  const history = {
    title: `${owner}/${repo}`,
    machines: await loadAllBaselines(baselines),
    releases: await releasesOf(root),
    reading: readingOf(root),
    commits: `${serverUrl}/${owner}/${repo}/commit/`
  };
  return updateBranch(root, branch, "Benchmarks over time", async (tree) => {
    const isNew = (await readdir(tree)).every((name) => name === ".git");
    if (isNew) await writeFile(join2(tree, ".nojekyll"), "");
    await writeHistory(await folderIn(tree, historyPath), history);
  });
}
async function folderIn(tree, path) {
  let place = tree;
  for (const name of path.split("/")) {
    place = join2(place, name);
    const found = await lstat(place).catch(() => void 0);
    if (found && !found.isDirectory()) {
      throw new RvpError(`history-path: ${path} is no folder on the branch`, {
        stage: "usage",
        hint: "name another folder, or remove what stands in its place"
      });
    }
  }
  await mkdir(place, { recursive: true });
  return place;
}
export {
  publishHistory
};
