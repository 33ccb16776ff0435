import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { messageOf, RvpError } from "../system/errors.ts";

/** Without O_NONBLOCK a pipe that nobody writes to would wait for ever. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file, hands it to `read`, and closes it. Throws RvpError (exit 2) for what is no regular file, which
 * may never end, and for what is larger than `limit` bytes.
 */
export async function withRegularFile<T>(
  path: string,
  limit: { bytes: number; hint: string },
  read: (file: FileHandle) => Promise<T>,
): Promise<T> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, FLAGS);
    const found = await file.stat();
    if (found.isDirectory()) throw new Error("it is a folder");
    if (!found.isFile()) {
      throw new RvpError(`${path} is not a regular file`, {
        stage: "collect",
        hint: "write the results to a file first: a pipe or a device may never end",
      });
    }
    if (found.size > limit.bytes) {
      const sizes = `${found.size} bytes, more than the ${limit.bytes} that are read`;
      throw new RvpError(`${path} has ${sizes}`, { stage: "collect", hint: limit.hint });
    }
    return await read(file);
  } catch (cause) {
    if (cause instanceof RvpError) throw cause;
    throw new RvpError(`cannot read ${path}: ${messageOf(cause)}`, {
      stage: "collect",
      hint: "give a results.json, or a folder that holds one: rvp-bench run writes it",
      cause,
    });
  } finally {
    await file?.close();
  }
}
