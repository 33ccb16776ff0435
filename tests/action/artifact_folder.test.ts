import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ARTIFACT_LIMITS, admitFolder } from "../../src/action/artifact_folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-artifact-"));
  await mkdir(join(folder, "rvp-results-1-of-2"));
  await writeFile(join(folder, "rvp-results-1-of-2", "results.json"), "{}");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a folder from another job", () => {
  it("is admitted when it holds plain files", async () => {
    await expect(admitFolder(folder)).resolves.toBeUndefined();
  });

  it("is refused with a link out of it, to a file or a folder", async () => {
    await symlink("/etc/passwd", join(folder, "rvp-results-1-of-2", "verdict.json"));
    await expect(admitFolder(folder)).rejects.toThrow(
      /"verdict.json" is neither a file nor a folder/,
    );
    await rm(join(folder, "rvp-results-1-of-2", "verdict.json"));
    await symlink("/etc", join(folder, "rvp-results-2-of-2"));
    await expect(admitFolder(folder)).rejects.toThrow(/neither a file nor a folder/);
  });

  it("is refused when it is a link itself", async () => {
    const link = `${folder}-link`;
    await symlink(folder, link);
    await expect(admitFolder(link)).rejects.toThrow(/neither/);
    await rm(link);
  });

  it("is refused with a pipe, which would block a reader for ever", async () => {
    await execa("mkfifo", [join(folder, "results.json")]);
    await expect(admitFolder(folder)).rejects.toThrow(/neither/);
  });

  it("is refused when a file has more bytes than memory should hold", async () => {
    const bomb = join(folder, "results.json");
    await writeFile(bomb, "");
    await truncate(bomb, ARTIFACT_LIMITS.bytes + 1); // sparse: takes no disk
    await expect(admitFolder(folder)).rejects.toThrow(/more than \d+ bytes/);
  });

  it("is refused with too many files, or too deep", async () => {
    const limits = { files: 3, bytes: 1000, depth: 2 };
    await mkdir(join(folder, "a/b/c"), { recursive: true });
    await expect(admitFolder(folder, limits)).rejects.toThrow(/2 folders deep/);
    await rm(join(folder, "a"), { recursive: true });
    for (const name of ["x", "y", "z"]) await writeFile(join(folder, name), "");
    await expect(admitFolder(folder, limits)).rejects.toThrow(/more than 3 files/);
  });

  it("that is not there is said so", async () => {
    await expect(admitFolder(join(folder, "nowhere"))).rejects.toThrow(/"nowhere" cannot be read/);
  });
});
