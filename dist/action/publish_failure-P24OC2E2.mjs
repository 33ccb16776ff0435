import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  comment
} from "./chunk-F7MSIZNB.mjs";
import {
  text
} from "./chunk-AYCXCJMS.mjs";
import {
  faultOf
} from "./chunk-R4JTVRSF.mjs";
import "./chunk-6FBEAZ4I.mjs";
import {
  attempt
} from "./chunk-NUJQFI4M.mjs";
import "./chunk-NZHEDBFY.mjs";
import "./chunk-6EM3VHSD.mjs";
import "./chunk-E6JF65NO.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/action/publish_failure.ts
async function publishFailure(error, inputs, target, connect) {
  const { message, hint } = faultOf(error);
  const why = text(hint ? `${message} (${hint})` : message, 600);
  const body = `### rvp-bench: ❌ no verdict

${why}

[run](${target.runUrl})`;
  if (inputs.checkRun !== "" && inputs.token !== "" && !target.readOnly) {
    await attempt(
      "the check run",
      async () => {
        const { failCheckRun } = await import("./check_run-Q3CLUSUY.mjs");
        const { owner, repo, headSha, run, runUrl: detailsUrl } = target;
        const identity = { name: inputs.checkRun, headSha, run, detailsUrl };
        await failCheckRun(await connect(), { owner, repo }, identity, why);
      },
      "checks: write"
    );
  }
  await comment(() => body, "failure", inputs, target, connect);
}
export {
  publishFailure
};
