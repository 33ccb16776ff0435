import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  childEnvironment
} from "./chunk-CBE6RR2Z.mjs";
import {
  EXIT,
  RvpError,
  messageOf
} from "./chunk-6EM3VHSD.mjs";
import {
  addPath
} from "./chunk-E6JF65NO.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/github/tool.ts
import { join } from "node:path";
async function provideUv(version, python) {
  const [tools, { execa }] = await Promise.all([import("./tool-cache-4NOPQCRR.mjs"), import("./execa-2LUPSQQS.mjs")]);
  let folder = tools.find("uv", version);
  if (folder === "") {
    const staging = join(process.env.RUNNER_TEMP ?? "", `uv-${version}-${process.pid}`);
    try {
      const options = ["--disable-pip-version-check", "--no-deps", "--only-binary=:all:"];
      const install = ["-m", "pip", "install", ...options, "--target", staging, `uv==${version}`];
      await execa(python, install, { env: childEnvironment(), extendEnv: false });
    } catch (cause) {
      throw new RvpError(`uv ${version} could not be installed: ${messageOf(cause)}`, {
        stage: "github",
        exitCode: EXIT.notMeasured,
        hint: `does \`${python} -m pip install uv==${version}\` work on this runner?`,
        cause
      });
    }
    folder = await tools.cacheDir(staging, "uv", version);
  }
  addPath(join(folder, "bin"));
  return folder;
}
export {
  provideUv
};
