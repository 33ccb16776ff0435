/** The parts of a webhook payload that decide a target. */
export interface EventPayload {
  pull_request?: {
    number: number;
    head: { sha: string; repo: { full_name: string } | null };
    base: { sha: string };
  };
  workflow_run?: {
    id: number;
    run_attempt?: number;
    event: string;
    head_sha: string;
    head_branch: string | null;
    head_repository: { full_name: string; owner: { login: string } } | null;
    html_url?: string;
  };
  merge_group?: { head_sha: string; base_sha: string };
  /** push: the ref, where it was, and whether its history was replaced. */
  ref?: string;
  before?: string;
  forced?: boolean;
  /** workflow_dispatch: what the form, or the API call, gave. */
  inputs?: Record<string, unknown> | null;
}
