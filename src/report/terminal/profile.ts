import type { CaseProfile } from "../../contract/generated/types.ts";
import { type ProfileCells, profileRows, profileSentence } from "../profile_facts.ts";
import { cutMiddle, pad, plain, widthOf, wrap } from "./cell.ts";

const TITLES: ProfileCells = { share: "share", what: "what grew", name: "function" };
const NARROWEST = 10;

/** The functions that answer for a case's growth, each on one line; names keep both ends. */
export function renderProfile(profile: CaseProfile, width: number): string[] {
  const { suite, case: id } = profile;
  const headline = wrap(plain(`${suite} ${id}: ${profileSentence(profile)}`), width);
  const rows = profileRows(profile);
  if (rows.length === 0) return headline;
  const table = [TITLES, ...rows].map(({ share, name, what }) => ({
    share,
    name: plain(name),
    what: plain(what),
  }));
  const share = Math.max(...table.map((row) => widthOf(row.share)));
  const rest = Math.max(2 * NARROWEST, width - share - 6);
  const most = (key: "name" | "what") => Math.max(...table.map((row) => widthOf(row[key])));
  const what = Math.min(most("what"), Math.max(rest >> 1, rest - most("name")));
  const lines = table.map((row) => {
    const start = `  ${pad(row.share, share, "right")}  ${pad(cutMiddle(row.what, what), what, "left")}  `;
    return start + cutMiddle(row.name, Math.max(NARROWEST, rest - what));
  });
  return [...headline, ...lines];
}
