//! n-step transitions: reward sum, discount and the state to bootstrap from, found when sampled.
//!
//! Sutton and Barto, Reinforcement Learning (2018), section 7.1. The sum stops at the end of an
//! episode, and at the newest transition in the buffer; a truncated end still bootstraps.

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

/// Sum up to `n` rewards from transition `first` on, in a ring of recorded transitions.
///
/// - `rewards`, `dones`, `timeouts`: the ring (capacity,); a timeout is a done too
/// - `newest`: the transition stored last
pub fn n_step(
    rewards: &[f32],
    dones: &[bool],
    timeouts: &[bool],
    newest: usize,
    first: usize,
    n: usize,
    gamma: f32,
) -> NStep {
    let (mut reward, mut factor, mut last) = (0.0, 1.0, first);
    for step in 0..n {
        last = (first + step) % rewards.len();
        reward += factor * rewards[last];
        factor *= gamma;
        if dones[last] || last == newest {
            break;
        }
    }
    let terminated = dones[last] && !timeouts[last];
    NStep { reward, discount: if terminated { 0.0 } else { factor }, last }
}
