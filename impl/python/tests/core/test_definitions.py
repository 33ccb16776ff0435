"""How definitions become cases: as the harness does it (src/plan/definitions.ts)."""

from pathlib import Path

from rvp_bench.definitions import cases_of

DEFINITION = """
benchmark = "toy/sort"
[params]
seed = 1
[[cases]]
profiles = ["scale"]
axes = { algorithm = ["a", "b"] }
curve = { axis = "rows", sizes = [10, 100] }
[[cases]]
profiles = ["quick"]
params = { seed = 2 }
"""


def test_a_curve_is_a_case_for_each_size(tmp_path: Path) -> None:
    (tmp_path / "toy").mkdir()
    (tmp_path / "toy" / "sort.toml").write_text(DEFINITION, encoding="utf-8")
    assert [case.params for case in cases_of(tmp_path, "toy", "scale")] == [
        {"seed": 1, "algorithm": algorithm, "rows": rows}
        for algorithm in ("a", "b")
        for rows in (10, 100)
    ]
    assert [case.params for case in cases_of(tmp_path, "toy", "quick")] == [{"seed": 2}]
