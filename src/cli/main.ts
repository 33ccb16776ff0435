import { Command } from "commander";
import { EXIT } from "../system/errors.ts";
import { faultOf } from "../system/faults.ts";
import { printable } from "../system/printable.ts";
import { asCalled } from "./as_called.ts";
import { addBaseline } from "./baseline.ts";
import { addBisect } from "./bisect.ts";
import { addCalibrate } from "./calibrate.ts";
import { addClean } from "./clean.ts";
import { addCompare } from "./compare.ts";
import { addDemo } from "./demo.ts";
import { addDoctor } from "./doctor.ts";
import { addGate } from "./gate.ts";
import { addHelp } from "./help.ts";
import { addHistory } from "./history.ts";
import { addImport } from "./import.ts";
import { addInit } from "./init.ts";
import { addNewSuite } from "./new_suite.ts";
import { addPlan } from "./plan.ts";
import { addProfile } from "./profile.ts";
import { addReport } from "./report.ts";
import { addRun } from "./run.ts";
import { addVerify } from "./verify.ts";

const exit = (code: number) => {
  process.exitCode = code;
};

// A reader that has seen enough (`| head`) is no mistake, and changes no conclusion. An answer that could not be
// written is one; progress that could not be is neither.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exit(explain(error));
});
process.stderr.on("error", () => {});
// Exit code 1 means a regression: whatever was forgotten must not end with it.
process.on("uncaughtException", (error) => process.exit(explain(error)));
process.on("unhandledRejection", (error) => process.exit(explain(error)));

const program = new Command("rvp-bench")
  .description("Is Rust really faster than Python for ML, and did my change make it slower?")
  .version("0.1.0")
  .showHelpAfterError("(rvp-bench --help shows the verbs, rvp-bench help <verb> one of them)")
  .configureOutput({ writeErr: (text) => process.stderr.write(printable(text)) })
  .exitOverride();

addRun(program, exit);
addVerify(program, exit);
addCompare(program, exit);
addGate(program, exit);
addReport(program);
addBaseline(program);
addPlan(program);
addProfile(program);
addCalibrate(program);
addHistory(program);
addBisect(program);
addImport(program);
addInit(program);
addNewSuite(program);
addDoctor(program, exit);
addDemo(program);
addClean(program);
addHelp(program);
program.addHelpText(
  "after",
  "\nExit codes: 0 pass, 1 regression, 2 bad usage or configuration, 3 could not measure,\n" +
    "4 answers differ, 5 inconclusive where the policy says fail, 130 interrupted.",
);
for (const command of program.commands) {
  command.exitOverride();
  for (const nested of command.commands) nested.exitOverride();
}

try {
  await program.parseAsync();
} catch (error) {
  exit(explain(error));
}

/** Say what went wrong, without a stack trace for a user's or a machine's fault; the exit code for it. */
function explain(error: unknown): number {
  const { code = "", exitCode: usage = 0 } = (error ?? {}) as { code?: string; exitCode?: number };
  if (String(code).startsWith("commander.")) return usage === 0 ? EXIT.pass : EXIT.usage;
  const { message, hint, exitCode, stack } = faultOf(error);
  const lines = [
    `rvp-bench: ${message}`,
    ...(hint ? [`hint: ${asCalled(hint)}`] : []),
    ...(stack ? [stack] : []),
  ];
  process.stderr.write(printable(`${lines.join("\n")}\n`));
  return exitCode;
}
