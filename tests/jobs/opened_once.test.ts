// A run with a base and suspects to settle opens each suite, the session and the fingerprint once.
import { appendFile, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const counted = vi.hoisted(() => ({ fingerprint: 0, session: 0, built: [] as string[] }));
vi.mock("../../src/machine/fingerprint.ts", async (original) => {
  const real = await original<typeof import("../../src/machine/fingerprint.ts")>();
  return {
    fingerprint: (...args: Parameters<typeof real.fingerprint>) => {
      counted.fingerprint++;
      return real.fingerprint(...args);
    },
  };
});
vi.mock("../../src/machine/provenance.ts", async (original) => {
  const real = await original<typeof import("../../src/machine/provenance.ts")>();
  return {
    newSession: (...args: Parameters<typeof real.newSession>) => {
      counted.session++;
      return real.newSession(...args);
    },
  };
});
vi.mock("../../src/build/suite.ts", async (original) => {
  const real = await original<typeof import("../../src/build/suite.ts")>();
  return {
    ...real,
    buildSuite: (...args: Parameters<typeof real.buildSuite>) => {
      counted.built.push(args[0].folder);
      return real.buildSuite(...args);
    },
  };
});

const { runAll } = await import("../../src/jobs/pipeline.ts");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-once-"));
  vi.stubEnv("RVP_CACHE_DIR", join(folder, "cache"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test("suites, session and fingerprint", async () => {
  const root = join(folder, "toy");
  const git = (...args: string[]) =>
    execa("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...args], { cwd: root });
  await cp(join(import.meta.dirname, "../../examples/node-toy"), root, { recursive: true });
  // What went red is built once more where it is profiled.
  await appendFile(join(root, "rvp.toml"), "\n[cause]\nminutes = 0\n");
  await git("init", "--quiet", "--initial-branch=main");
  for (const slowdown of [1, 1.2]) {
    await writeFile(join(root, "knobs.json"), JSON.stringify({ simulate: 0.005, slowdown }));
    await git("add", "--all");
    await git("commit", "--quiet", "--message", `slowdown ${slowdown}`);
  }
  const { verdict, results } = await runAll({
    root,
    choice: { profile: "quick", suites: [], domains: [], cases: [], rounds: 5 },
    base: "HEAD~1",
    stored: true,
    all: false,
    logs: join(folder, "logs"),
    today: "2026-11-26",
    signal: new AbortController().signal,
    progress: () => {},
  });
  expect(verdict.conclusion).toBe("regression");
  expect(results.again?.length).toBeGreaterThan(0);
  expect(counted.fingerprint).toBe(1);
  expect(counted.session).toBe(1);
  expect(counted.built).toHaveLength(2);
  expect(new Set(counted.built).size).toBe(2); // head's folder, and the base's
}, 120_000);
