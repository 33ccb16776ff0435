import { defaults, GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";

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
    log(
      `GitHub's rate limit is reached: ${wait ? `waiting ${seconds} s` : `${seconds} s is too long to wait`}`,
    );
    return wait;
  };
  const proxied = defaults.request?.fetch ?? fetch;
  const Client = GitHub.plugin(retry, throttling);
  return new Client(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent: "rvp-bench",
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      request: {
        fetch: (url: string, init: RequestInit) =>
          proxied(url, { ...init, signal: AbortSignal.timeout(timeout) }),
      },
      retry: { retryAfterBaseValue: pace },
      throttle: {
        id: crypto.randomUUID(),
        retryAfterBaseValue: pace,
        onRateLimit: (seconds: number, _: unknown, __: unknown, tries: number) =>
          worthWaiting(seconds, tries),
        onSecondaryRateLimit: (seconds: number, _: unknown, __: unknown, tries: number) =>
          worthWaiting(seconds, tries),
      },
    }),
  );
}

export type Client = ReturnType<typeof makeClient>;

/** A repository as octokit's calls take it. */
export interface Repository {
  owner: string;
  repo: string;
}
