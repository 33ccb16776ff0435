import sys

from rvp_bench import Benchmark, Parameters, Phase, Registry, Size, read, serve


class Params(Parameters):
    count: Size


class Sum(Benchmark):
    def __init__(self, params, context):  # set-up: not timed
        self.numbers = list(range(read(Params, params).count))
        self.sum = 0

    def phases(self):
        return [Phase("call_time", items=len(self.numbers), blockable=True)]

    def step(self, phase):  # timed
        self.sum = sum(self.numbers)

    def check(self):  # the answer that every suite must give
        return {"sum": self.sum}


if __name__ == "__main__":
    registry = Registry()
    registry.register("example/sum", Sum)
    sys.exit(serve("python", registry))
