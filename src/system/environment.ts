import { RvpError } from "./errors.ts";

/** What programs need to find themselves, their libraries, their certificates and their way out. */
const NAMES = new Set([
  ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "LANG", "LANGUAGE", "TZ", "TMPDIR", "CI"],
  ...["NO_COLOR", "VIRTUAL_ENV", "CONDA_PREFIX", "JAVA_HOME", "LD_LIBRARY_PATH"],
  ...["CC", "CXX", "AR", "CPATH", "LIBRARY_PATH", "PKG_CONFIG_PATH"],
  ...[
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS",
  ],
]);

/** In either case: curl reads http_proxy, Python both. */
const PROXIES = new Set(["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"]);

/** Settings of installers, compilers and devices. */
const PREFIXES = [
  ...["LC_", "XDG_", "PIP_", "UV_", "CARGO_", "RUSTUP_", "npm_config_", "NPM_CONFIG_", "HF_"],
  ...["CUDA_", "NVIDIA_", "RVP_"],
];

/** What git reads of its own: where its configuration is, and how it reaches a remote. */
const GIT = /^(GIT_CONFIG_\w+|GIT_SSH|GIT_SSH_COMMAND|SSH_AUTH_SOCK|GIT_(AUTHOR|COMMITTER)_\w+)$/;

/** Where a Go toolchain and its modules are, and how it compiles and runs: GOFLAGS, GOPROXY, CGO_CFLAGS. */
const GO = /^(GO[A-Z0-9]+|CGO_[A-Z]+)$/;

/** Never passed on, not even when named: what a runner tells its steps, and what opens doors. */
const RUNNER = /^(INPUT|ACTIONS|GITHUB|RUNNER|STATE)_/i;
const SECRET = /token|secret|passw|credential|private_?key|api_?key|access_?key|_auth\b|authtoken/i;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The environment of whatever the harness starts: suites, builds, version and dependency commands. Only
 * what is listed is passed on. Whoever starts the harness may name more in RVP_PASS_ENV, separated by
 * commas; a file of the project cannot, since a pull request could change it.
 */
export function childEnvironment(env: Variables = process.env): Record<string, string> {
  const more = new Set(namedIn(env.RVP_PASS_ENV));
  const passed = (name: string) =>
    more.has(name) ||
    NAMES.has(name) ||
    PROXIES.has(name.toUpperCase()) ||
    GO.test(name) ||
    PREFIXES.some((prefix) => name.startsWith(prefix));
  return pick(env, (name) => passed(name) && !isGuarded(name));
}

/** Places and proxies that a program may find elsewhere tomorrow without doing anything else. */
const PLACES =
  /^(RVP_CACHE_DIR|RVP_CHROMIUM|PATH|HOME|TMPDIR|XDG_\w+|SHELL|TERM|CI|NO_COLOR|\w*PROXY|GO(PATH|ROOT|CACHE|MODCACHE|TMPDIR))$/i;
const INSTALLERS = /^(PIP_|UV_|CARGO_|RUSTUP_|npm_config_|SSL_|REQUESTS_|CURL_|NODE_EXTRA_)/i;

/** What of a suite's environment may change what it does: a part of the key of its program. */
export function behaviour(env: Variables = process.env): Record<string, string> {
  const passed = Object.entries(childEnvironment(env)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    passed.filter(([name]) => !PLACES.test(name) && !INSTALLERS.test(name)),
  );
}

/** The environment of git itself. It never asks, and hooks are off (see git.ts). */
export function gitEnvironment(env: Variables = process.env): Record<string, string> {
  return {
    ...childEnvironment(env),
    ...pick(env, (name) => GIT.test(name)),
    GIT_TERMINAL_PROMPT: "0",
  };
}

/** It names a descriptor that only the process for which it was opened has. */
export const BARRIER = "RVP_BARRIER";

function isGuarded(name: string): boolean {
  return RUNNER.test(name) || SECRET.test(name) || name === BARRIER;
}

function namedIn(list = ""): string[] {
  const names = list.split(",").map((name) => name.trim());
  const guarded = names.find(isGuarded);
  if (guarded !== undefined) {
    throw new RvpError(`RVP_PASS_ENV names ${guarded}, which no suite may see`, {
      stage: "plan",
      hint: "a suite runs code that nobody has read; put what it needs into files or into its build",
    });
  }
  return names;
}

function pick(env: Variables, keep: (name: string) => boolean): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && keep(name)) kept[name] = value;
  }
  return kept;
}
