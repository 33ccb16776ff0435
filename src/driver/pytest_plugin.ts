/** Given to pytest by `-p`: its own options neither name benchmarks alone nor say how each ended. */
export const PLUGIN = "rvp_bench_names";

/** What the plugin reads and writes, all JSON, in the folder that RVP_BENCH_FILES names. */
export const FILES = { asked: "asked.json", listed: "listed.json", ended: "ended.ndjson" } as const;

export const PLUGIN_TEXT = `\
import json
import os
from pathlib import Path

import pytest

FILES = Path(os.environ["RVP_BENCH_FILES"])


@pytest.hookimpl(hookwrapper=True)
def pytest_cmdline_main(config):
    # Tests that a project runs side by side would disturb each other, and the tool then takes no times.
    if hasattr(config.option, "numprocesses"):
        config.option.numprocesses = None
    yield


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    fixtures = {"benchmark", "benchmark_weave"}
    found = [item for item in items if fixtures.intersection(getattr(item, "fixturenames", ()))]
    (FILES / "${FILES.listed}").write_text(json.dumps([item.nodeid for item in found]))
    asked = FILES / "${FILES.asked}"
    if asked.exists():
        names = set(json.loads(asked.read_text()))
        found = [item for item in found if item.nodeid in names]
    items[:] = found


def pytest_runtest_logreport(report):
    if report.outcome == "passed":
        return
    why = report.longrepr
    crash = getattr(why, "reprcrash", None)
    text = crash.message if crash else why[2] if isinstance(why, tuple) else str(why)
    end = {"name": report.nodeid, "kind": report.outcome, "text": text[:2000]}
    with open(FILES / "${FILES.ended}", "a") as file:
        file.write(json.dumps(end) + "\\n")
`;
