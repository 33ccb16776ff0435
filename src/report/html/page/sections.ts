import type { ReportModel } from "../model/types.ts";
import { html, type Markup } from "./markup.ts";

/** The sections that the script fills, each with the words that a reader needs before the picture. */
export function drawnSections(model: ReportModel, failures: Markup | ""): Markup {
  const { hasBase, parity } = model;
  const first = parity[0];
  return html`<noscript><p class="warnings">Tables and charts are drawn by the script in this file.
Everything in words is below; the figures are in verdict.json and results.json.</p></noscript>
${failures}
${
  hasBase
    ? section(
        "changes",
        "What changed",
        "The rows to look at first. A dot is one process, summarized as the policy says. The line is the figure of its side; the band is where the interval of the change puts the head.",
      )
    : ""
}
${
  model.profiles.length > 0
    ? section(
        "causes",
        "Where it grew",
        "Functions of the cases that went red, as a profiler saw them. A function answers for what it does itself, builtins included, and for how often it calls others.",
      )
    : ""
}
${section(
  "measurements",
  hasBase ? "All comparisons" : "All measurements",
  hasBase
    ? "The change of every metric, right of zero is worse, with its one-sided 95 % bounds. Shaded: changes too small to be seen with these processes. Dashed: the tolerance. p: of being no worse, adjusted for the number of rows. Choose a row for its processes."
    : "Nothing was compared: there was no base. Choose a row for its processes.",
)}
${
  first
    ? section(
        "parity",
        `Parity: ${first.numerator} / ${first.denominator}`,
        `The ratio of the two suites in each case, a line for each metric, on a logarithmic scale: above 1, ${first.denominator} needs less. A case counts for one of them only where the whole interval is on its side.`,
      )
    : ""
}
${model.sizeCurves.length > 0 ? section("sizes", "Curves over size", "Each metric over the sizes of a workload, both axes logarithmic: a straight line of slope 1 is proportional. Bars: 95 % intervals. Dashed upright: where the suites change places, by straight lines between the sizes; shaded: the interval of that place. Nothing is said of sizes outside the measured ones.") : ""}
${model.latencies.length > 0 ? section("latency", "Latency by batch size, or by requests in flight", "Quantiles over all iterations of all head processes. p99 has an interval only where there are enough iterations (368) to bound it.") : ""}
${model.curves.length > 0 ? section("curves", "Learning curves", "The course of training: median over the processes, with the band that holds the middle 80 % of them. Bands of equal seeds are thin: that is determinism, not certainty.") : ""}
${model.memory.length > 0 ? section("memory", "Memory", "Peak resident memory of each case, the median over its processes. An interpreter and shared libraries are part of it.") : ""}
${model.history.series.length > 0 ? section("history", "History", "Each point is a session. A vertical line marks where the level changed for good (p < 0.001 and at least 2 %).") : ""}
${model.answers.length > 0 ? section("answers", "Answers", "Both suites must reach the same answer on the same data. Where they do not, no timing counts.") : ""}`;
}

export function section(id: string, title: string, words: string): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="words">${words}</p>
<div class="mount"></div>
</section>`;
}
