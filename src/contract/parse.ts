import type { Violation } from "./generated/validators.mjs";

/** A document that does not fit its schema: where (JSON pointer) and why. */
export interface Misfit {
  pointer: string;
  problem: string;
  /** The next step, where it is not to mend the document. */
  hint?: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; misfit: Misfit };

export type Validator<T> = ((data: unknown) => data is T) & { errors?: Violation[] | null };

/** The document as its type, or the first misfit. */
export function parse<T>(validate: Validator<T>, data: unknown): Parsed<T> {
  if (validate(data)) return { ok: true, value: data };
  return { ok: false, misfit: describe(validate.errors?.[0]) };
}

function describe(violation: Violation | undefined): Misfit {
  const pointer = violation?.instancePath ?? "";
  const { keyword = "", message = "does not fit the schema", params = {} } = violation ?? {};
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    return { pointer: `${pointer}/${key}`, problem: `unknown key "${key}"` };
  }
  if (keyword === "required" || keyword === "dependentRequired") {
    return { pointer, problem: `key "${String(params.missingProperty)}" is missing` };
  }
  if (keyword === "enum") {
    const allowed = (params.allowedValues as unknown[]).map((value) => JSON.stringify(value));
    return { pointer, problem: `must be one of ${allowed.join(", ")}` };
  }
  if (keyword === "const") {
    return { pointer, problem: `must be ${JSON.stringify(params.allowedValue)}` };
  }
  if (keyword === "discriminator") {
    const { tag, tagValue } = params as { tag: string; tagValue: unknown };
    const missing = tagValue === undefined;
    return {
      pointer,
      problem: missing ? `key "${tag}" is missing` : `unknown ${tag} ${JSON.stringify(tagValue)}`,
    };
  }
  return { pointer, problem: message };
}
