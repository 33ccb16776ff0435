import { RvpError } from "../system/errors.ts";

/** Fill `{name}` in a command's arguments. Throws RvpError for a name nobody defined. */
export function fill(
  argv: readonly string[],
  values: Readonly<Record<string, string>>,
  where: string,
): string[] {
  return argv.map((argument) =>
    argument.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) {
        throw new RvpError(`${where}: unknown placeholder {${name}} in "${argument}"`, {
          stage: "plan",
          hint: `known here: ${Object.keys(values).join(", ")}`,
        });
      }
      return value;
    }),
  );
}

/** Fill `{name}` in the values of an environment. */
export function fillEnv(
  env: Readonly<Record<string, string>> | undefined,
  values: Readonly<Record<string, string>>,
  where: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env ?? {}).map(([name, value]) => [name, fill([value], values, where)[0] ?? ""]),
  );
}
