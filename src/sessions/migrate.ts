import { type Parsed, parse, type Validator } from "../contract/parse.ts";
import { PROTOCOL } from "../contract/protocol.ts";

type Document = Record<string, unknown>;

/** A session of one version as the next version has it. Pure; a file of its own (docs/decisions/0008). */
export type Step = (session: Document) => Document;

/** STEPS[n] leads from version n to n + 1. */
const STEPS: Readonly<Record<number, Step>> = {};

/** A document that was stored, maybe by another version of this program, as its type of today. */
export function parseStored<T>(validate: Validator<T>, data: unknown): Parsed<T> {
  const current = migrate(data);
  return current.ok ? parse(validate, current.value) : current;
}

/**
 * The document as `target` has it, step by step, or why it cannot be had. What does not say its version
 * is left to the schema. A verdict has no steps: it can be had again from its session.
 */
export function migrate(data: unknown, steps = STEPS, target: number = PROTOCOL): Parsed<unknown> {
  if (!isDocument(data) || !Number.isInteger(data.protocol)) return { ok: true, value: data };
  const written = Number(data.protocol);
  let document = data;
  for (let version = written; version !== target; version++) {
    if (version > target) return refuse(written, "a newer rvp-bench", "update rvp-bench");
    const step = data.kind === "verdict" ? undefined : steps[version];
    if (!step) return refuse(written, "an older rvp-bench", "measure again with this one");
    try {
      document = lift(document, step, version + 1);
    } catch (error) {
      return refuse(written, `no rvp-bench, since it does not fit that version (${error})`);
    }
  }
  return { ok: true, value: document };
}

/** A baseline is lifted session by session: all of them are written whenever one is added. */
function lift(document: Document, step: Step, protocol: number): Document {
  if (document.kind !== "baseline") return { ...step(document), protocol };
  const sessions = (document.sessions as Document[]).map((each) => lift(each, step, protocol));
  return { ...document, protocol, sessions };
}

function refuse(version: number, by: string, hint?: string): Parsed<never> {
  const problem = `is ${version}: written by ${by}`;
  return { ok: false, misfit: { pointer: "/protocol", problem, ...(hint && { hint }) } };
}

function isDocument(data: unknown): data is Document {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
