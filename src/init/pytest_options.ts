import { posix } from "node:path";
import type { Repository } from "./repository.ts";

/** Options that forbid benchmarks, slow them, or run them elsewhere. */
const HARMFUL =
  /^(--benchmark-(skip|disable|only|enable)|--cov\b.*|--no-cov.*|-n\d*|-nauto|--numprocesses.*|--dist.*|-x|--lf|--ff)$/;

interface PyProject {
  tool?: { pytest?: { ini_options?: { addopts?: string | string[] } } };
}

/** What has to be said to pytest because of the options that the project always gives it. */
export function addoptsOf(
  repository: Repository,
  folder: string,
): { args: string[]; why: string[] } {
  const given = addopts(repository, folder);
  const words = Array.isArray(given) ? given : given.split(/\s+/).filter(Boolean);
  const kept = words.filter((word, i) => !HARMFUL.test(word) && words[i - 1] !== "-n");
  if (kept.length === words.length) return { args: [], why: [] };
  const dropped = words.filter((word) => !kept.includes(word)).join(" ");
  return {
    args: ["-o", `addopts=${kept.join(" ")}`],
    why: [
      `pytest's addopts are given without ${dropped}, which would skip or disturb the benchmarks.`,
    ],
  };
}

function addopts(repository: Repository, folder: string): string | string[] {
  const project = posix.join(folder, "pyproject.toml");
  if (repository.has(project)) {
    const { tool } = repository.toml(project) as PyProject;
    const found = tool?.pytest?.ini_options?.addopts;
    if (found !== undefined) return found;
  }
  for (const name of ["pytest.ini", "tox.ini", "setup.cfg"]) {
    const path = posix.join(folder, name);
    if (!repository.has(path)) continue;
    // An indented line goes on with the one before it.
    const found = /^addopts[ \t]*=(.*(?:\n[ \t]+.*)*)/m.exec(repository.text(path));
    if (found) return found[1]!.trim();
  }
  return "";
}
