import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  fingerprint,
  interruptible,
  logProgress,
  planOfJob,
  sessionsBefore
} from "./chunk-H6I6BFQV.mjs";
import "./chunk-VBHKGIQR.mjs";
import "./chunk-CBE6RR2Z.mjs";
import "./chunk-AADFAJ3C.mjs";
import "./chunk-KWBCIB2O.mjs";
import "./chunk-34B4MKNE.mjs";
import "./chunk-6FBEAZ4I.mjs";
import "./chunk-54PGOEV7.mjs";
import "./chunk-6EM3VHSD.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/action/plan.ts
import { join, resolve } from "node:path";

// src/plan/shards.ts
function balance(cases, count) {
  const sorted = [...cases].sort((a, b) => b.seconds - a.seconds || (a.id < b.id ? -1 : 1));
  const shards = Array.from({ length: Math.max(1, Math.min(count, cases.length)) }, (_, index) => ({
    index,
    seconds: 0,
    ids: []
  }));
  for (const { id, seconds } of sorted) {
    const lightest = shards.reduce(
      (best, shard) => shard.seconds < best.seconds || shard.seconds === best.seconds && shard.ids.length < best.ids.length ? shard : best
    );
    lightest.ids.push(id);
    lightest.seconds += seconds;
  }
  return shards.map(({ ids }) => ids.sort());
}

// src/jobs/matrix.ts
async function makeShards(plan2, count) {
  const { config, profile } = plan2;
  const environment = await fingerprint({ ...config, profile });
  const sessions = await sessionsBefore(config, environment, { profile, session: { id: "" } });
  const recorded = durations(sessions.at(-1));
  const known = [...recorded.values()].sort((a, b) => a - b);
  const typical = known[Math.floor(known.length / 2)] ?? 1;
  const { rounds } = config.profiles[profile];
  const secondsOf = (ids) => ids.reduce((sum, id) => sum + (recorded.get(id) ?? typical) * rounds, 0);
  const groups = together(plan2);
  const weighted = [...groups].map(([id, ids]) => ({ id, seconds: secondsOf(ids) }));
  const shards = balance(weighted, count);
  return {
    include: shards.map((names, index) => {
      const cases = names.flatMap((name) => groups.get(name) ?? []).sort();
      return {
        shard: `${index + 1}/${shards.length}`,
        seconds: Math.round(secondsOf(cases)),
        cases
      };
    })
  };
}
function together({ cases }) {
  const groups = /* @__PURE__ */ new Map();
  for (const { id, curve } of cases) {
    const name = curve ? `${curve.of} ${curve.axis}` : id;
    groups.set(name, [...groups.get(name) ?? [], id]);
  }
  return groups;
}
function durations(results) {
  const sums = /* @__PURE__ */ new Map();
  for (const { case: id, seconds } of results?.cases ?? []) {
    if (seconds !== void 0) sums.set(id, (sums.get(id) ?? 0) + seconds);
  }
  return sums;
}

// src/action/plan.ts
async function plan(inputs) {
  const root = resolve(inputs.directory);
  const project = await planOfJob({
    root,
    choice: inputs.choice,
    logs: join(root, ".rvp", "plan"),
    signal: interruptible(),
    progress: logProgress()
  });
  const { include } = await makeShards(project, inputs.shards);
  return {
    include: include.map((entry) => ({ name: entry.shard.replace("/", "-of-"), ...entry }))
  };
}
export {
  plan
};
