import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { LANGUAGES, type NewSuiteOptions, newSuite, PUBLISHED } from "../init/new_suite.ts";
import { printable } from "../system/printable.ts";
import { printJson } from "./output.ts";
import { findProject } from "./project.ts";

interface Options {
  lang: NewSuiteOptions["language"];
  kit?: string;
  json: boolean;
}

export function addNewSuite(program: Command): void {
  program
    .command("new-suite")
    .summary("write a suite of your own, to start from")
    .description(
      "Write a suite with one benchmark, which passes verify: its manifest, its program and a definition, and\n" +
        "rvp.toml where there is none. Nothing that is there is overwritten.",
    )
    .argument("[folder]", "where it goes, and its name; the language if left out")
    .addOption(
      new Option("--lang <language>", "what its program is written in")
        .choices(LANGUAGES)
        .makeOptionMandatory(),
    )
    .option(
      "--kit <place>",
      `where the package or the crate comes from: git as url@tag, or a checkout (${PUBLISHED})`,
    )
    .option("--json", "print JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench new-suite --lang python bench/parser")
    .action((folder: string | undefined, { lang, kit, json }: Options) => {
      const place = resolve(folder ?? lang);
      const root = findProject(place) ?? process.cwd();
      const { written, toAdd } = newSuite({
        language: lang,
        folder: place,
        root,
        ...(kit !== undefined && { kit }),
      });
      if (json) {
        printJson({ written, toAdd });
        return;
      }
      const lines = [
        ...written.map((path) => `wrote ${path}`),
        ...toAdd.flatMap(({ path, lines }) => [
          `set in ${path}:`,
          ...lines.map((line) => `  ${line}`),
        ]),
        "next: rvp-bench verify, then: rvp-bench run",
      ];
      process.stdout.write(printable(`${lines.join("\n")}\n`));
    });
}
