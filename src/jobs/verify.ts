import { judge } from "../judge/judge.ts";
import { Measurement } from "../measure/measurement.ts";
import { answersOnly } from "../measure/subject.ts";
import type { Job, Judgement } from "./job.ts";
import { evidenceOf } from "./judgement.ts";
import { situationOf } from "./situation.ts";

/** Every case once in each suite: do they agree? Nothing measured here is a figure. */
export async function verifyAnswers(job: Job): Promise<Judgement> {
  await using situation = await situationOf({ ...job, base: undefined, stored: false });
  const { plan, session, environment } = situation;
  const measurement = await Measurement.open(
    {
      plan,
      session,
      environment,
      work: answersOnly(plan),
      base: null,
      removed: [],
      pairing: { kind: "in turn", why: "only answers are asked for" },
    },
    job,
  );
  const evidence = evidenceOf(plan, await measurement.rounds({ from: 0, to: 1 }), [], job);
  const verdict = judge({ ...evidence, ratio: undefined });
  return { verdict, results: evidence.head, stored: [], history: [] };
}
