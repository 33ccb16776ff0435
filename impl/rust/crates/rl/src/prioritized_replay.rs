//! Prioritized replay: an update learns from what surprised the agent.

use crate::random_stream::RandomStream;
use crate::sum_tree::SumTree;

/// Transitions with a large error are drawn more often, and weigh less.
///
/// Schaul et al., Prioritized Experience Replay (2016): proportional variant with stratified draws;
/// P(i) = p_i^alpha / sum p^alpha, w_i = (N P(i))^-beta, divided by the batch's largest. A new
/// transition gets the largest priority seen.
#[derive(Debug)]
pub struct Priorities {
    alpha: f64,
    tree: SumTree,
    largest: f64,
    indices: Vec<usize>,
    size: usize,
}

impl Priorities {
    /// Epsilon of the paper: no transition is lost for ever.
    pub const FLOOR: f64 = 1e-6;

    /// No priorities yet, for `capacity` transitions.
    pub fn new(capacity: usize, alpha: f64) -> Self {
        Self { alpha, tree: SumTree::new(capacity), largest: 1.0, indices: vec![], size: 0 }
    }

    /// The transition at `index` is new: it gets the largest priority.
    pub fn add(&mut self, index: usize) {
        self.tree.update(index, self.largest.powf(self.alpha));
    }

    /// One draw from each of `batch_size` equal shares of the total priority.
    pub fn draw(
        &mut self,
        batch_size: usize,
        size: usize,
        stream: &mut RandomStream,
    ) -> Vec<usize> {
        self.size = size;
        self.indices = stream
            .uniforms(batch_size)
            .enumerate()
            .map(|(share, u)| {
                let share = (share as f64 + u) / batch_size as f64;
                // rounding may step over the last leaf in use
                self.tree.find(share * self.tree.total()).min(size - 1)
            })
            .collect();
        self.indices.clone()
    }

    /// Importance-sampling weights (`batch_size`,) of the minibatch drawn last.
    pub fn weights(&self, beta: f64) -> Vec<f32> {
        let total = self.tree.total();
        let weights: Vec<f64> = self
            .indices
            .iter()
            .map(|&index| (self.size as f64 * (self.tree.value(index) / total)).powf(-beta))
            .collect();
        let largest = weights.iter().copied().fold(f64::MIN, f64::max);
        weights.iter().map(|weight| (weight / largest) as f32).collect()
    }

    /// New priorities (`batch_size`,) of the minibatch drawn last, from its absolute errors.
    pub fn update(&mut self, errors: &[f32]) {
        for (&index, &error) in self.indices.iter().zip(errors) {
            let priority = f64::from(error) + Self::FLOOR;
            self.largest = self.largest.max(priority);
            self.tree.update(index, priority.powf(self.alpha));
        }
    }
}
