import type { CaseProfile } from "../../profile/case_profile.ts";
import { type ProfileCells, profileHeadline, profileRows } from "../profile_facts.ts";
import { cutMiddle, pad, plain, widthOf, wrap } from "./cell.ts";

const TITLES: ProfileCells = { share: "of it", cost: "own cost", calls: "calls", name: "function" };

/** The functions that a case's growth is made of, each on one line; names keep both ends. */
export function renderProfile(profile: CaseProfile, width: number): string[] {
  const headline = wrap(plain(profileHeadline(profile)), width);
  const rows = profileRows(profile);
  if (rows.length === 0) return headline;
  const table = [TITLES, ...rows];
  const widest = (key: keyof ProfileCells) => Math.max(...table.map((row) => widthOf(row[key])));
  const [share, cost, calls] = [widest("share"), widest("cost"), widest("calls")];
  const lines = table.map((row) => {
    const figures = `  ${pad(row.share, share, "right")}  ${pad(row.cost, cost, "right")}  ${pad(row.calls, calls, "right")}  `;
    return figures + cutMiddle(plain(row.name), Math.max(10, width - widthOf(figures)));
  });
  return [...headline, ...lines];
}
