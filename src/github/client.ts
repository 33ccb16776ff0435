import { defaults, GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import type { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import Bottleneck from "bottleneck/light.js";
import { statusOf } from "./problem.ts";

export interface ClientOptions {
  token: string;
  /** GITHUB_API_URL: github.com, a GitHub Enterprise server, or a forge that speaks its API. */
  apiUrl: string;
  /** What people should know of waits and retries. */
  log: (message: string) => void;
  /** Milliseconds of a second of waiting; tests wait shorter. */
  pace?: number;
  /** Milliseconds until a request without an answer is given up. */
  timeout?: number;
}

/** Longer waits are not worth a runner's time: the verdict is in the summary and the exit code. */
const LONGEST_WAIT_SECONDS = 120;
const RATE_LIMIT_RETRIES = 2;

/**
 * Octokit that waits as GitHub's rate limits ask, tries 5xx and cut connections again (thrice), and
 * gives up on a request that hangs.
 */
export function makeClient({ token, apiUrl, log, pace = 1000, timeout = 30_000 }: ClientOptions) {
  const worthWaiting = (seconds: number, tries: number) => {
    const wait = seconds <= LONGEST_WAIT_SECONDS && tries < RATE_LIMIT_RETRIES;
    const answer = wait ? `waiting ${seconds} s` : `${seconds} s is too long to wait`;
    log(`GitHub's rate limit is reached: ${answer}`);
    return wait;
  };
  /** Writes one at a time, so many seconds apart: what GitHub asks of good citizens. */
  const apart = (seconds: number) =>
    new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * pace });
  const proxied = defaults.request?.fetch ?? fetch;
  const Client = GitHub.plugin(plainRateLimits, retry, throttling);
  return new Client(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent: "rvp-bench",
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      request: {
        fetch: (url: string, init: RequestInit) =>
          proxied(url, { ...init, signal: AbortSignal.timeout(timeout) }),
      },
      retry: {
        retryAfterBaseValue: pace,
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], // 429 belongs to throttling
      },
      throttle: {
        id: crypto.randomUUID(),
        write: apart(1),
        notifications: apart(3),
        retryAfterBaseValue: pace,
        onRateLimit: (seconds: number, _: unknown, __: unknown, tries: number) =>
          worthWaiting(seconds, tries),
        onSecondaryRateLimit: (seconds: number, _: unknown, __: unknown, tries: number) =>
          worthWaiting(seconds, tries),
      },
    }),
  );
}

/** A proxy's 429 lacks the words by which the throttling plugin knows a limit, not the Retry-After. */
function plainRateLimits(octokit: Octokit): void {
  octokit.hook.error("request", (error) => {
    if (statusOf(error) === 429 && !/rate limit/i.test(error.message)) {
      error.message = `secondary rate limit: ${error.message}`;
    }
    throw error;
  });
}

export type Client = ReturnType<typeof makeClient>;

/** A repository as octokit's calls take it. */
export interface Repository {
  owner: string;
  repo: string;
}
