import { spawn } from "node:child_process";
import { findProgram } from "../system/program.ts";

/** More than any tool prints of a run; what is beyond is left out. */
const OUTPUT_BYTES = 64 << 20;
/** As much of standard error as a message may need. */
const ERRORS_BYTES = 64 << 10;

export interface ProgramOptions {
  cwd: string;
  /** Added to this process's own environment. */
  env?: Record<string, string>;
}

/** How a program ended, and what it printed on standard output. */
export interface Finished {
  failed: boolean;
  output: string;
  /** The beginning of what it printed on standard error. */
  errors: string;
  /** One line for people: the command, and how it ended. */
  message: string;
  /** From just before its start to its end. */
  seconds: number;
}

/**
 * Run a program of a tool to its end, without a shell and in this process's own group, so that whoever ends the one
 * ends the other. What it prints on either stream is heard on this one's standard error. Never throws.
 */
export function runProgram(
  argv: readonly string[],
  { cwd, env = {} }: ProgramOptions,
): Promise<Finished> {
  const named = argv.join(" ");
  const variables = { ...process.env, ...env };
  const program = findProgram(argv[0] ?? "", cwd, variables.PATH);
  if ("problem" in program) return Promise.resolve(notStarted(named, program.problem));
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(program.path, argv.slice(1), {
      cwd,
      env: variables,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = keep(child.stdout, OUTPUT_BYTES);
    const errors = keep(child.stderr, ERRORS_BYTES);
    child.once("error", ({ message }) => resolve(notStarted(named, message)));
    child.once("close", (code, signal) => {
      const how = signal ? `was killed by ${signal}` : `ended with code ${code}`;
      resolve({
        failed: code !== 0,
        output: output(),
        errors: errors(),
        message: `\`${named}\` ${how}`,
        seconds: (performance.now() - start) / 1000,
      });
    });
  });
}

/** Pass a stream on to standard error; its beginning, once it has ended. */
function keep(stream: NodeJS.ReadableStream, most: number): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on("data", (chunk: Buffer) => {
    process.stderr.write(chunk);
    if (bytes < most) chunks.push(chunk.subarray(0, most - bytes));
    bytes += chunk.length;
  });
  return () => Buffer.concat(chunks).toString("utf8");
}

/** The same for a program without which nothing goes on. Throws where it fails; what it printed is in the log. */
export async function requireProgram(
  argv: readonly string[],
  options: ProgramOptions,
): Promise<string> {
  const { failed, output, message } = await runProgram(argv, options);
  if (failed) throw new Error(message);
  return output;
}

function notStarted(named: string, problem: string): Finished {
  const message = `\`${named}\` cannot be started: ${problem}`;
  return { failed: true, output: "", errors: "", message, seconds: 0 };
}
