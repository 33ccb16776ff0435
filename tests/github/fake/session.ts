import { afterEach, beforeEach, expect } from "vitest";
import { makeClient } from "../../../src/github/client.ts";
import { emptyState } from "./routes.ts";
import { FakeGitHub } from "./server.ts";

export const REPOSITORY = { owner: "o", repo: "r" };

/** A fresh GitHub for each test of the file; at its end no request has broken the API's description. */
export function useFakeGitHub() {
  let fake: FakeGitHub;
  const said: string[] = [];
  beforeEach(async () => {
    fake = await FakeGitHub.start(emptyState());
    said.length = 0;
  });
  afterEach(async () => {
    await fake.stop();
    expect(fake.violations).toEqual([]);
  });
  return {
    get fake() {
      return fake;
    },
    said,
    /** The unchanged client, whose waits are a thousandth as long. */
    client: (token = "bot") =>
      makeClient({
        token,
        apiUrl: fake.url,
        log: (message) => said.push(message),
        pace: 1,
        timeout: 2000,
      }),
  };
}
