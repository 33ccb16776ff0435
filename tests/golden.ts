import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect } from "vitest";

/** Compares with tests/golden/<name>; UPDATE_GOLDEN=1 writes it instead. A missing file is a failure. */
export async function expectGolden(name: string, actual: string): Promise<void> {
  const path = join(import.meta.dirname, "golden", name);
  if (process.env.UPDATE_GOLDEN === "1") {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, actual);
  }
  const expected = await readFile(path, "utf8").catch(() => undefined);
  expect(expected, `no ${path}: run with UPDATE_GOLDEN=1 and read the result`).toBeDefined();
  expect(actual).toBe(expected);
}
