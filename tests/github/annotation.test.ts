import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/github/annotation.ts";
import { definitionLine } from "../../src/github/definition_line.ts";
import * as verdicts from "../report/comment/verdicts.ts";

const locate = () => ({ path: "benchmarks/x.toml", line: 3 });

describe("annotations", () => {
  it("name every row that fails the job, and no other", () => {
    const messages = annotationsOf(verdicts.regression, locate).map(({ message }) => message);
    expect(messages).toHaveLength(2);
    expect(messages[1]).toContain("classical/regression/ridge/boston: +13.8");
    expect(annotationsOf(verdicts.pass, locate)).toEqual([]);
  });

  it("tell wrong answers from cases not measured", () => {
    expect(annotationsOf(verdicts.wrongAnswer, locate)[0]!.title).toBe("rust: wrong answer");
    expect(annotationsOf(verdicts.notMeasured, locate).map(({ title }) => title)).toEqual([
      "rust: not measured",
      "python: not measured",
    ]);
  });

  it("leave out what is defined nowhere", () => {
    expect(annotationsOf(verdicts.regression, () => undefined)).toEqual([]);
  });
});

describe("line of a definition", () => {
  const toml = `benchmark = "classical/svm" # ridge

[[cases]] # iris
profiles = ["smoke"]
axes = { algorithm = ["svc"], dataset = ["iris"] }

[[cases]]
profiles = ["full"]
axes = { algorithm = [
  "svc",
  "nu_svc",
], dataset = ["wine"], batch = [1, 32] }

[[cases]]
profiles = ["scale"]
axes = { algorithm = ["svc"] }
curve = { axis = "train_rows", sizes = [50, 100] }
`;

  it.each([
    ["classical/svm/svc/iris", 5],
    ["classical/svm/svc/wine/32", 10],
    ["classical/svm/nu_svc/wine/1", 11],
    ["classical/svm/svc/wine/3", 1],
    ["classical/svm/svc/train_rows-100", 16],
    ["classical/svm/svc/train_rows-10", 1],
    ["classical/svm/linear/wine", 1],
    ["classical/svm", 4 - 1],
  ])("%s is line %i", (id, line) => {
    expect(definitionLine(toml, id)).toBe(line);
  });

  it("finds the toy's cases", () => {
    const text = readFileSync("examples/node-toy/benchmarks/toy/sum.toml", "utf8");
    const line = definitionLine(text, "toy/sum/large");
    expect(text.split("\n")[line - 1]).toContain('"large"');
  });
});
