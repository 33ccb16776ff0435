import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { provideUv } from "../../src/github/tool.ts";

/** Stands in for the runner's Python: installs a program of two lines, and counts how often. */
const PYTHON = `#!/bin/sh
echo "$@" >> "$(dirname "$0")/calls"
while [ "$1" != --target ]; do shift; done
mkdir -p "$2/bin" && printf '#!/bin/sh\\necho uv\\n' > "$2/bin/uv"
`;

let folder: string;
let python: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-tool-"));
  python = join(folder, "python");
  await writeFile(python, PYTHON, { mode: 0o755 });
  vi.stubEnv("RUNNER_TEMP", join(folder, "temp"));
  vi.stubEnv("RUNNER_TOOL_CACHE", join(folder, "tools"));
  vi.stubEnv("GITHUB_PATH", "");
  vi.stubEnv("PATH", process.env.PATH ?? "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe("uv", () => {
  it("is installed once at its exact version, then found in the tool cache, first on PATH", async () => {
    const first = await provideUv("0.9.1", python);
    const second = await provideUv("0.9.1", python);
    expect(second).toBe(first);
    expect(existsSync(join(first, "bin/uv"))).toBe(true);
    expect(process.env.PATH?.split(":")[0]).toBe(join(first, "bin"));
    const calls = (await readFile(join(folder, "calls"), "utf8")).trim().split("\n");
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain("uv==0.9.1");
  });

  it("of another version is another tool", async () => {
    expect(await provideUv("0.9.2", python)).not.toBe(await provideUv("0.9.1", python));
  });

  it("that cannot be had says what to try, and is exit code 3", async () => {
    await expect(provideUv("0.9.1", "/bin/false")).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining("uv 0.9.1 could not be installed"),
      hint: expect.stringContaining("pip install uv==0.9.1"),
    });
  });
});
