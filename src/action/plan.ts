import { join, resolve } from "node:path";
import { type Matrix, makeShards } from "../jobs/matrix.ts";
import { planOfJob } from "../jobs/situation.ts";
import { interruptible } from "../system/interrupt.ts";
import type { Inputs } from "./inputs.ts";
import { logProgress } from "./log.ts";

/** A matrix whose entries have a name that an artifact may have: "2-of-3". */
export interface NamedMatrix {
  include: (Matrix["include"][number] & { name: string })[];
}

/** `mode: plan`: the matrix of a workflow. */
export async function plan(inputs: Inputs): Promise<NamedMatrix> {
  const root = resolve(inputs.directory);
  const project = await planOfJob({
    root,
    choice: inputs.choice,
    logs: join(root, ".rvp", "plan"),
    signal: interruptible(),
    progress: logProgress(),
  });
  const { include } = await makeShards(project, inputs.shards);
  return {
    include: include.map((entry) => ({ name: entry.shard.replace("/", "-of-"), ...entry })),
  };
}
