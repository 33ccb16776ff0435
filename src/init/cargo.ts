import { posix } from "node:path";
import { type Finder, inFolder, list } from "./found.ts";
import type { Repository } from "./repository.ts";

type Table = Record<string, unknown>;

interface BenchTarget {
  name?: string;
  path?: string;
  harness?: boolean;
  "required-features"?: string[];
}

interface Manifest {
  workspace?: { exclude?: string[] };
  package?: { name?: string };
  dependencies?: Table;
  "dev-dependencies"?: Table;
  target?: Record<string, { dependencies?: Table; "dev-dependencies"?: Table }>;
  bench?: BenchTarget[];
}

/** A crate with benches of Criterion.rs. */
interface Crate {
  folder: string;
  name: string;
  benches: string[];
  features: string[];
  remarks: string[];
}

/** Criterion.rs: an entry for each workspace, or crate that is in none. */
export const findCriterion: Finder = (repository) => {
  const manifests = new Map<string, Manifest>();
  for (const path of repository.named(/^Cargo\.toml$/)) {
    manifests.set(posix.dirname(path), repository.toml(path) as Manifest);
  }
  const crates = new Map<string, Crate[]>();
  for (const [folder, manifest] of manifests) {
    const crate = crateOf(repository, folder, manifest);
    if (!crate) continue;
    const root = workspaceOf(folder, manifests);
    crates.set(root, [...(crates.get(root) ?? []), crate]);
  }
  return [...crates].map(([folder, members]) => {
    const alone = members.length === 1 && members[0]!.folder === folder;
    const features = members.flatMap((crate) =>
      crate.features.map((feature) => (alone ? feature : `${crate.name}/${feature}`)),
    );
    return {
      name: "rust",
      entry: {
        driver: "criterion",
        ...inFolder(folder),
        ...list("packages", alone ? [] : members.map(({ name }) => name)),
        ...list(
          "benches",
          members.flatMap(({ benches }) => benches),
        ),
        ...list("features", features),
      },
      remarks: members.flatMap(({ remarks }) => remarks),
    };
  });
};

function crateOf(repository: Repository, folder: string, manifest: Manifest): Crate | null {
  const { package: described, bench: targets = [] } = manifest;
  if (!described?.name || !dependsOnCriterion(manifest)) return null;
  const remarks: string[] = [];
  const usable = targets.filter((target) => {
    if (!target.name || target.harness !== false) return false;
    const text = sourceOf(target, folder, repository);
    const other = /\biai\b|iai_callgrind|\bdivan\b|\bcallgrind\b/.exec(text || target.name)?.[0];
    if (other === undefined || /\bcriterion/.test(text)) return true;
    remarks.push(`bench target ${target.name} is left out: it is one of ${other}.`);
    return false;
  });
  if (usable.length === 0) return null;
  return {
    folder,
    name: described.name,
    benches: usable.map(({ name }) => name!),
    features: usable
      .flatMap((target) => target["required-features"] ?? [])
      .concat(optional(manifest) ? ["criterion"] : []),
    remarks,
  };
}

/** Where the target's code is, by cargo's rules; empty where there is none. */
function sourceOf({ name, path }: BenchTarget, folder: string, repository: Repository): string {
  const places = path ? [path] : [`benches/${name}.rs`, `benches/${name}/main.rs`];
  const file = places.map((each) => posix.join(folder, each)).find((each) => repository.has(each));
  return file === undefined ? "" : repository.text(file);
}

function dependsOnCriterion(manifest: Manifest): boolean {
  const targets = Object.values(manifest.target ?? {});
  return [manifest, ...targets].some(
    (tables) => "criterion" in { ...tables.dependencies, ...tables["dev-dependencies"] },
  );
}

/** An optional dependency is there only with the feature of its name. */
function optional({ dependencies, "dev-dependencies": dev }: Manifest): boolean {
  const described = dependencies?.criterion as { optional?: boolean } | string | undefined;
  return typeof described === "object" && described.optional === true && !dev?.criterion;
}

/** The nearest folder above, or this one, whose manifest is a workspace's. */
function workspaceOf(folder: string, manifests: ReadonlyMap<string, Manifest>): string {
  for (let at = folder; ; at = posix.dirname(at)) {
    const workspace = manifests.get(at)?.workspace;
    const excluded = (workspace?.exclude ?? []).some((path) => posix.join(at, path) === folder);
    if (workspace && !excluded) return at;
    if (at === ".") return folder;
  }
}
