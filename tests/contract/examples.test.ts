import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as validators from "../../src/contract/generated/validators.mjs";
import { parse } from "../../src/contract/parse.ts";

const BY_SCHEMA = {
  suite: validators.validateSuiteManifest,
  definition: validators.validateDefinition,
  metrics: validators.validateMetricCatalog,
  request: validators.validateRequest,
  event: validators.validateEvent,
  results: validators.validateResults,
  baseline: validators.validateBaseline,
  functions: validators.validateFunctions,
  history: validators.validateHistoryPage,
  policy: validators.validatePolicy,
  config: validators.validateConfig,
  verdict: validators.validateVerdict,
} as const;

type Schema = keyof typeof BY_SCHEMA;

function check(folder: string, file: string) {
  const schema = file.split(".", 1)[0] as Schema;
  const document: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
  return parse<unknown>(BY_SCHEMA[schema] as (data: unknown) => data is unknown, document);
}

describe.each(["valid", "invalid"] as const)("%s examples", (kind) => {
  const folder = join("schema/examples", kind);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

  test("there are some of every schema", () => {
    const schemas = new Set(files.map((file) => file.split(".", 1)[0]));
    expect([...schemas].sort()).toEqual(Object.keys(BY_SCHEMA).sort());
  });

  test.each(files)("%s", (file) => {
    const parsed = check(folder, file);
    expect(parsed.ok, parsed.ok ? "" : `${parsed.misfit.pointer} ${parsed.misfit.problem}`).toBe(
      kind === "valid",
    );
    if (!parsed.ok) expect(parsed.misfit.problem).not.toBe("");
  });
});
