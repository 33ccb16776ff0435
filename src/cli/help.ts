import type { Command } from "commander";

/** `help <verb>`: commander's own shows the general help for a verb that it doesn't know. */
export function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command("help")
    .summary("how a verb is used")
    .argument("[verb...]")
    .addHelpText("after", "\nExample:\n  rvp-bench help baseline save")
    .action((verbs: string[]) => {
      let command = program;
      for (const verb of verbs) {
        const next = command.commands.find((each) => each.name() === verb);
        if (!next) command.error(unknown(verb, command));
        else command = next;
      }
      command.outputHelp();
    });
}

function unknown(verb: string, { commands }: Command): string {
  const known = commands.map((each) => each.name()).join(", ");
  return `error: no help for '${verb}'${known ? `; the verbs are ${known}` : ": it has no verbs of its own"}`;
}
