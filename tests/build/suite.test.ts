import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fill, fillEnv } from "../../src/build/placeholders.ts";
import { builtProgramKey } from "../../src/build/program_key.ts";
import { type BuildContext, buildSuite } from "../../src/build/suite.ts";
import type { SuiteManifest } from "../../src/contract/generated/types.ts";
import { RvpError } from "../../src/system/errors.ts";
import { TestFolder } from "./folders.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
  await folder.write("suite/source.txt", "source");
});
afterEach(() => folder[Symbol.asyncDispose]());

type Step = NonNullable<SuiteManifest["build"]>[number];

const node = (code: string, ...args: string[]) => [process.execPath, "-e", code, ...args];
const COPY = "fs.copyFileSync('source.txt', process.argv[1] + '/' + process.env.NAME)";

function build(
  steps: Step[],
  rest: Partial<SuiteManifest> = {},
  context: Partial<BuildContext> = {},
) {
  const manifest: SuiteManifest = {
    protocol: 1,
    name: "toy",
    implements: ["toy/sum"],
    version: node("console.log('toy 1.0')"),
    build: steps,
    run: { command: ["true"] },
    ...rest,
  };
  return buildSuite({ folder: folder.at("suite"), manifest }, "toy", {
    cache: folder.at("cache"),
    logs: folder.at("logs"),
    device: "cpu",
    profile: "quick",
    signal: new AbortController().signal,
    progress: () => {},
    ...context,
  });
}

const compile: Step = {
  name: "compile",
  inputs: ["source.txt"],
  command: node(COPY, "{dir}"),
  env: { NAME: "{domain}.out" },
};

describe("buildSuite", () => {
  test("runs the steps in order; a later one finds the folder of an earlier one", async () => {
    const link = node("fs.copyFileSync(process.argv[1], process.argv[2] + '/program')");
    const built = await build([
      compile,
      { name: "link", inputs: [], command: [...link, "{compile}/toy.out", "{dir}"] },
    ]);
    expect(built.version).toBe("toy 1.0");
    expect(await readFile(join(built.places.link ?? "", "program"), "utf8")).toBe("source");
  });

  test("keeps what is made, and makes a step again when an earlier one changed", async () => {
    const states: string[] = [];
    const watched = () =>
      build(
        [compile, { ...compile, name: "pack", inputs: [] }],
        {},
        {
          progress: (event) => {
            if (event.kind === "build") states.push(`${event.step} ${event.state}`);
          },
        },
      );
    const first = await watched();
    const second = await watched();
    expect(second.keys).toEqual(first.keys);
    await folder.write("suite/source.txt", "changed");
    await watched();
    const making = ["compile started", "compile done", "pack started", "pack done"];
    expect(states).toEqual([...making, "compile cached", "pack cached", ...making]);
  });

  test("leaves out the steps of other domains", async () => {
    const built = await build([{ ...compile, domains: ["vision"] }]);
    expect(built.keys).toEqual({});
  });

  test("takes the step of its device, and fills in {device}", async () => {
    const steps: Step[] = [
      { ...compile, name: "binary", devices: ["cpu"] },
      { ...compile, name: "binary", devices: ["cuda"], env: { NAME: "{device}.out" } },
    ];
    const cuda = await build(steps, {}, { device: "cuda" });
    expect(await readdir(cuda.places.binary ?? "")).toEqual(["cuda.out"]);
    const cpu = await build(steps);
    expect(await readdir(cpu.places.binary ?? "")).toEqual(["toy.out"]);
  });

  test("shares a step between devices unless the step speaks of them", async () => {
    const keys = async (step: Step, device: string) => (await build([step], {}, { device })).keys;
    expect(await keys(compile, "cuda")).toEqual(await keys(compile, "cpu"));
    const aware = { ...compile, env: { NAME: "{device}" } };
    expect(await keys(aware, "cuda")).not.toEqual(await keys(aware, "cpu"));
  });

  test("that fails says which step, and shows the end of its log", async () => {
    const noise = "for (let i = 0; i < 40; i++) console.log('line ' + i)";
    const broken = node(
      `${noise}; console.error('undefined reference to x'); process.exitCode = 2`,
    );
    const failure = await build([{ ...compile, command: broken }]).catch((error) => error);
    expect(failure).toBeInstanceOf(RvpError);
    expect(failure).toMatchObject({ stage: "build", exitCode: 3 });
    expect(failure.message).toContain('build step "compile" for toy failed');
    expect(failure.hint).toContain("undefined reference to x");
    expect(failure.hint).toContain("line 39");
    expect(failure.hint).not.toContain("line 9\n");
    await expect(build([compile])).resolves.toMatchObject({ target: { domain: "toy" } });
  });

  test("names a command that is not there", async () => {
    const failure = await build([{ ...compile, command: ["no-such-tool"] }]).catch((it) => it);
    expect(failure).toMatchObject({ name: "RvpError", exitCode: 3 });
    expect(failure.message).toContain("no-such-tool");
  });

  test("needs the dependencies it names, of this domain only", async () => {
    const missing = { command: node("process.exitCode = 1"), hint: "apt install blas" };
    await expect(build([], { dependency: [missing] })).rejects.toMatchObject({
      exitCode: 3,
      hint: "apt install blas",
    });
    const elsewhere = { ...missing, domains: ["vision"] };
    await expect(build([], { dependency: [elsewhere] })).resolves.toMatchObject({ keys: {} });
  });

  test("needs the dependencies of its device only", async () => {
    const nvcc = { command: ["no-nvcc"], hint: "install CUDA", devices: ["cuda" as const] };
    await expect(build([], { dependency: [nvcc] })).resolves.toMatchObject({ keys: {} });
    await expect(build([], { dependency: [nvcc] }, { device: "cuda" })).rejects.toMatchObject({
      message: expect.stringContaining("suite toy needs `no-nvcc`"),
      hint: "install CUDA",
    });
  });

  test("that is interrupted is interrupted, not failed", async () => {
    const controller = new AbortController();
    const endless = build(
      [{ ...compile, command: node("setInterval(() => {}, 1e6)") }],
      {},
      {
        signal: controller.signal,
        progress: () => controller.abort(new Error("interrupted")),
      },
    );
    await expect(endless).rejects.toThrow("interrupted");
  });
});

describe("placeholders", () => {
  test("are filled in arguments and environment, as often as they occur", () => {
    const places = { dir: "/d", domain: "toy" };
    expect(fill(["{dir}/{domain}", "{dir}{dir}", "{}", "{Dir}"], places, "here")).toEqual([
      "/d/toy",
      "/d/d",
      "{}",
      "{Dir}",
    ]);
    expect(fillEnv({ OUT: "{dir}" }, places, "here")).toEqual({ OUT: "/d" });
    expect(fillEnv(undefined, places, "here")).toEqual({});
  });

  test("that nobody defined are a mistake: where, which, and the known ones", async () => {
    expect(() => fill(["{dri}"], { dir: "/d" }, "here")).toThrow(
      'here: unknown placeholder {dri} in "{dri}"',
    );
    await expect(build([{ ...compile, command: ["{dri}"] }])).rejects.toMatchObject({
      name: "RvpError",
      exitCode: 2,
      message: expect.stringContaining("suite.toml: step compile"),
      hint: expect.stringContaining("dir"),
    });
  });

  test("named like a member of every object are unknown, too", () => {
    expect(() => fill(["{constructor}"], {}, "here")).toThrow("unknown placeholder");
  });
});

test("the key of a built program has its version, and asks for it no more", async () => {
  const asked = folder.at("asked");
  const version = node("fs.appendFileSync(process.argv[1], '.'); console.log('toy 1.0')", asked);
  const built = await build([compile], { version, run: { command: ["true"], inputs: [] } });
  const before = await readFile(asked, "utf8");
  const key = await builtProgramKey(built);
  expect(await readFile(asked, "utf8")).toBe(before);
  expect(await builtProgramKey({ ...built })).toBe(key);
  expect(await builtProgramKey({ ...built, version: "toy 1.1" })).not.toBe(key);
});
