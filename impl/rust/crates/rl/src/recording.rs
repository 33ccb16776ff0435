//! Recorded transitions: what both suites learn from when their updates are compared.

use std::collections::HashMap;
use std::path::Path;

use rvp_bench_core::data::uniform;
use rvp_bench_core::{BenchError, Result};
use tch::Tensor;

use crate::replay_buffer::Transition;
use crate::rollout::Rollout;
use crate::value_agent::ValueAgent;

/// Stream of the random actions.
pub const RECORDED_ACTIONS: u64 = 10;

/// Actions in 0..actions-1, equal in both suites.
pub fn random_actions(seed: u64, count: usize, actions: usize) -> Vec<usize> {
    uniform(seed, count, RECORDED_ACTIONS)
        .into_iter()
        .map(|number| (number * actions as f64) as usize)
        .collect()
}

/// Transitions of random actions, recorded by the fixtures step of the Python suite.
#[derive(Debug)]
pub struct Transitions {
    width: usize,
    observations: Vec<f32>,
    next_observations: Vec<f32>,
    /// (count,)
    pub actions: Vec<i64>,
    /// (count,)
    pub rewards: Vec<f32>,
    /// (count,) the timeouts included
    pub dones: Vec<bool>,
    /// (count,)
    pub timeouts: Vec<bool>,
}

impl Transitions {
    /// Read what the fixtures step wrote. Fails when it is not that.
    pub fn load(path: &Path) -> Result<Self> {
        let fail =
            |reason: String| BenchError::new(format!("cannot read {}: {reason}", path.display()));
        let tensors: HashMap<String, Tensor> = Tensor::read_safetensors(path)
            .map_err(|error| fail(error.to_string()))?
            .into_iter()
            .collect();
        let tensor =
            |name: &str| tensors.get(name).ok_or_else(|| fail(format!("no tensor {name}")));
        let floats =
            |name: &str| -> Result<Vec<f32>> { Ok(Vec::try_from(tensor(name)?.flatten(0, -1))?) };
        let flags = |name: &str| -> Result<Vec<bool>> {
            Ok(floats(name)?.iter().map(|&x| x != 0.0).collect())
        };
        Ok(Self {
            width: tensor("observations")?.size()[1] as usize,
            observations: floats("observations")?,
            next_observations: floats("next_observations")?,
            actions: Vec::try_from(tensor("actions")?)?,
            rewards: floats("rewards")?,
            dones: flags("dones")?,
            timeouts: flags("timeouts")?,
        })
    }

    /// The observation of a step (observations,).
    pub fn observation(&self, step: usize) -> &[f32] {
        &self.observations[step * self.width..(step + 1) * self.width]
    }

    /// The observation after a step (observations,).
    pub fn next_observation(&self, step: usize) -> &[f32] {
        &self.next_observations[step * self.width..(step + 1) * self.width]
    }
}

/// Put recorded transitions into the agent's replay buffer.
pub fn fill(agent: &mut ValueAgent, transitions: &Transitions) {
    for t in 0..transitions.rewards.len() {
        agent.buffer().add(&Transition {
            observation: transitions.observation(t),
            action: transitions.actions[t],
            reward: transitions.rewards[t],
            next_observation: transitions.next_observation(t),
            done: transitions.dones[t],
            timeout: transitions.timeouts[t],
        });
    }
}

/// A rollout cut from recorded transitions, and where the next one starts.
///
/// Starts over when the recording does not hold so many steps (or the end of the episode).
pub fn recorded_rollout(
    transitions: &Transitions,
    start: usize,
    steps: usize,
    whole_episodes: bool,
) -> Result<(Rollout, usize)> {
    let length = transitions.rewards.len();
    let mut end = start + steps;
    if whole_episodes {
        while end <= length && !transitions.dones[end - 1] {
            end += 1;
        }
    }
    if end > length {
        if start == 0 {
            return Err(BenchError::new(format!(
                "the recording of {length} steps is too short for {steps}"
            )));
        }
        return recorded_rollout(transitions, 0, steps, whole_episodes);
    }
    let mut rollout = Rollout::default();
    for t in start..end {
        let ended = transitions.dones[t];
        rollout.add(
            transitions.observation(t),
            transitions.actions[t],
            f64::from(transitions.rewards[t]),
            transitions.next_observation(t),
            ended && !transitions.timeouts[t],
            ended,
        );
    }
    Ok((rollout, end))
}
