import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  fingerprint,
  interruptible,
  logProgress,
  planOfJob,
  sessionsBefore
} from "./chunk-JGI2ZNOP.mjs";
import "./chunk-HHUNTJ5S.mjs";
import "./chunk-RHKOOXFQ.mjs";
import "./chunk-HCB5UPIP.mjs";
import "./chunk-KWBCIB2O.mjs";
import "./chunk-QLBO5EC7.mjs";
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
  const weighted = plan2.cases.map(({ id }) => ({
    id,
    seconds: (recorded.get(id) ?? typical) * rounds
  }));
  const weights = new Map(weighted.map(({ id, seconds }) => [id, seconds]));
  const shards = balance(weighted, count);
  return {
    include: shards.map((cases, index) => ({
      shard: `${index + 1}/${shards.length}`,
      seconds: Math.round(cases.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0)),
      cases
    }))
  };
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
