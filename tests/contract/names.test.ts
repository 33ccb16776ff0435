import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import {
  benchmarkOf,
  caseKey,
  domainOf,
  metricName,
  oldestFirst,
  ratioKey,
  rowKey,
} from "../../src/contract/names.ts";

const name = { suite: "rust", case: "classical/svm/svc/iris", metric: "predict_latency@32" };

test("names are taken apart and put together", () => {
  expect(domainOf(name.case)).toBe("classical");
  expect(benchmarkOf(name.case)).toBe("classical/svm");
  expect(metricName(name.metric)).toBe("predict_latency");
  expect(caseKey(name)).toBe("rust:classical/svm/svc/iris");
  expect(rowKey(name)).toBe("rust:classical/svm/svc/iris:predict_latency@32");
  expect(ratioKey(name)).toBe("classical/svm/svc/iris:predict_latency@32");
});

function session(id: string, started: string) {
  return { session: { id, started } };
}

test("documents are ordered by the instant, whatever the zone; what has no time comes first", () => {
  const ordered = oldestFirst([
    session("noon", "2026-11-01T12:00:00Z"),
    session("eleven", "2026-11-01T13:00:00+02:00"),
    session("unknown", "yesterday"),
    session("b", "2026-11-01T12:00:00Z"),
  ]);
  expect(ordered.map(({ session }) => session.id)).toEqual(["unknown", "eleven", "b", "noon"]);
});

test("the order of documents does not depend on the order of files", () => {
  const started = fc.constantFrom("", "soon", "2026-11-01T12:00:00Z", "2026-11-01T13:00:00+01:00");
  const documents = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 2 }), started), {
    maxLength: 6,
    selector: ([id]) => id,
  });
  fc.assert(
    fc.property(documents, (all) => {
      const made = all.map(([id, at]) => session(id, at));
      expect(oldestFirst(made.toReversed())).toEqual(oldestFirst(made));
    }),
  );
});

test("no other file makes keys or takes names apart on its own", () => {
  const own = "src/contract/names.ts";
  const made =
    /\$\{[^}]*\}(\\0|:)\$\{(id|row\.case|caseId|[a-z]+\.case|[a-z]+\.id)\}|split\("(\/|@)", 1\)/;
  const files = globSync("src/**/*.ts", { ignore: [own, "src/**/*generated*"] });
  expect(files.length).toBeGreaterThan(100);
  expect(made.test(readFileSync(own, "utf8"))).toBe(true);
  expect(files.filter((file) => made.test(readFileSync(file, "utf8")))).toEqual([]);
});
