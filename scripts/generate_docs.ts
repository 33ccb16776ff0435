// Generates docs/reference/ from what it describes: action.yml, --help, schema/, the metric catalog and the defaults.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actionPage } from "./docs/action.ts";
import { cliPage } from "./docs/cli.ts";
import { defaults } from "./docs/defaults.ts";
import { metricsPage } from "./docs/metrics.ts";
import { schemaPage } from "./docs/schema.ts";

const FOLDER = "docs/reference";

const pages = [
  actionPage(),
  await cliPage(),
  metricsPage(),
  schemaPage("config", "config.md", "rvp.toml", defaults()),
  schemaPage("definition", "definition.md", "Definitions"),
  schemaPage("suite", "suite.md", "suite.toml"),
  schemaPage("request", "request.md", "The request to a suite"),
  schemaPage("results", "results.md", "results.json"),
  schemaPage("verdict", "verdict.md", "verdict.json"),
  schemaPage("history", "history.md", "history.json"),
];

mkdirSync(FOLDER, { recursive: true });
const names = new Set(pages.map(({ name }) => name));
for (const stale of readdirSync(FOLDER).filter((name) => !names.has(name))) {
  rmSync(join(FOLDER, stale));
}
for (const { name, text } of pages) writeFileSync(join(FOLDER, name), text);
