// The program of all driven suites: build, list or run the benchmarks that an entry of rvp.toml describes.
// Usage: VERB ENTRY [--built FOLDER] [--work FOLDER] [--into FOLDER], ENTRY as JSON, in the suite's folder.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { DrivenSuite } from "../contract/generated/types.ts";
import { messageOf } from "../system/errors.ts";
import { answerRequest } from "./protocol.ts";
import { NAMES_FILE, type Place } from "./tool.ts";
import { toolOf } from "./tools.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: "string" },
    work: { type: "string" },
    into: { type: "string" },
  },
});
const [verb, text = ""] = positionals;
const entry = JSON.parse(text) as DrivenSuite;
const tool = toolOf(entry);
const scratch = await mkdtemp(join(tmpdir(), "rvp-driver-"));
const place: Place = {
  folder: process.cwd(),
  built: values.built ?? null,
  scratch,
  threads: 1,
};
try {
  if (verb === "build") {
    await tool.build?.({ ...place, built: values.into ?? "", work: values.work ?? "" }, entry);
  } else if (verb === "list") {
    const names = await tool.list(place, entry);
    await writeFile(join(values.into ?? "", NAMES_FILE), JSON.stringify(names));
  } else {
    await answerRequest(tool, place, entry);
  }
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}
