import { execa } from "execa";
import { gitEnvironment } from "./environment.ts";
import { messageOf, RvpError } from "./errors.ts";

/** A hook is a program that somebody may have left in the repository: none runs for the harness. */
const NO_HOOKS = ["-c", "core.hooksPath=/dev/null"];

/** Standard output of a git command. Throws RvpError with what git said. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = gitEnvironment();
  try {
    const { stdout } = await execa("git", [...NO_HOOKS, ...args], {
      cwd,
      env,
      extendEnv: false,
      timeout: 120_000,
      stdin: "ignore",
    });
    return stdout.trim();
  } catch (cause) {
    const stderr = (cause as { stderr?: string }).stderr?.trim();
    throw new RvpError(`git ${args[0]}: ${stderr || messageOf(cause)}`, {
      stage: "baseline",
      cause,
    });
  }
}
