// Opt-in: every kind of repository from nothing to a gate, under a real runner, with the real tools; builds them, and
// measures for half an hour.
//   npx tsx tests/e2e/first_gate_study.ts [TOOL …]
import { FirstGate, type GateAnswer } from "./first_gate.ts";
import { FOREIGN_PROJECTS } from "./foreign_projects.ts";

const wanted = process.argv.slice(2);
console.log("| tool | pull request | judged | comment | s |\n| --- | --- | --- | --- | --- |");
for (const project of FOREIGN_PROJECTS) {
  if (wanted.length > 0 && !wanted.includes(project.tool)) continue;
  await using gate = await FirstGate.make(project);
  const tell = async (what: string, answer: Promise<GateAnswer>) => {
    const start = performance.now();
    const { judged, comment, log } = await answer;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const headline = /^#+ (.*)$/m.exec(comment)?.[1] ?? log.slice(-2000);
    const named = project.benchmark.test(comment) ? "named" : "not named";
    console.log(`| ${project.tool} | ${what} | ${judged} | ${headline}, ${named} | ${seconds} |`);
  };
  await tell("brings the gate", gate.first());
  await tell("slows one function", gate.change(project.slow));
  await tell("removes one benchmark", gate.change(project.removed));
}
