import type { DrivenSuite } from "../contract/generated/types.ts";
import { command } from "./command.ts";
import { criterion } from "./criterion.ts";
import { go } from "./go.ts";
import { googleBenchmark } from "./google_benchmark.ts";
import { hyperfine } from "./hyperfine.ts";
import { pytestBenchmark } from "./pytest_benchmark.ts";
import type { EntryOf, Tool } from "./tool.ts";

/** The tools that there are, by the name of their driver in rvp.toml. */
const TOOLS: { [Driver in DrivenSuite["driver"]]: Tool<EntryOf<Driver>> } = {
  command,
  criterion,
  go,
  "google-benchmark": googleBenchmark,
  hyperfine,
  "pytest-benchmark": pytestBenchmark,
};

/** The tool that an entry of rvp.toml names. */
export function toolOf<Entry extends DrivenSuite>(entry: Entry): Tool<Entry> {
  // One for each driver, by the type of TOOLS: what TypeScript cannot follow through the index.
  return TOOLS[entry.driver] as unknown as Tool<Entry>;
}
