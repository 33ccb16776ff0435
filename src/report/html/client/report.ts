/// <reference lib="dom" />

import { benchmarkOf } from "../../../contract/names.ts";
import type { ReportModel } from "../model/types.ts";
import { answerTable } from "./answers.ts";
import { caseDialog } from "./case_dialog.ts";
import { changeCards } from "./changes.ts";
import { chooser } from "./chooser.ts";
import { comparisonTable } from "./comparisons.ts";
import { curveFigure } from "./curves.ts";
import { mountOf } from "./dom.ts";
import { profileFigure } from "./flame_graph.ts";
import { historySection } from "./history.ts";
import { latencyFigure } from "./latency.ts";
import { memoryChart } from "./memory.ts";
import { paritySection } from "./parity.ts";
import { sizeCurveSection } from "./size_curves.ts";

export function drawReport(model: ReportModel): void {
  const { open, element: dialog } = caseDialog(model);
  document.body.append(dialog);

  /** A section is drawn when it comes near the screen: a long report opens as fast as a short one. */
  const sections: Record<string, () => Node[]> = {
    changes: () => changeCards(model),
    causes: () => [
      chooser("Case", model.profiles, {
        group: ({ suite }) => suite,
        name: (profile) => profile.case,
        show: profileFigure,
      }),
    ],
    measurements: () => comparisonTable(model, open),
    parity: () => paritySection(model, open),
    sizes: () => sizeCurveSection(model),
    latency: () => [
      byCase(
        model.latencies.map((each) => each.case),
        (id) => latencyFigure(model, id)!,
      ),
    ],
    curves: () => [
      byCase(
        model.curves.map((each) => each.case),
        (id) => curveFigure(model, id)!,
      ),
    ],
    memory: () => [memoryChart(model)],
    history: () => historySection(model),
    answers: () => answerTable(model),
  };

  const pending = new Map<Element, () => Node[]>();
  const draw = (mount: Element) => {
    const section = pending.get(mount);
    pending.delete(mount);
    watcher.unobserve(mount);
    if (section) mount.append(...section());
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) draw(target);
    },
    { rootMargin: "600px" },
  );
  for (const [name, section] of Object.entries(sections)) {
    const mount = mountOf(name);
    if (!mount) continue;
    pending.set(mount, section);
    watcher.observe(mount);
  }
  addEventListener("beforeprint", () => {
    for (const mount of [...pending.keys()]) draw(mount);
  });
}

function byCase(ids: readonly string[], show: (id: string) => Node): Node {
  return chooser("Case", [...new Set(ids)].sort(), {
    group: benchmarkOf,
    name: (id) => id,
    show,
  });
}
