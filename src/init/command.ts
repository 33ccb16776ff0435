import { RvpError } from "../system/errors.ts";
import type { Found } from "./found.ts";

/** What no file shows: commands to be timed, as `name=program argument …`, parted at spaces. */
export function commandsFrom(given: readonly string[]): Found[] {
  if (given.length === 0) return [];
  const commands: Record<string, [string, ...string[]]> = {};
  for (const text of given) {
    const [, name = "", rest = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const [program, ...args] = rest.split(/\s+/).filter(Boolean);
    if (!name.trim() || program === undefined) {
      throw new RvpError(`--command ${text}: no name and command`, {
        stage: "usage",
        hint: 'write it as --command "parse=./parse large.json"',
      });
    }
    commands[name.trim()] = [program, ...args];
  }
  return [{ name: "command", entry: { driver: "command", commands }, remarks: [] }];
}
