//! Recorded transitions: what both suites learn from when their updates are compared.

use std::collections::HashMap;
use std::path::Path;

use rvp_bench_core::data::uniform;
use rvp_bench_core::{BenchError, Result};
use tch::Tensor;

use crate::environments::Outcome;
use crate::replay_buffer::Transition;
use crate::rollout::Rollout;

/// Stream of the random actions.
pub const RECORDED_ACTIONS: u64 = 10;

/// Actions in 0..actions-1, equal in both suites.
pub fn random_actions(seed: u64, count: usize, actions: usize) -> Vec<usize> {
    uniform(seed, count, RECORDED_ACTIONS)
        .into_iter()
        .map(|number| (number * actions as f64) as usize)
        .collect()
}

/// Consecutive steps of random actions, recorded by the fixtures step of the Python suite.
///
/// A done may be a timeout; all lists have one entry a step.
#[derive(Debug)]
pub struct Transitions {
    width: usize,
    observations: Vec<f32>,
    next_observations: Vec<f32>,
    actions: Vec<i64>,
    rewards: Vec<f32>,
    dones: Vec<bool>,
    timeouts: Vec<bool>,
}

impl Transitions {
    /// The first `count` of those that the fixtures step wrote.
    ///
    /// Fails when the file is not that, or holds fewer.
    pub fn load(path: &Path, count: usize) -> Result<Self> {
        let reading = format!("cannot read {}", path.display());
        let tensors: HashMap<String, Tensor> = Tensor::read_safetensors(path)
            .map_err(|error| BenchError::new(format!("{reading}: {error}")).caused_by(error))?
            .into_iter()
            .collect();
        let tensor = |name: &str| {
            let missing = || BenchError::new(format!("{reading}: no tensor {name}"));
            let whole = tensors.get(name).ok_or_else(missing)?;
            let found = whole.size()[0];
            if found < count as i64 {
                let path = path.display();
                return Err(BenchError::new(format!(
                    "{path} holds {found} transitions, the case asks for {count}"
                )));
            }
            Ok(whole.narrow(0, 0, count as i64))
        };
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

    /// Number of steps.
    pub fn len(&self) -> usize {
        self.rewards.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rewards.is_empty()
    }

    /// The observation of a step (observations,).
    pub fn observation(&self, step: usize) -> &[f32] {
        &self.observations[step * self.width..(step + 1) * self.width]
    }

    /// One step.
    pub fn step(&self, step: usize) -> Transition<'_> {
        let truncated = self.timeouts[step];
        Transition {
            observation: self.observation(step),
            action: self.actions[step],
            outcome: Outcome {
                reward: f64::from(self.rewards[step]),
                terminated: self.dones[step] && !truncated,
                truncated,
            },
            next_observation: &self.next_observations[step * self.width..(step + 1) * self.width],
        }
    }

    /// Cut into rollouts of so many steps, or on until the last episode has ended.
    ///
    /// The rest that is too short is left out. Fails when that is everything.
    pub fn rollouts(&self, steps: usize, whole_episodes: bool) -> Result<Vec<Rollout>> {
        let (mut rollouts, mut start) = (vec![], 0);
        while let Some(end) = self.end(start + steps, whole_episodes) {
            let mut rollout = Rollout::default();
            (start..end).for_each(|step| rollout.add(&self.step(step)));
            rollouts.push(rollout);
            start = end;
        }
        if rollouts.is_empty() {
            let length = self.len();
            return Err(BenchError::new(format!(
                "the recording of {length} steps is too short for {steps}"
            )));
        }
        Ok(rollouts)
    }

    fn end(&self, mut end: usize, whole_episodes: bool) -> Option<usize> {
        while whole_episodes && end <= self.len() && !self.dones[end - 1] {
            end += 1;
        }
        (end <= self.len()).then_some(end)
    }
}
