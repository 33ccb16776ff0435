import type { Verdict } from "../contract/generated/types.ts";
import type { Annotation } from "./annotation.ts";
import type { Client, Repository } from "./client.ts";
import type { RunStamp } from "./marker.ts";

/** GitHub takes 65 535 characters of summary and 50 annotations a request. */
export const CHECK_LIMIT = 65_000;
const ANNOTATION_LIMIT = 50;

export interface CheckContent {
  name: string;
  headSha: string;
  run: RunStamp;
  detailsUrl: string;
  verdict: Verdict;
  summary: string;
  annotations: readonly Annotation[];
}

/** What could not be decided is red only where the policy says so; else it is neither. */
function conclusionOf({ conclusion, exit_code }: Verdict): "success" | "failure" | "neutral" {
  if (conclusion === "pass") return "success";
  return exit_code === 0 ? "neutral" : "failure";
}

/** Creates the check of this run at the commit, or updates the one that it made before. */
export async function postCheckRun(
  client: Client,
  repository: Repository,
  content: CheckContent,
): Promise<{ id: number; url: string | null }> {
  return put(client, repository, content, {
    status: "completed",
    conclusion: conclusionOf(content.verdict),
    output: {
      title: content.verdict.summary.slice(0, 255),
      summary: content.summary,
      annotations: content.annotations.slice(0, ANNOTATION_LIMIT).map((annotation) => ({
        path: annotation.path,
        start_line: annotation.line,
        end_line: annotation.line,
        annotation_level: annotation.level,
        title: annotation.title.slice(0, 255),
        message: annotation.message.slice(0, 8000),
      })),
    },
  });
}

/** Which check it is: a run has one of a name at a commit. */
export type CheckIdentity = Pick<CheckContent, "name" | "headSha" | "run" | "detailsUrl">;

/** Says at the commit that the run has begun; its verdict takes the place of these words. */
export async function startCheckRun(
  client: Client,
  repository: Repository,
  identity: CheckIdentity,
): Promise<void> {
  await put(client, repository, identity, { status: "in_progress" });
}

/** There will be no verdict, and one sentence says why. */
export async function failCheckRun(
  client: Client,
  repository: Repository,
  identity: CheckIdentity,
  why: string,
): Promise<void> {
  const output = { title: "no verdict", summary: why };
  await put(client, repository, identity, { status: "completed", conclusion: "failure", output });
}

interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: Annotation["level"];
  title: string;
  message: string;
}

type State =
  | { status: "in_progress" }
  | {
      status: "completed";
      conclusion: ReturnType<typeof conclusionOf>;
      output: { title: string; summary: string; annotations?: CheckAnnotation[] };
    };

async function put(client: Client, repository: Repository, check: CheckIdentity, state: State) {
  const { name, headSha, run, detailsUrl } = check;
  const externalId = `${run.id}.${run.attempt}`;
  const body = { name, details_url: detailsUrl, external_id: externalId, ...state };
  const { data: known } = await client.rest.checks.listForRef({
    ...repository,
    ref: headSha,
    check_name: name,
    filter: "all",
    per_page: 100,
  });
  const own = known.check_runs.find(({ external_id }) => external_id === externalId);
  const { data } = own
    ? await client.rest.checks.update({ ...repository, check_run_id: own.id, ...body })
    : await client.rest.checks.create({ ...repository, head_sha: headSha, ...body });
  return { id: data.id, url: data.html_url };
}
