import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  RvpError
} from "./chunk-6EM3VHSD.mjs";

// src/system/environment.ts
var NAMES = /* @__PURE__ */ new Set([
  ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "LANG", "LANGUAGE", "TZ", "TMPDIR", "CI"],
  ...["NO_COLOR", "VIRTUAL_ENV", "CONDA_PREFIX", "JAVA_HOME", "LD_LIBRARY_PATH"],
  ...["CC", "CXX", "AR", "CPATH", "LIBRARY_PATH", "PKG_CONFIG_PATH"],
  ...[
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS"
  ]
]);
var PROXIES = /* @__PURE__ */ new Set(["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"]);
var PREFIXES = [
  ...["LC_", "XDG_", "PIP_", "UV_", "CARGO_", "RUSTUP_", "npm_config_", "NPM_CONFIG_", "HF_"],
  ...["CUDA_", "NVIDIA_", "RVP_"]
];
var GIT = /^(GIT_CONFIG_\w+|GIT_SSH|GIT_SSH_COMMAND|SSH_AUTH_SOCK|GIT_(AUTHOR|COMMITTER)_\w+)$/;
var GO = /^(GO[A-Z0-9]+|CGO_[A-Z]+)$/;
var RUNNER = /^(INPUT|ACTIONS|GITHUB|RUNNER|STATE)_/i;
var SECRET = /token|secret|passw|credential|private_?key|api_?key|access_?key|_auth\b|authtoken/i;
function childEnvironment(env = process.env) {
  const more = new Set(namedIn(env.RVP_PASS_ENV));
  const passed = (name) => more.has(name) || NAMES.has(name) || PROXIES.has(name.toUpperCase()) || GO.test(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
  return pick(env, (name) => passed(name) && !isGuarded(name));
}
var PLACES = /^(RVP_CACHE_DIR|RVP_CHROMIUM|PATH|HOME|TMPDIR|XDG_\w+|SHELL|TERM|CI|NO_COLOR|\w*PROXY|GO(PATH|ROOT|CACHE|MODCACHE|TMPDIR))$/i;
var INSTALLERS = /^(PIP_|UV_|CARGO_|RUSTUP_|npm_config_|SSL_|REQUESTS_|CURL_|NODE_EXTRA_)/i;
function behaviour(env = process.env) {
  const passed = Object.entries(childEnvironment(env)).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(
    passed.filter(([name]) => !PLACES.test(name) && !INSTALLERS.test(name))
  );
}
function gitEnvironment(env = process.env) {
  return {
    ...childEnvironment(env),
    ...pick(env, (name) => GIT.test(name)),
    GIT_TERMINAL_PROMPT: "0"
  };
}
var BARRIER = "RVP_BARRIER";
function isGuarded(name) {
  return RUNNER.test(name) || SECRET.test(name) || name === BARRIER;
}
function namedIn(list = "") {
  const names = list.split(",").map((name) => name.trim());
  const guarded = names.find(isGuarded);
  if (guarded !== void 0) {
    throw new RvpError(`RVP_PASS_ENV names ${guarded}, which no suite may see`, {
      stage: "plan",
      hint: "a suite runs code that nobody has read; put what it needs into files or into its build"
    });
  }
  return names;
}
function pick(env, keep) {
  const kept = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== void 0 && keep(name)) kept[name] = value;
  }
  return kept;
}

export {
  childEnvironment,
  behaviour,
  gitEnvironment,
  BARRIER
};
