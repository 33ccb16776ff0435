import { describe, expect, it } from "vitest";
import { authorize, type LabelEvent } from "../../src/github/authorize.ts";
import { REPOSITORY, useFakeGitHub } from "./fake/session.ts";

const github = useFakeGitHub();

const event = (login: string, overrides: Partial<LabelEvent> = {}): LabelEvent => ({
  action: "labeled",
  label: { name: "run-benchmarks" },
  sender: { login, type: "User" },
  ...overrides,
});

const ask = (given: LabelEvent) => {
  Object.assign(github.fake.state.permissions, { ann: "admin", will: "write", rita: "read" });
  return authorize(github.client(), REPOSITORY, "run-benchmarks", given);
};

describe("authorize", () => {
  it.each(["ann", "will"])("lets %s vouch, who may write", async (login) => {
    expect(await ask(event(login))).toEqual({ authorized: true, by: login });
  });

  it.each(["rita", "stranger"])("does not let %s vouch", async (login) => {
    expect(await ask(event(login))).toMatchObject({ authorized: false });
  });

  it("does not let a bot vouch, nor another label, nor a later push", async () => {
    const cases = [
      event("ann", { sender: { login: "labeler[bot]", type: "Bot" } }),
      event("ann", { label: { name: "bug" } }),
      event("ann", { action: "synchronize", label: undefined }),
      {},
    ];
    for (const given of cases) expect((await ask(given)).authorized).toBe(false);
    expect(github.fake.log).toEqual([]);
  });
});
