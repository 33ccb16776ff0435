import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rvp_bench.rl.sum_tree import SumTree


def test_finds_the_leaf_of_a_prefix() -> None:
    tree = SumTree(5)
    tree.update(np.arange(5), np.array([1.0, 0.0, 3.0, 2.0, 4.0]))
    assert tree.total() == 10.0
    found = tree.find(np.array([0.0, 0.99, 1.0, 3.99, 4.0, 5.99, 6.0, 9.99]))
    assert found.tolist() == [0, 0, 2, 2, 3, 3, 4, 4]
    tree.update(np.array([2]), np.array([0.0]))
    assert (tree.total(), tree.find(np.array([1.0])).item()) == (7.0, 3)


@given(st.lists(st.integers(0, 100), min_size=1, max_size=70), st.data())
def test_is_a_search_in_the_cumulative_sum(values: list[int], data: st.DataObject) -> None:
    tree = SumTree(len(values))
    order = data.draw(st.permutations(range(len(values))))
    for leaf in order:  # one by one, in any order
        tree.update(np.array([leaf]), np.array([float(values[leaf])]))
    total = sum(values)
    assert tree.total() == total
    prefixes = np.arange(total, dtype=np.float64)
    expected = np.searchsorted(np.cumsum(values), prefixes, side="right")
    assert np.array_equal(tree.find(prefixes), expected)
