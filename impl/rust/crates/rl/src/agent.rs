//! What the benchmarks ask of an agent of either family.

use rvp_bench_core::Result;

use crate::learning_curve::LearningCurve;

/// Acts in an environment of its own and learns from it.
pub trait Agent {
    /// An action for one observation (observations,).
    fn act(&mut self, observation: &[f32]) -> usize;

    /// From now on act without exploration.
    fn act_greedily(&mut self);

    /// The observation (observations,) that the next action answers.
    fn observation(&self) -> &[f32];

    /// Act, and store or forget, for so many environment steps.
    fn rollout(&mut self, steps: usize);

    /// Train until the curve is solved or the steps are used up.
    fn train_until(&mut self, curve: &mut LearningCurve) -> Result<()>;
}
