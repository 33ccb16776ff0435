import { resolve } from "node:path";
import { type Matrix, makeShards } from "../jobs/matrix.ts";
import { makePlan } from "../plan/plan.ts";
import type { Inputs } from "./inputs.ts";

/** A matrix whose entries have a name that an artifact may have: "2-of-3". */
export interface NamedMatrix {
  include: (Matrix["include"][number] & { name: string })[];
}

/** `mode: plan`: the matrix of a workflow. */
export async function plan(inputs: Inputs): Promise<NamedMatrix> {
  const project = makePlan(resolve(inputs.directory), inputs.choice);
  const { include } = await makeShards(project, inputs.shards);
  return {
    include: include.map((entry) => ({ name: entry.shard.replace("/", "-of-"), ...entry })),
  };
}
