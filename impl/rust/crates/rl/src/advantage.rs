//! Advantage estimation: how much better an action was than expected.
//!
//! Schulman et al., High-Dimensional Continuous Control Using Generalized Advantage Estimation
//! (2016). With lambda 1 on whole episodes it is the Monte-Carlo return minus the baseline; with
//! lambda 1 on n steps it is the n-step advantage of A3C (Mnih et al. 2016).

/// Consecutive steps to be judged, all slices (n,).
#[derive(Debug, Clone, Copy)]
pub struct Steps<'a> {
    /// Rewards.
    pub rewards: &'a [f64],
    /// Values of the states acted in.
    pub values: &'a [f64],
    /// Values of the states reached: of a truncated step's last observation, not of the next
    /// episode's first.
    pub next_values: &'a [f64],
    /// No future reward after this step.
    pub terminated: &'a [bool],
    /// The episode ends with this step, terminated or truncated.
    pub ended: &'a [bool],
}

/// Advantages (n,) of consecutive steps.
///
/// delta_t = r_t + gamma V(s_t+1) - V(s_t);  A_t = delta_t + gamma lambda A_t+1
///
/// A terminated step has no future value. A truncated one has, but the sum stops there.
pub fn generalized_advantages(steps: &Steps<'_>, gamma: f64, lambda: f64) -> Vec<f64> {
    let mut advantages = vec![0.0; steps.rewards.len()];
    let mut following = 0.0;
    for t in (0..advantages.len()).rev() {
        let future = if steps.terminated[t] { 0.0 } else { steps.next_values[t] };
        let delta = steps.rewards[t] + gamma * future - steps.values[t];
        following = delta + if steps.ended[t] { 0.0 } else { gamma * lambda * following };
        advantages[t] = following;
    }
    advantages
}

/// Discounted rewards to the end of the segment, plus its bootstrap, minus V (n,).
pub fn n_step_advantages(steps: &Steps<'_>, gamma: f64) -> Vec<f64> {
    generalized_advantages(steps, gamma, 1.0)
}
