"""The learning curve of one training: returns and lengths of its episodes."""

from __future__ import annotations


class LearningCurve:
    """Collects episodes until the mean return of the last ``window`` reaches the threshold.

    That is how Gymnasium's predecessor defined a solved CartPole-v0: 195 over 100 episodes.
    """

    def __init__(self, threshold: float, window: int) -> None:
        self.threshold, self.window = threshold, window
        self.returns: list[float] = []
        self.lengths: list[int] = []
        self.steps: list[int] = []
        self.solved = False

    def add(self, episode_return: float, length: int, steps: int) -> None:
        """An episode that ended after ``steps`` environment steps of the training."""
        self.returns.append(float(episode_return))
        self.lengths.append(int(length))
        self.steps.append(int(steps))
        self.solved = len(self.returns) >= self.window and self.mean_return() >= self.threshold

    def last_step(self) -> int:
        """Steps of the training at the end of the last episode; 0 before the first one."""
        return self.steps[-1] if self.steps else 0

    def mean_return(self) -> float:
        """Mean return of the last ``window`` episodes; 0 before the first one."""
        return _mean(self.returns[-self.window :])

    def mean_length(self) -> float:
        """Mean length of the last ``window`` episodes in steps."""
        return _mean(self.lengths[-self.window :])

    def success_rate(self) -> float:
        """Share of the last ``window`` episodes that reached the threshold."""
        last = self.returns[-self.window :]
        return _mean([float(value >= self.threshold) for value in last])

    def by_steps(self, every: int, total: int) -> list[float]:
        """The curve: the running mean return at each multiple of ``every`` steps up to ``total``.

        After a solved training stopped, its last value is carried on.
        """
        curve, episode = [], 0
        for steps in range(every, total + 1, every):
            while episode < len(self.steps) and self.steps[episode] <= steps:
                episode += 1
            curve.append(_mean(self.returns[max(0, episode - self.window) : episode]))
        return curve

    def area(self, every: int, total: int) -> float:
        """Area under the curve over its steps: the mean height, in units of the return."""
        return _mean(self.by_steps(every, total))


def _mean(numbers: list[float] | list[int]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0
