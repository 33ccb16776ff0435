from rvp_bench.rl.learning_curve import LearningCurve


def test_curve_is_solved_by_the_mean_of_the_window() -> None:
    curve = LearningCurve(10.0, 2)
    assert (curve.last_step(), curve.mean_return()) == (0, 0.0)
    curve.add(30.0, 3, 3)
    assert not curve.solved, "a window is two episodes"
    curve.add(0.0, 4, 7)
    assert curve.solved
    assert (curve.mean_return(), curve.mean_length(), curve.success_rate()) == (15.0, 3.5, 0.5)
    curve.add(0.0, 1, 8)
    assert (curve.solved, curve.last_step()) == (False, 8)
    assert curve.by_steps(2, 10) == [0.0, 30.0, 30.0, 0.0, 0.0]
    assert curve.area(2, 10) == 12.0
