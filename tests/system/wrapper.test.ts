// Where the kernel lets nobody fix them there is nothing to test.
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { startGroup } from "../../src/system/process.ts";
import { fixedAddresses } from "../../src/system/wrapper.ts";

/** The stack of a process, its heap and its libraries. */
const PLACES = `console.log(fs.readFileSync("/proc/self/maps", "utf8").match(/.*(stack|heap|libc.so).*/g).join())`;

async function placesOf(fixAddresses: boolean): Promise<string> {
  const argv = [process.execPath, "-e", PLACES];
  const options = { cwd: ".", env: {}, fixAddresses };
  const { stdout, end } = startGroup(argv, options, new AbortController().signal);
  const [output] = await Promise.all([text(stdout), end]);
  return output.replace(/-[0-9a-f]+ /g, " "); // where they begin; the heap grows as it likes
}

test.skipIf(fixedAddresses().length === 0)("two processes lie at the same places", async () => {
  expect(await placesOf(true)).toBe(await placesOf(true));
  expect(await placesOf(false)).not.toBe(await placesOf(false));
});
