import { readFileSync } from "node:fs";
import { NOTE, type Page, table } from "./page.ts";

interface Schema {
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

/** A schema's keys as a table: where, what it may be, what it means; then what else belongs to the page. */
export function schemaPage(name: string, file: string, title: string, more = ""): Page {
  const schema = read(name);
  const rows = keysOf(schema, "", name, []);
  const text = `${NOTE}
# ${title}
${schema.description ?? ""} Schema: [\`schema/${name}.schema.json\`](../../schema/${name}.schema.json).

${table(["key", "may be", "meaning"], rows)}
${more}`;
  return { name: file, text };
}

function keysOf(schema: Schema, path: string, file: string, seen: readonly string[]): string[][] {
  /** Of siblings of one kind, the first has the keys. */
  const firsts = new Map<string, string>();
  return Object.entries(schema.properties ?? {}).flatMap(([key, given]) => {
    const { target, from, ref } = follow(given, file);
    const place = path === "" ? key : `${path}.${key}`;
    const first = ref && target.properties ? firsts.get(ref) : undefined;
    if (first !== undefined) return [[`\`${place}\``, `as \`${first}\``, given.description ?? ""]];
    if (ref) firsts.set(ref, place);
    const required = schema.required?.includes(key) ? "**required**; " : "";
    const words = given.description ?? target.description ?? "";
    const row = [`\`${place}\``, `${required}${kindOf(target, from)}`, words];
    if (ref && seen.includes(ref)) return [row];
    const inner = ref ? [...seen, ref] : seen;
    return [row, ...innerKeys(target, place, from, inner)];
  });
}

/** The keys below one: of the object itself, of its items, of its free-form values. */
function innerKeys(
  schema: Schema,
  place: string,
  file: string,
  seen: readonly string[],
): string[][] {
  const rows = keysOf(schema, place, file, seen);
  for (const choice of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const { target, from } = follow(choice, file);
    rows.push(...keysOf(target, place, from, seen));
  }
  if (schema.items) {
    const { target, from } = follow(schema.items, file);
    rows.push(...keysOf(target, `${place}[]`, from, seen));
  }
  if (typeof schema.additionalProperties === "object") {
    const { target, from } = follow(schema.additionalProperties, file);
    rows.push(...keysOf(target, `${place}.<name>`, from, seen));
  }
  return rows;
}

function kindOf(schema: Schema, file: string): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(", ");
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    return choices
      .map((each) => follow(each, file))
      .map(({ target, from }) => kindOf(target, from))
      .join(" or ");
  }
  if (schema.items) {
    const { target, from } = follow(schema.items, file);
    return `list of ${kindOf(target, from)}`;
  }
  const range = [
    schema.minimum === undefined ? "" : `from ${schema.minimum}`,
    schema.maximum === undefined ? "" : `to ${schema.maximum}`,
  ].filter((part) => part !== "");
  const type = [schema.type ?? "anything"].flat().join(" or ");
  return [type, ...range].join(" ");
}

function follow(schema: Schema, file: string): { target: Schema; from: string; ref?: string } {
  if (!schema.$ref) return { target: schema, from: file };
  const [, other, pointer] = /^(?:([a-z]+)\.schema\.json)?(?:#\/\$defs\/(\w+))?$/.exec(
    schema.$ref,
  )!;
  const from = other ?? file;
  const target = pointer ? read(from).$defs![pointer]! : read(from);
  return { ...follow(target, from), ref: `${from}#${pointer ?? ""}` };
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(`schema/${name}.schema.json`, "utf8")) as Schema;
}
