import * as core from "@actions/core";
import { messageOf } from "../system/errors.ts";

/** Did it work? If not, one sentence in the log says what, why and what next. */
export async function attempt(
  what: string,
  act: () => Promise<void>,
  permission = "",
): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    const { problemOf } = await import("../github/problem.ts");
    const sentence = permission
      ? problemOf(error, `${what} could not be written`, permission)
      : `${what} could not be written: ${messageOf(error)}`;
    core.warning(sentence);
    return false;
  }
}
