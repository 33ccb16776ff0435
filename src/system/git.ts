import { execa } from "execa";
import { messageOf, RvpError } from "./errors.ts";

/** Standard output of a git command. Throws RvpError with what git said. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await execa("git", args, { cwd, timeout: 120_000, stdin: "ignore" });
    return stdout.trim();
  } catch (cause) {
    const stderr = (cause as { stderr?: string }).stderr?.trim();
    throw new RvpError(`git ${args[0]}: ${stderr || messageOf(cause)}`, {
      stage: "baseline",
      cause,
    });
  }
}
