import type { Metric, MetricCatalog } from "../contract/generated/types.ts";
import { metricName } from "../contract/names.ts";
import type { Node } from "./node.ts";
import { IMPORTED_METRICS, type Quantity } from "./units.ts";

/**
 * What a file says of one benchmark in one process: samples by metric. A value that is no number is not
 * an error of the file: its metric has no figure, and a sentence why.
 */
export class Figures {
  readonly samples: Record<string, number[]> = {};
  readonly unread: Record<string, string> = {};
  readonly catalog: MetricCatalog = {};

  /** Adds one value, or a list of them; `what` is said of a value that is absent. */
  add({ metric, factor, spec }: Quantity, node: Node | undefined, what = "it"): this {
    this.#describe(metric, spec);
    const nodes = node === undefined ? [] : node.isList() ? node.items() : [node];
    if (node === undefined) this.unread[metric] ??= `${what} is missing`;
    else if (nodes.length === 0) this.unread[metric] ??= `${node.place} is empty`;
    const found: number[] = [];
    for (const each of nodes) {
      const value = factor * each.number();
      if (Number.isFinite(value)) found.push(value);
      else
        this.unread[metric] ??=
          `${each.place || what} is ${each.inWords()}, which is no measurement`;
    }
    if (!Object.hasOwn(this.unread, metric)) this.#put(metric, found);
    return this;
  }

  /** Adds values that were computed from the file. */
  addValues({ metric, spec }: Quantity, values: readonly number[], what: string): this {
    this.#describe(metric, spec);
    const odd = values.find((value) => !Number.isFinite(value));
    if (odd !== undefined || values.length === 0) {
      const problem = odd === undefined ? "is empty" : `gives ${odd}, which is no measurement`;
      this.unread[metric] ??= `${what} ${problem}`;
    } else this.#put(metric, values);
    return this;
  }

  /** Two figures of one process that a file gives one name cannot be told apart. */
  #put(metric: string, values: readonly number[]): void {
    if (Object.hasOwn(this.samples, metric)) {
      this.unread[metric] ??= `${metric} is there twice`;
    } else this.samples[metric] = [...values];
  }

  #describe(metric: string, spec: Metric | undefined): void {
    const name = metricName(metric);
    const known = Object.hasOwn(IMPORTED_METRICS, name) ? IMPORTED_METRICS[name] : spec;
    if (known) this.catalog[name] ??= known;
  }
}
