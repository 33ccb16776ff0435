//! Rollouts: what a policy-gradient update learns from.

use crate::replay_buffer::Transition;

/// Consecutive steps of one policy.
#[derive(Debug, Clone, Default)]
pub struct Rollout {
    /// (n * observations,)
    pub observations: Vec<f32>,
    /// (n,)
    pub actions: Vec<i64>,
    /// (n,)
    pub rewards: Vec<f64>,
    /// (n * observations,)
    pub next_observations: Vec<f32>,
    /// (n,)
    pub terminated: Vec<bool>,
    /// (n,) terminated or truncated
    pub ended: Vec<bool>,
}

impl Rollout {
    /// One step more.
    pub fn add(&mut self, step: &Transition<'_>) {
        self.observations.extend_from_slice(step.observation);
        self.actions.push(step.action);
        self.rewards.push(step.outcome.reward);
        self.next_observations.extend_from_slice(step.next_observation);
        self.terminated.push(step.outcome.terminated);
        self.ended.push(step.outcome.ended());
    }
}
