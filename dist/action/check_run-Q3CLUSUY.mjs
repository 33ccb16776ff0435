import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import "./chunk-6PN6P5XH.mjs";

// src/github/check_run.ts
var CHECK_LIMIT = 65e3;
var ANNOTATION_LIMIT = 50;
function conclusionOf({ conclusion, exit_code }) {
  if (conclusion === "pass") return "success";
  return exit_code === 0 ? "neutral" : "failure";
}
async function postCheckRun(client, repository, content) {
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
        message: annotation.message.slice(0, 8e3)
      }))
    }
  });
}
async function startCheckRun(client, repository, identity) {
  await put(client, repository, identity, { status: "in_progress" });
}
async function failCheckRun(client, repository, identity, why) {
  const output = { title: "no verdict", summary: why };
  await put(client, repository, identity, { status: "completed", conclusion: "failure", output });
}
async function put(client, repository, check, state) {
  const { name, headSha, run, detailsUrl } = check;
  const externalId = `${run.id}.${run.attempt}`;
  const body = { name, details_url: detailsUrl, external_id: externalId, ...state };
  const { data: known } = await client.rest.checks.listForRef({
    ...repository,
    ref: headSha,
    check_name: name,
    filter: "all",
    per_page: 100
  });
  const own = known.check_runs.find(({ external_id }) => external_id === externalId);
  const { data } = own ? await client.rest.checks.update({ ...repository, check_run_id: own.id, ...body }) : await client.rest.checks.create({ ...repository, head_sha: headSha, ...body });
  return { id: data.id, url: data.html_url };
}
export {
  CHECK_LIMIT,
  failCheckRun,
  postCheckRun,
  startCheckRun
};
