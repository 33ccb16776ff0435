import type { DrivenSuite } from "../contract/generated/types.ts";
import { command } from "./command.ts";
import { go } from "./go.ts";
import type { EntryOf, Tool } from "./tool.ts";

/** The tools that there are, by the name of their driver in rvp.toml. */
const TOOLS: Partial<{ [Driver in DrivenSuite["driver"]]: Tool<EntryOf<Driver>> }> = {
  command,
  go,
};

/** The tool that an entry of rvp.toml names. */
export function toolOf<Entry extends DrivenSuite>(entry: Entry): Tool<Entry> {
  // One for each driver, by the type of TOOLS: what TypeScript cannot follow through the index.
  return TOOLS[entry.driver] as unknown as Tool<Entry>;
}
