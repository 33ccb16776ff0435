/// <reference lib="dom" />

import type { HistoryPage, ReportModel } from "../model/types.ts";
import { drawHistoryPage } from "./history_page.ts";
import { drawReport } from "./report.ts";
import { themeButton } from "./theme.ts";

const model: ReportModel | HistoryPage = JSON.parse(document.getElementById("model")!.textContent!);
themeButton();
if ("machines" in model) drawHistoryPage(model);
else drawReport(model);
