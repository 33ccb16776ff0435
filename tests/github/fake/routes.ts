import { example } from "./api_description.ts";

export interface FakeComment {
  id: number;
  pull: number;
  body: string;
  user: { id: number; type: "Bot" | "User" };
}

export interface FakeCheck {
  id: number;
  name: string;
  head_sha: string;
  external_id: string | null;
  status: "in_progress" | "completed";
  conclusion: string | null;
  output: {
    title: string | null;
    summary: string | null;
    annotations: { path: string; start_line: number; message: string; title: string }[];
  };
}

export interface FakeIssue {
  number: number;
  title: string;
  body: string;
  user: { id: number; type: "Bot" | "User" };
}

export interface FakePull {
  number: number;
  owner: string;
  branch: string;
  sha: string;
  /** Head of the branch that it goes to; default BASE. */
  base?: string;
  /** Default open. */
  state?: "open" | "closed";
}

/** The repository o/r as the fake knows it. */
export interface State {
  url: string;
  comments: FakeComment[];
  checks: FakeCheck[];
  issues: FakeIssue[];
  pulls: FakePull[];
  /** Pushes to branches of `owner`, oldest first; undefined: the token may not read them. */
  pushes: { owner: string; branch: string; sha: string; at: string }[] | undefined;
  /** Login to admin, write, read or none. */
  permissions: Record<string, string>;
  /** Token to who acts by it, and whether it may write. */
  tokens: Record<string, { id: number; type: "Bot" | "User"; write: boolean }>;
}

export const BOT = { id: 41898282, type: "Bot", write: true } as const;

export function emptyState(): State {
  return {
    url: "",
    comments: [],
    checks: [],
    issues: [],
    pulls: [{ number: 7, owner: "o", branch: "feature", sha: "a".repeat(40) }],
    pushes: [],
    permissions: {},
    tokens: {
      bot: BOT,
      reader: { ...BOT, write: false },
      person: { id: 5, type: "User", write: true },
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: documents of GitHub, held against its description at run time
type Document = any;

export interface Call {
  state: State;
  method: string;
  template: string;
  segments: string[];
  query: URLSearchParams;
  body: Document;
  token: string | undefined;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The head of the branch that a pull request goes to. */
export const BASE = "b".repeat(40);

/** What a check run has until its writer says otherwise. */
const UNWRITTEN = {
  status: "completed",
  conclusion: null,
  external_id: null,
  output: { title: null, summary: null, annotations: [] },
};

const NOT_FOUND: Answer = { status: 404, body: { message: "Not Found" } };

/** What GitHub would do, as far as the tests need it. */
export function routes(call: Call): Answer {
  const { state, method, template, segments, query, body } = call;
  const actor = state.tokens[call.token?.replace(/^(token|bearer) /i, "") ?? ""];
  if (!actor) return { status: 401, body: { message: "Bad credentials" } };
  if (method !== "GET" && !actor.write) {
    return { status: 403, body: { message: "Resource not accessible by integration" } };
  }
  const last = Number(segments.at(-1));
  switch (`${method} ${template}`) {
    case "GET /user":
      if (actor.type === "Bot") {
        return { status: 403, body: { message: "Resource not accessible by integration" } };
      }
      return {
        status: 200,
        body: {
          ...example<object>("private-user-response-with-public-and-private-profile-information"),
          ...user(actor),
        },
      };
    case "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
      const pull = Number(segments[5]);
      return page(
        call,
        state.comments
          .filter((comment) => comment.pull === pull)
          .map((comment) => render(state, comment)),
      );
    }
    case "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
      const pull = Number(segments[5]);
      if (!state.pulls.some(({ number }) => number === pull)) return NOT_FOUND;
      if (tooLong(body)) return refused("Body is too long (maximum is 65536 characters)");
      const id = 1000 + Math.max(0, ...state.comments.map(({ id }) => id - 1000)) + 1;
      const comment = { id, pull, body: body.body, user: actor };
      state.comments.push(comment);
      return { status: 201, body: render(state, comment) };
    }
    case "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
      const comment = state.comments.find(({ id }) => id === last);
      if (!comment) return NOT_FOUND;
      if (tooLong(body)) return refused("Body is too long (maximum is 65536 characters)");
      comment.body = body.body;
      return { status: 200, body: render(state, comment) };
    }
    case "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
      const index = state.comments.findIndex(({ id }) => id === last);
      if (index < 0) return NOT_FOUND;
      state.comments.splice(index, 1);
      return { status: 204 };
    }
    case "POST /repos/{owner}/{repo}/issues": {
      if (tooLong(body)) return refused("body is too long (maximum is 65536 characters)");
      const issue = { number: 1 + state.issues.length, ...body, user: actor };
      state.issues.push(issue);
      return { status: 201, body: renderIssue(state, issue) };
    }
    case "GET /search/issues": {
      // Of GitHub's words for a search the one that is used: what a title must hold.
      const word = /in:title (\S+)/.exec(query.get("q") ?? "")?.[1] ?? "";
      const found = state.issues.filter(({ title }) => title.split(/\W+/).includes(word));
      const items = found.map((issue) => ({ ...renderIssue(state, issue), score: 1 }));
      const body = { total_count: found.length, incomplete_results: false, search_type: "lexical" };
      return { status: 200, body: { ...body, items } };
    }
    case "GET /repos/{owner}/{repo}/pulls": {
      const open = state.pulls.filter(
        ({ owner, branch }) => query.get("head") === `${owner}:${branch}`,
      );
      const [template] = example<Document[]>("pull-request-simple-items");
      return {
        status: 200,
        body: open.map(({ number, sha, branch }) => ({
          ...template,
          requested_teams: [], // GitHub's example lacks a field that GitHub's schema requires
          number,
          head: { ...template.head, sha, ref: branch },
        })),
      };
    }
    case "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
      const pull = state.pulls.find(({ number }) => number === last);
      if (!pull) return NOT_FOUND;
      const { number, owner, sha, branch, base: to = BASE, state: is = "open" } = pull;
      const full = example<Document>("pull-request");
      const from = full.head.repo;
      const repo = { ...from, name: "r", owner: { ...from.owner, login: owner } };
      const head = { ...full.head, sha, ref: branch, repo };
      const base = { ...full.base, sha: to };
      const teams = { requested_teams: [] }; // as above
      return { status: 200, body: { ...full, ...teams, number, state: is, head, base } };
    }
    case "GET /repos/{owner}/{repo}/activity": {
      if (!state.pushes) return NOT_FOUND;
      const [full] = example<Document[]>("activity-items");
      const found = state.pushes
        .filter(({ owner }) => owner === segments[2])
        .filter(({ branch }) => `refs/heads/${branch}` === query.get("ref"))
        .toReversed()
        .slice(0, Number(query.get("per_page") ?? 30));
      const body = found.map(({ branch, sha, at }, id) => ({
        id,
        node_id: full.node_id,
        before: full.before,
        after: sha,
        ref: `refs/heads/${branch}`,
        timestamp: at, // GitHub's example still has the names of the beta
        activity_type: "push",
        actor: full.pusher,
      }));
      return { status: 200, body };
    }
    case "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": {
      const found = state.checks.filter(
        ({ head_sha, name }) => head_sha === segments[5] && name === query.get("check_name"),
      );
      return {
        status: 200,
        body: {
          total_count: found.length,
          check_runs: found.map((check) => renderCheck(state, check)),
        },
      };
    }
    case "POST /repos/{owner}/{repo}/check-runs": {
      const check = { ...UNWRITTEN, ...body, id: 1 + state.checks.length };
      state.checks.push(check);
      return { status: 201, body: renderCheck(state, check) };
    }
    case "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": {
      const check = state.checks.find(({ id }) => id === last);
      if (!check) return NOT_FOUND;
      Object.assign(check, body);
      return { status: 200, body: renderCheck(state, check) };
    }
    case "GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
      const login = decodeURIComponent(segments[5] ?? "");
      const permission = state.permissions[login];
      if (permission === undefined) return NOT_FOUND;
      const full = example<Document>(
        "repository-collaborator-permission-response-if-user-has-admin-permissions",
      );
      const member = { ...full.user, login, role_name: permission }; // the example lacks it too
      return { status: 200, body: { ...full, user: member, permission, role_name: permission } };
    }
    default:
      throw new Error(`the fake has no route for ${method} ${template}`);
  }
}

/** GitHub counts characters, not UTF-16 units; the fake is the stricter of the two. */
function tooLong({ body }: { body: string }): boolean {
  return body.length > 65_536;
}

function refused(message: string): Answer {
  return { status: 422, body: { message } };
}

/** Pages as GitHub makes them, with the Link header that leads on. */
function page({ state, segments, query }: Call, items: unknown[]): Answer {
  const size = Number(query.get("per_page") ?? 30);
  const number = Number(query.get("page") ?? 1);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) =>
    `<${state.url}${segments.join("/")}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = number < pages ? [link(number + 1, "next"), link(pages, "last")] : [];
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}

function user({ id, type }: { id: number; type: string }) {
  const login = type === "Bot" ? "github-actions[bot]" : `user-${id}`;
  return { id, type, login };
}

function render(state: State, { id, pull, body, user: author }: FakeComment) {
  const full = example<Document>("issue-comment");
  return {
    ...full,
    id,
    body,
    url: `${state.url}/repos/o/r/issues/comments/${id}`,
    html_url: `https://github.com/o/r/pull/${pull}#issuecomment-${id}`,
    user: { ...full.user, ...user(author) },
  };
}

function renderIssue(state: State, { number, title, body, user: author }: FakeIssue) {
  const full = example<Document>("issue");
  return {
    ...full,
    number,
    title,
    body,
    url: `${state.url}/repos/o/r/issues/${number}`,
    html_url: `https://github.com/o/r/issues/${number}`,
    user: { ...full.user, ...user(author) },
  };
}

function renderCheck(state: State, check: FakeCheck) {
  const full = example<Document>("check-run");
  return {
    ...full,
    id: check.id,
    name: check.name,
    head_sha: check.head_sha,
    external_id: check.external_id,
    status: check.status,
    conclusion: check.conclusion,
    html_url: `https://github.com/o/r/runs/${check.id}`,
    url: `${state.url}/repos/o/r/check-runs/${check.id}`,
  };
}
