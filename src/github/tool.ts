import { join } from "node:path";
import * as core from "@actions/core";
import { childEnvironment } from "../system/environment.ts";
import { EXIT, messageOf, RvpError } from "../system/errors.ts";

/**
 * uv, which the Python suite's environments are made with, at an exact version: found in the runner's
 * tool cache, else taken from PyPI by the runner's own Python and kept there. It is then first on PATH.
 * Returns its folder. Throws RvpError (exit 3) when it cannot be had.
 */
export async function provideUv(version: string, python: string): Promise<string> {
  const [tools, { execa }] = await Promise.all([import("@actions/tool-cache"), import("execa")]);
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
        cause,
      });
    }
    folder = await tools.cacheDir(staging, "uv", version);
  }
  core.addPath(join(folder, "bin"));
  return folder;
}
