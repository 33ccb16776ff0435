// Where the kernel lets nobody fix them there is nothing to test.
import { expect, test } from "vitest";
import { fixedAddresses } from "../../src/system/fixed_addresses.ts";
import { startGroup } from "../../src/system/process.ts";

/** The stack of a process, its heap and its libraries. */
const PLACES = `console.log(fs.readFileSync("/proc/self/maps", "utf8").match(/.*(stack|heap|libc.so).*/g).join())`;

async function placesOf(fixAddresses: boolean): Promise<string> {
  const argv = [process.execPath, "-e", PLACES];
  const options = { cwd: ".", env: {}, fixAddresses };
  const { stdout, end } = startGroup(argv, options, new AbortController().signal);
  let text = "";
  stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await end;
  return text.replace(/-[0-9a-f]+ /g, " "); // where they begin; the heap grows as it likes
}

test.skipIf(fixedAddresses().length === 0)("two processes lie at the same places", async () => {
  expect(await placesOf(true)).toBe(await placesOf(true));
  expect(await placesOf(false)).not.toBe(await placesOf(false));
});
