import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** What is used of GitHub's OpenAPI description. */
interface Operation {
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: unknown;
  responses: Record<string, { $ref?: string; content?: unknown }>;
}
interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
}

const require = createRequire(import.meta.url);
const file = require.resolve("@octokit/openapi/generated/api.github.com.json");
const description = JSON.parse(readFileSync(file, "utf8"));

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: true });
addFormats.default(ajv);
allowNull(description.components.schemas["check-run"].properties.conclusion);
typeless(description);
ajv.addSchema({ $id: "https://api.github.com/openapi", ...description });
const compiled = new Map<string, ValidateFunction | null>();

/** GitHub's description says that a check's conclusion may be null, and forgets null in the list of values. */
function allowNull(schema: { nullable: boolean; enum: (string | null)[] }): void {
  if (schema.nullable) schema.enum.push(null);
}

/** OpenAPI lets "nullable" stand beside other schemas than a type, and ajv does not: then null is one of the alternatives. */
function typeless(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const child of Object.values(node)) typeless(child);
  const schema = node as Record<string, unknown>;
  if (schema.nullable !== true || "type" in schema) return;
  const { nullable: _, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = [rest, { type: "null" }];
}

/** A valid document of this kind, as GitHub itself shows it. */
export function example<T>(name: string): T {
  return structuredClone(description.components.examples[name].value);
}

/** The path of the description that a request's path is an instance of; literal segments win. */
export function templateOf(method: string, path: string): string | undefined {
  const segments = path.split("/");
  const fits = Object.keys(description.paths).filter((template) => {
    const parts = template.split("/");
    return (
      description.paths[template][method.toLowerCase()] &&
      parts.length === segments.length &&
      parts.every((part, i) => part.startsWith("{") || part === segments[i])
    );
  });
  return fits.sort((a, b) => (a.match(/\{/g)?.length ?? 0) - (b.match(/\{/g)?.length ?? 0))[0];
}

/** What a request does that the description does not allow. */
export function requestProblems(
  method: string,
  template: string,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const verb = method.toLowerCase();
  const operation: Operation = description.paths[template][verb];
  const problems: string[] = [];
  const parameters = new Map(
    (operation.parameters ?? []).map((parameter, index) => {
      const pointer = "$ref" in parameter ? parameter.$ref.slice(1) : "";
      const resolved: Parameter = pointer ? at(pointer) : (parameter as Parameter);
      const place = pointer || `/paths/${escaped(template)}/${verb}/parameters/${index}`;
      return [`${resolved.in} ${resolved.name}`, { resolved, place }] as const;
    }),
  );
  for (const [name, value] of query) {
    const known = parameters.get(`query ${name}`);
    if (!known) problems.push(`unknown query parameter ${name}`);
    else problems.push(...check(`${known.place}/schema`, coerce(value), `query ${name}`));
  }
  if (operation.requestBody) {
    const place = `/paths/${escaped(template)}/${verb}/requestBody/content/${escaped("application/json")}/schema`;
    problems.push(...check(place, body, "body"));
  } else if (body !== undefined) problems.push("a body where none is described");
  return problems;
}

/** What an answer of the fake does that GitHub's would not: the fake is held to the description too. */
export function responseProblems(
  method: string,
  template: string,
  status: number,
  body: unknown,
): string[] {
  const verb = method.toLowerCase();
  const { responses }: Operation = description.paths[template][verb];
  if (!(status in responses)) return status >= 400 ? [] : [`status ${status} is not described`];
  if (!responses[status]?.content) return [];
  const place = `/paths/${escaped(template)}/${verb}/responses/${status}/content/${escaped("application/json")}/schema`;
  return check(place, body, `response ${status}`);
}

function check(pointer: string, value: unknown, what: string): string[] {
  const ref = `https://api.github.com/openapi#${encodeURI(pointer)}`;
  const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref });
  compiled.set(ref, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${what}${instancePath} ${message}`,
  );
}

function at(pointer: string) {
  return pointer
    .split("/")
    .slice(1)
    .reduce((node, key) => node[key.replaceAll("~1", "/").replaceAll("~0", "~")], description);
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function coerce(value: string): unknown {
  return /^-?\d+$/.test(value) ? Number(value) : value;
}
