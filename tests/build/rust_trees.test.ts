// Two checkouts of one crate share the compiler's work folder: each gets its own program, whatever cargo makes of the
// times of their files, which are older than what was compiled last.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { buildSuite } from "../../src/build/suite.ts";
import type { SuiteManifest } from "../../src/contract/generated/types.ts";
import { TestFolder } from "./folders.ts";

const READ = 'const _: Option<&str> = option_env!("RVP_BUILD_KEY");';

const MANIFEST: SuiteManifest = {
  protocol: 1,
  name: "toy",
  implements: ["toy/sum"],
  version: ["rustc", "--version"],
  build: [
    { name: "target", inputs: [] },
    {
      name: "binary",
      inputs: ["Cargo.toml", "src/**"],
      command: [
        ..."cargo install --quiet --offline --no-track --path . --root {dir}".split(" "),
        ...["--target-dir", "{target}"],
      ],
      env: { RVP_BUILD_KEY: "{key}" },
    },
  ],
  run: { command: ["{binary}/bin/toy"] },
};

test("the program of a checkout is made of its own sources", async () => {
  await using folder = await TestFolder.make();
  const program = async (checkout: string) => {
    await folder.write(`${checkout}/Cargo.toml`, '[package]\nname = "toy"\nedition = "2024"\n');
    await folder.write(
      `${checkout}/src/main.rs`,
      `${READ}\nfn main() {\n    print!("${checkout}");\n}\n`,
    );
    const hourAgo = new Date(Date.now() - 3_600_000);
    for (const file of ["Cargo.toml", "src/main.rs"]) {
      await utimes(join(folder.at(checkout), file), hourAgo, hourAgo);
    }
    const built = await buildSuite({ folder: folder.at(checkout), manifest: MANIFEST }, "toy", {
      cache: folder.at("cache"),
      logs: folder.at("logs"),
      device: "cpu",
      profile: "quick",
      signal: new AbortController().signal,
      progress: () => {},
    });
    return execFileSync(join(built.places.binary ?? "", "bin/toy"), { encoding: "utf8" });
  };
  expect(await program("head")).toBe("head");
  expect(await program("base")).toBe("base");
}, 120_000);

test("every crate of the Rust suite, and of the example, is told apart by its key", () => {
  const roots = globSync(["impl/rust/crates/*/src/lib.rs", "examples/suites/rust/src/main.rs"]);
  expect(roots.length).toBeGreaterThan(6);
  expect(roots.filter((file) => !readFileSync(file, "utf8").includes(READ))).toEqual([]);
  for (const manifest of ["impl/rust/suite.toml", "examples/suites/rust/suite.toml"]) {
    const text = readFileSync(manifest, "utf8");
    const compiles = text.match(/^command = \["cargo", "install"/gm)?.length;
    expect(text.match(/^env = \{ RVP_BUILD_KEY = "\{key\}"/gm)?.length).toBe(compiles);
  }
});
