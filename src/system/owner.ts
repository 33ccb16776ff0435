import { readFileSync } from "node:fs";

/** When a process began, in ticks since the machine started; null where the kernel doesn't tell, or it is gone. */
function beginningOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold anything; what follows it is fields 3 and up.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/** This process, as later ones can look it up: its number and its beginning, since numbers are given out again. */
export function ownName(): string {
  return [process.pid, beginningOf(process.pid)].filter(Boolean).join("-");
}

/** Does the process of that name still run? A number alone, as an older version wrote it, is looked up as such. */
export function isRunning(name: string): boolean {
  const [number = "", beginning] = name.trim().split("-");
  const pid = Number(number);
  if (!(Number.isInteger(pid) && pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false; // another user's is there
  }
  const found = beginningOf(pid);
  return beginning === undefined || found === null || beginning === found;
}
