import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { NOTE, type Page, table } from "./page.ts";

interface Action {
  description: string;
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
}

/** The inputs and outputs of action.yml. */
export function actionPage(): Page {
  const { description, inputs, outputs } = parse(readFileSync("action.yml", "utf8")) as Action;
  const text = `${NOTE}
# The action
${description}

## Inputs
${table(
  ["input", "default", "meaning"],
  Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default ? `\`${input.default}\`` : "",
    input.description,
  ]),
)}

## Outputs
${table(
  ["output", "meaning"],
  Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]),
)}
`;
  return { name: "action.md", text };
}
