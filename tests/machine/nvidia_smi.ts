import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the fake one says: `list` for -L, `apps` for running processes, and fields by UUID of the card. */
type Answers = { list: string; apps?: string } & Record<
  string,
  Record<string, string> | string | undefined
>;

/** A program `nvidia-smi` in the folder, for the head of PATH. A field without an answer is [N/A], as the real one's. */
export async function writeNvidiaSmi(folder: string, answers: Answers): Promise<void> {
  const file = join(folder, "nvidia-smi");
  await writeFile(file, `#!${process.execPath}\n(${answer})(${JSON.stringify(answers)});\n`);
  await chmod(file, 0o755);
}

function answer(answers: Answers): void {
  const given = process.argv.slice(2);
  const option = (name: string) =>
    given.find((it) => it.startsWith(`${name}=`))?.slice(name.length + 1);
  const card = answers[option("--id") ?? ""];
  if (given[0] === "-L") console.log(answers.list);
  else if (option("--query-compute-apps")) console.log(answers.apps ?? "");
  else if (typeof card !== "object") process.exit(6);
  else {
    const fields = (option("--query-gpu") ?? "").split(",");
    console.log(fields.map((field) => card[field] ?? "[N/A]").join(", "));
  }
}
