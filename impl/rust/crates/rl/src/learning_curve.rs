//! The learning curve of one training: returns and lengths of its episodes.

/// Collects episodes until the mean return of the last `window` reaches the threshold.
///
/// That is how Gymnasium's predecessor defined a solved CartPole-v0: 195 over 100 episodes.
#[derive(Debug, Clone)]
pub struct LearningCurve {
    /// Mean return to reach.
    pub threshold: f64,
    /// Whether it is reached.
    pub solved: bool,
    window: usize,
    returns: Vec<f64>,
    lengths: Vec<usize>,
    steps: Vec<usize>,
}

impl LearningCurve {
    /// A curve without episodes.
    pub fn new(threshold: f64, window: usize) -> Self {
        Self { threshold, solved: false, window, returns: vec![], lengths: vec![], steps: vec![] }
    }

    /// An episode that ended after `steps` environment steps of the training.
    pub fn add(&mut self, episode_return: f64, length: usize, steps: usize) {
        self.returns.push(episode_return);
        self.lengths.push(length);
        self.steps.push(steps);
        self.solved = self.returns.len() >= self.window && self.mean_return() >= self.threshold;
    }

    /// Steps of the training at the end of the last episode; 0 before the first one.
    pub fn last_step(&self) -> usize {
        self.steps.last().copied().unwrap_or(0)
    }

    /// Mean return of the last `window` episodes; 0 before the first one.
    pub fn mean_return(&self) -> f64 {
        mean(self.last(&self.returns).iter().copied())
    }

    /// Mean length of the last `window` episodes in steps.
    pub fn mean_length(&self) -> f64 {
        mean(self.last(&self.lengths).iter().map(|&length| length as f64))
    }

    /// Share of the last `window` episodes that reached the threshold.
    pub fn success_rate(&self) -> f64 {
        mean(self.last(&self.returns).iter().map(|&value| f64::from(value >= self.threshold)))
    }

    /// The curve: the running mean return at each multiple of `every` steps up to `total`.
    ///
    /// After a solved training stopped, its last value is carried on.
    pub fn by_steps(&self, every: usize, total: usize) -> Vec<f64> {
        (1..=total / every)
            .map(|point| {
                let episodes = self.steps.partition_point(|&steps| steps <= point * every);
                let first = episodes.saturating_sub(self.window);
                mean(self.returns[first..episodes].iter().copied())
            })
            .collect()
    }

    /// Area under the curve over its steps: the mean height, in units of the return.
    pub fn area(&self, every: usize, total: usize) -> f64 {
        mean(self.by_steps(every, total).into_iter())
    }

    fn last<'a, T>(&self, episodes: &'a [T]) -> &'a [T] {
        &episodes[episodes.len().saturating_sub(self.window)..]
    }
}

fn mean(numbers: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = numbers.len();
    if count == 0 { 0.0 } else { numbers.sum::<f64>() / count as f64 }
}
