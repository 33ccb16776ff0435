import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeNdjson } from "../../src/run/ndjson.ts";

function decode(chunks: Buffer[]): { values: unknown[]; garbage: string[] } {
  const values: unknown[] = [];
  const garbage: string[] = [];
  const decoder = decodeNdjson(
    (value) => values.push(value),
    ({ line, problem }) => garbage.push(`${line} ${problem}`),
  );
  for (const chunk of chunks) decoder.write(chunk);
  decoder.end();
  return { values, garbage };
}

describe("decodeNdjson", () => {
  test("however the bytes are cut, the same values come out", () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 8 }),
        fc.array(fc.nat(40), { maxLength: 30 }),
        (documents, cuts) => {
          const bytes = Buffer.from(documents.map((it) => `${JSON.stringify(it)}\n`).join(""));
          const chunks: Buffer[] = [];
          let from = 0;
          for (const cut of cuts) {
            chunks.push(bytes.subarray(from, from + cut));
            from += cut;
          }
          chunks.push(bytes.subarray(from));
          const { values, garbage } = decode(chunks);
          expect(values).toEqual(JSON.parse(JSON.stringify(documents)));
          expect(garbage).toEqual([]);
        },
      ),
    );
  });

  test("garbage is reported with its line, and the lines around it survive", () => {
    const { values, garbage } = decode([Buffer.from('{"a":1}\nSegmentation fault\n\n{"b":2}')]);
    expect(values).toEqual([{ a: 1 }, { b: 2 }]);
    expect(garbage).toEqual(["2 is not JSON"]);
  });

  test("an endless line is cut off, once, and later lines are read", () => {
    const chunks = Array.from({ length: 64 }, () => Buffer.alloc(1 << 16, "x"));
    const { values, garbage } = decode([...chunks, Buffer.from('\n{"a":1}\n')]);
    expect(garbage).toEqual(["1 is longer than 1048576 bytes"]);
    expect(values).toEqual([{ a: 1 }]);
  });

  test("endless output stops", () => {
    const decoder = decodeNdjson(
      () => {},
      () => {},
    );
    const chunk = Buffer.from(`${" ".repeat((1 << 19) - 1)}\n`.repeat(2));
    let accepted = 0;
    while (decoder.write(chunk)) accepted++;
    expect(accepted).toBe(256);
  });

  test("brackets count when they are open at once, and not in strings", () => {
    const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const text = JSON.stringify(`\\"${"[{".repeat(100)}`);
    const wide = `[${Array(100).fill("[]").join(",")}]`;
    const { values, garbage } = decode([
      Buffer.from([nested(64), nested(65), text, wide].join("\n")),
    ]);
    expect(values).toHaveLength(3);
    expect(garbage).toEqual(["2 is nested deeper than 64"]);
  });
});
