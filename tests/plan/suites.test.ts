import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadSuites } from "../../src/plan/suites.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-suites-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HEAD = `protocol = 1
name = "toy"
implements = ["a/sum", "b/sum"]
version = ["true"]
run = { command = ["true"] }
`;

/** Load a suite with these steps, each as name and domains. */
async function load(...steps: [name: string, ...domains: string[]][]) {
  const build = steps.map(([name, ...domains]) => {
    const only = domains.length > 0 ? `domains = ${JSON.stringify(domains)}\n` : "";
    return `[[build]]\ninputs = []\nname = "${name}"\n${only}`;
  });
  await writeFile(join(folder, "suite.toml"), HEAD + build.join(""));
  return loadSuites([folder]);
}

describe("build steps", () => {
  test("of one name are fine for different domains", async () => {
    expect(await load(["binary", "a"], ["binary", "b"])).toHaveLength(1);
  });

  test("of one name are fine for different devices, and a mistake for the same", async () => {
    const step = (devices: string) =>
      `[[build]]\ninputs = []\nname = "binary"\ndevices = ${devices}\n`;
    const write = (...devices: string[]) =>
      writeFile(join(folder, "suite.toml"), HEAD + devices.map(step).join(""));
    await write('["cpu"]', '["cuda"]');
    expect(loadSuites([folder])).toHaveLength(1);
    await write('["cpu"]', '["cuda", "cpu"]');
    expect(() => loadSuites([folder])).toThrow('two steps are named "binary"');
  });

  test.each<[string, [string, ...string[]][]]>([
    ["all domains, twice", [["binary"], ["binary"]]],
    ["all domains, and one of them", [["binary"], ["binary", "b"]]],
    [
      "domains that overlap",
      [
        ["binary", "a"],
        ["binary", "b", "a"],
      ],
    ],
  ])("of one name for %s are a mistake that names the line", async (_, steps) => {
    const line = 5 + 3 + Number(steps[0]?.length !== 1) + 3;
    await expect(load(...steps)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(
        `suite.toml:${line}: build.1.name: two steps are named "binary" for one domain`,
      ),
    });
  });

  test.each(["suite", "domain", "device", "profile", "threads", "path", "dir", "key"])(
    "named like the placeholder {%s} are a mistake",
    async (name) => {
      await expect(load(["fine"], [name])).rejects.toMatchObject({
        exitCode: 2,
        message: expect.stringContaining(`suite.toml:11: build.1.name: {${name}} is a placeholder`),
      });
    },
  );
});
