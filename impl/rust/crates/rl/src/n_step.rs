//! n-step transitions: reward sum, discount and the state to bootstrap from, found when sampled.
//!
//! Sutton and Barto, Reinforcement Learning (2018), section 7.1. The sum stops at the end of an
//! episode, and at the newest transition in the buffer; a truncated end still bootstraps.

/// A ring of recorded steps, all slices (capacity,).
#[derive(Debug, Clone, Copy)]
pub struct Ring<'a> {
    /// What each step gave.
    pub rewards: &'a [f32],
    /// The episode ended with the step, terminated or truncated.
    pub dones: &'a [bool],
    /// It was truncated.
    pub timeouts: &'a [bool],
    /// The step stored last.
    pub newest: usize,
}

/// What a transition looks like n steps on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NStep {
    /// Discounted sum of the rewards.
    pub reward: f32,
    /// Factor of the value to bootstrap from; 0 after a termination.
    pub discount: f32,
    /// The last transition of the sum: its next observation is the one to bootstrap from.
    pub last: usize,
}

/// Sum up to `n` rewards from transition `first` on.
pub fn n_step(ring: &Ring<'_>, first: usize, n: usize, gamma: f32) -> NStep {
    let (mut reward, mut factor, mut last) = (0.0, 1.0, first);
    for step in 0..n {
        last = (first + step) % ring.rewards.len();
        reward += factor * ring.rewards[last];
        factor *= gamma;
        if ring.dones[last] || last == ring.newest {
            break;
        }
    }
    let terminated = ring.dones[last] && !ring.timeouts[last];
    NStep { reward, discount: if terminated { 0.0 } else { factor }, last }
}
