import numpy as np

from rvp_bench.data import uniform
from rvp_bench.rl.random_stream import RandomStream, StreamGenerator
from rvp_bench.rl.schedules import linear


def test_stream_is_data_uniform_across_blocks() -> None:
    stream = RandomStream(11, 3)
    drawn = [*stream.uniforms(5000), *(stream.uniform() for _ in range(5000))]
    assert np.array_equal(drawn, uniform(11, 10_000, 3))


def test_generator_is_numpys_formula_on_the_stream() -> None:
    generator, numbers = StreamGenerator(RandomStream(1, 1)), uniform(1, 8, 1)
    assert generator.uniform(-2.0, 4.0) == -2.0 + 6.0 * numbers[0]
    drawn = generator.uniform(low=0.0, high=5.0, size=(2, 3))
    assert np.array_equal(drawn, 5.0 * numbers[1:7].reshape(2, 3))
    assert generator.integers(2, 10) == 2 + int(8 * numbers[7])


def test_schedule_ends_where_it_should() -> None:
    values = [linear(1.0, 0.5, progress) for progress in (-1.0, 0.0, 0.5, 1.0, 2.0)]
    assert values == [1.0, 1.0, 0.75, 0.5, 0.5]
