//! Rollouts: what a policy-gradient update learns from.

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
    /// One step; `ended` is terminated or truncated.
    pub fn add(
        &mut self,
        observation: &[f32],
        action: i64,
        reward: f64,
        next_observation: &[f32],
        terminated: bool,
        ended: bool,
    ) {
        self.observations.extend_from_slice(observation);
        self.actions.push(action);
        self.rewards.push(reward);
        self.next_observations.extend_from_slice(next_observation);
        self.terminated.push(terminated);
        self.ended.push(ended);
    }
}
