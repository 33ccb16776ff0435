// What a child process learns of the harness's own environment, under a runner that tells it everything.
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { versionOf } from "../../src/build/key.ts";
import { buildSuite } from "../../src/build/suite.ts";
import type { SuiteManifest } from "../../src/contract/generated/types.ts";
import { invoke } from "../../src/run/invoke.ts";
import { childEnvironment, gitEnvironment } from "../../src/system/environment.ts";
import { git } from "../../src/system/git.ts";
import { findBuildSandbox, OPEN } from "../../src/system/sandbox.ts";
import { requestFor, SuiteFolder } from "../run/suite_double.ts";

/** A runner's whole environment, and a careless user's. */
const HOSTILE = {
  INPUT_TOKEN: "x",
  "INPUT_BASELINE-BRANCH": "x",
  ACTIONS_RUNTIME_TOKEN: "x",
  ACTIONS_RUNTIME_URL: "x",
  ACTIONS_CACHE_URL: "x",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
  ACTIONS_ID_TOKEN_REQUEST_URL: "x",
  GITHUB_TOKEN: "x",
  GITHUB_ENV: "x",
  GITHUB_PATH: "x",
  GITHUB_OUTPUT: "x",
  GITHUB_STATE: "x",
  GITHUB_STEP_SUMMARY: "x",
  GITHUB_EVENT_PATH: "x",
  RUNNER_TEMP: "x",
  STATE_isPost: "x",
  GH_TOKEN: "x",
  NODE_AUTH_TOKEN: "x",
  HF_TOKEN: "x",
  CARGO_REGISTRY_TOKEN: "x",
  UV_PUBLISH_PASSWORD: "x",
  "npm_config_//registry.example/:_authToken": "x",
  AWS_SECRET_ACCESS_KEY: "x",
  AWS_ACCESS_KEY_ID: "x",
  SSH_AUTH_SOCK: "x",
  NODE_OPTIONS: "--no-deprecation",
  PYTHONPATH: "x",
  LD_PRELOAD: "",
  SOMETHING_ELSE: "x",
};

/** What programs need. */
const NEEDED = {
  LANG: "C.UTF-8",
  LC_ALL: "C.UTF-8",
  TZ: "UTC",
  TMPDIR: "/tmp",
  XDG_CONFIG_HOME: "/tmp/config",
  https_proxy: "http://127.0.0.1:9",
  NO_PROXY: "127.0.0.1",
  SSL_CERT_FILE: "/etc/certificates",
  PIP_INDEX_URL: "http://127.0.0.1:9/simple",
  CARGO_HOME: "/tmp/cargo",
  CUDA_VISIBLE_DEVICES: "1",
  RVP_TOY_KNOBS: "{}",
};

let folder: SuiteFolder;
beforeEach(async () => {
  folder = await SuiteFolder.make();
  for (const name of Object.keys(process.env)) {
    if (name !== "PATH" && name !== "HOME") vi.stubEnv(name, undefined);
  }
  for (const [name, value] of Object.entries({ ...HOSTILE, ...NEEDED })) vi.stubEnv(name, value);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

/** The names a child was told, but for those that a shell sets by itself. */
const told = (text: string) =>
  Object.keys(JSON.parse(text) as object)
    .filter((name) => !["PWD", "SHLVL", "_", "OLDPWD"].includes(name))
    .sort();
const EXPECTED = ["PATH", "HOME", ...Object.keys(NEEDED)].sort();

const PRINT = [process.execPath, "-e", "console.log(JSON.stringify(process.env))"];

function build(command: string[], dependency: SuiteManifest["dependency"] = []) {
  const manifest: SuiteManifest = {
    protocol: 1,
    name: "toy",
    implements: ["toy/sum"],
    version: ["true"],
    dependency,
    build: [{ name: "made", inputs: [], command }],
    run: { command: ["true"] },
  };
  const context = {
    cache: folder.file("cache"),
    logs: folder.file("logs"),
    device: "cpu",
    profile: "quick",
    signal: new AbortController().signal,
    progress: () => {},
  };
  return buildSuite({ folder: folder.path, manifest }, "toy", context);
}

describe("the whole environment", () => {
  test("of a suite is what programs need, and its own", async () => {
    const argv = await folder.script(
      `console.error(JSON.stringify(process.env)); hello(); answer("toy/sum/a"); bye();`,
    );
    const env = { OMP_NUM_THREADS: "1" };
    const launch = { argv, cwd: folder.path, env, sandbox: OPEN, note: () => {} };
    const timeouts = new Map([["toy/sum/a", 60]]);
    const log = folder.file("log");
    const { signal } = new AbortController();
    await invoke({ ...launch, log, timeouts }, requestFor(["toy/sum/a"]), signal, () => {});
    expect(told(await readFile(log, "utf8"))).toEqual([...EXPECTED, "OMP_NUM_THREADS"].sort());
  });

  test("of a version command and a build step is the same", async () => {
    expect(told(await versionOf(PRINT, folder.path))).toEqual(EXPECTED);
    const write = "fs.writeFileSync(process.argv[1] + '/env', JSON.stringify(process.env))";
    const { places } = await build([process.execPath, "-e", write, "{dir}"]);
    expect(told(await readFile(join(places.made ?? "", "env"), "utf8"))).toEqual(EXPECTED);
  });

  test.skipIf(findBuildSandbox().kind === "none")(
    "of the harness is hidden from version and dependency commands and from build steps",
    async () => {
      const seen = `fs.existsSync("/proc/${process.pid}/environ")`;
      const look = [process.execPath, "-e", `console.log(${seen})`];
      expect(await versionOf(look, folder.path)).toBe("false");
      const fail = [process.execPath, "-e", `process.exit(${seen} ? 1 : 0)`];
      await build(["true"], [{ command: fail, hint: "none" }]);
      await build(fail);
    },
  );

  test("git runs no hook", async () => {
    const repository = folder.file("repository");
    await mkdir(repository);
    await execa("git", ["init", "--quiet"], { cwd: repository });
    const hook = join(repository, ".git/hooks/post-checkout");
    await writeFile(hook, `#!/bin/sh\ntouch ${folder.file("hooked")}\n`);
    await chmod(hook, 0o755);
    const commit = ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet"];
    await git(repository, ...commit, "--allow-empty", "--message", "first");
    await git(repository, "checkout", "--quiet", "-b", "other");
    expect(existsSync(folder.file("hooked"))).toBe(false);
    await execa("git", ["checkout", "--quiet", "-b", "third"], { cwd: repository });
    expect(existsSync(folder.file("hooked"))).toBe(true); // the hook works
  });
});

describe("childEnvironment", () => {
  test("passes what RVP_PASS_ENV names, and refuses what no suite may see", () => {
    const env = {
      PATH: "/bin",
      LUA_PATH: "/lua",
      OTHER: "x",
      GH_TOKEN: "x",
      RVP_PASS_ENV: "LUA_PATH, NONE",
    };
    expect(childEnvironment(env)).toEqual({
      PATH: "/bin",
      LUA_PATH: "/lua",
      RVP_PASS_ENV: "LUA_PATH, NONE",
    });
    expect(() => childEnvironment({ ...env, RVP_PASS_ENV: "LUA_PATH,GH_TOKEN" })).toThrow(
      "GH_TOKEN",
    );
  });

  test("passes Go's variables, which share their beginning with others", () => {
    const go = { GOFLAGS: "-mod=mod", GOPROXY: "off", CGO_CFLAGS: "-O2" };
    expect(childEnvironment({ ...go, GOOGLE_APPLICATION_CREDENTIALS: "x" })).toEqual(go);
  });

  test("passes no credential, whatever prefix it has", () => {
    const names = [
      "UV_INDEX_OWN_PASSWORD",
      "CARGO_REGISTRIES_OWN_TOKEN",
      "PIP_API_KEY",
      "HF_TOKEN",
    ];
    expect(childEnvironment(Object.fromEntries(names.map((name) => [name, "x"])))).toEqual({});
  });

  test("passes no descriptor on: who it was opened for has it, and no child", () => {
    expect(childEnvironment({ RVP_BARRIER: "3" })).toEqual({});
  });
});

test("git is told where its configuration is, and never asks", () => {
  const env = { GIT_CONFIG_GLOBAL: "/c", GIT_SSH_COMMAND: "ssh -v", GIT_DIR: "/d", GH_TOKEN: "x" };
  expect(gitEnvironment(env)).toEqual({
    GIT_CONFIG_GLOBAL: "/c",
    GIT_SSH_COMMAND: "ssh -v",
    GIT_TERMINAL_PROMPT: "0",
  });
});
