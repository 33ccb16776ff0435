//! What the value-based algorithms add to DQN, and the network that this asks for.

use tch::Device;

use crate::distributional;
use crate::networks::q_network::QNetwork;
use crate::settings::ValueSettings;

/// What an algorithm adds to DQN (Mnih et al. 2015).
///
/// Hessel et al., Rainbow: Combining Improvements in Deep Reinforcement Learning (2018).
#[derive(Debug, Clone, Copy, Default)]
pub struct Components {
    /// The online network selects the action that the target network values.
    pub double: bool,
    /// State value and advantages in streams of their own.
    pub dueling: bool,
    /// Replay by priority.
    pub prioritized: bool,
    /// n-step returns.
    pub n_step: bool,
    /// Exploration by noisy layers.
    pub noisy: bool,
    /// The distribution of returns, not its mean.
    pub distributional: bool,
}

/// The network for so many numbers in an observation and so many actions, all weights still 0.
pub fn create_network(
    components: Components,
    settings: &ValueSettings,
    observations: usize,
    actions: usize,
    device: Device,
) -> QNetwork {
    let mut sizes = vec![observations as i64];
    sizes.extend(settings.hidden.iter().map(|units| units.get() as i64));
    sizes.push(actions as i64);
    let z = components.distributional.then(|| {
        distributional::support(settings.v_min, settings.v_max, settings.atoms.get() as i64, device)
    });
    QNetwork::new(device, &sizes, components.dueling, components.noisy.then_some(settings.sigma), z)
}
