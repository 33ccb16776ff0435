import pc from "picocolors";

export type Colors = ReturnType<typeof pc.createColors>;

export function colors(color: boolean): Colors {
  return pc.createColors(color);
}

/** Colour on a terminal, unless NO_COLOR (no-color.org) is set to anything or TERM says it cannot. */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  isTTY: boolean,
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTTY && env.TERM !== "dumb";
}
