import type { Process, Results } from "../contract/generated/types.ts";

/**
 * An A/A session with two sides: both are the same code. A session that measured one side only is split
 * in turns, even rounds against odd ones, so that the halves are interleaved as a real comparison is.
 */
export function twoSides(document: Results): Results {
  const measured = document.cases.some(({ processes }) => processes.some((p) => p.side === "base"));
  if (measured) return document;
  const cases = document.cases.map((found) => {
    const order = [...found.processes].sort((a, b) => a.round - b.round || a.order - b.order);
    const even = order.slice(0, order.length - (order.length % 2));
    return { ...found, processes: even.map(takeTurns) };
  });
  return { ...document, cases };
}

/** The same session with its sides exchanged. */
export function swapSides(document: Results): Results {
  const cases = document.cases.map((found) => ({
    ...found,
    processes: found.processes.map(
      (process): Process => ({ ...process, side: process.side === "head" ? "base" : "head" }),
    ),
  }));
  return { ...document, cases };
}

/** All processes on one side, as a stored session has them. */
export function oneSide(document: Results): Results {
  const cases = document.cases.map((found) => {
    const rounds = 1 + Math.max(0, ...found.processes.map(({ round }) => round));
    const processes = found.processes.map(
      (process): Process => ({
        ...process,
        side: "head",
        round: process.round + (process.side === "base" ? rounds : 0),
      }),
    );
    return { ...found, processes };
  });
  return { ...document, cases };
}

/** ABBA: which of a pair is the base alternates, so that a trend favours neither. */
function takeTurns(process: Process, place: number): Process {
  const pair = Math.floor(place / 2);
  const first = place % 2 === 0;
  return { ...process, side: first === (pair % 2 === 0) ? "base" : "head", round: pair };
}
