//! Replay buffers: which recorded transitions an update learns from.

use rvp_bench_core::{BenchError, Result};
use tch::{Device, Tensor};

use crate::environments::Outcome;
use crate::n_step::{Ring, n_step};
use crate::prioritized_replay::Priorities;
use crate::random_stream::RandomStream;
use crate::recording::Transitions;

/// A minibatch on the device.
#[derive(Debug)]
pub struct Batch {
    /// (batch, observations) float32.
    pub observations: Tensor,
    /// (batch, 1) int64.
    pub actions: Tensor,
    /// (batch, 1) float32, summed over n steps.
    pub rewards: Tensor,
    /// (batch, observations) float32.
    pub next_observations: Tensor,
    /// (batch, 1) float32; 0 where the episode terminated.
    pub discounts: Tensor,
}

/// One step of an agent.
#[derive(Debug, Clone, Copy)]
pub struct Transition<'a> {
    /// What was seen (observations,).
    pub observation: &'a [f32],
    /// What was done.
    pub action: i64,
    /// What it led to.
    pub outcome: Outcome,
    /// What was seen then (observations,).
    pub next_observation: &'a [f32],
}

/// What a replay buffer holds, and how it is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Replay {
    /// So many transitions.
    pub capacity: usize,
    /// Numbers in an observation.
    pub width: usize,
    /// Rewards summed before bootstrapping.
    pub n: usize,
    /// Discount of one step.
    pub gamma: f32,
    /// Exponent of the priorities; none: every transition has the same probability.
    pub alpha: Option<f64>,
}

/// A ring of transitions in host memory, drawn from by the shared stream.
#[derive(Debug)]
pub struct ReplayBuffer {
    replay: Replay,
    stream: RandomStream,
    priorities: Option<Priorities>,
    device: Device,
    position: usize,
    full: bool,
    observations: Vec<f32>,
    next_observations: Vec<f32>,
    actions: Vec<i64>,
    rewards: Vec<f32>,
    dones: Vec<bool>,
    timeouts: Vec<bool>,
}

impl ReplayBuffer {
    /// An empty buffer.
    pub fn new(replay: Replay, stream: RandomStream, device: Device) -> Self {
        let Replay { capacity, width, alpha, .. } = replay;
        Self {
            replay,
            stream,
            priorities: alpha.map(|alpha| Priorities::new(capacity, alpha)),
            device,
            position: 0,
            full: false,
            observations: vec![0.0; capacity * width],
            next_observations: vec![0.0; capacity * width],
            actions: vec![0; capacity],
            rewards: vec![0.0; capacity],
            dones: vec![false; capacity],
            timeouts: vec![false; capacity],
        }
    }

    /// Number of transitions held.
    pub fn size(&self) -> usize {
        if self.full { self.replay.capacity } else { self.position }
    }

    /// Store a transition, over the oldest one when full.
    pub fn add(&mut self, transition: &Transition<'_>) {
        let (at, row) = (self.position, self.row(self.position));
        self.observations[row.clone()].copy_from_slice(transition.observation);
        self.next_observations[row].copy_from_slice(transition.next_observation);
        self.actions[at] = transition.action;
        self.rewards[at] = transition.outcome.reward as f32;
        self.dones[at] = transition.outcome.ended();
        self.timeouts[at] = transition.outcome.truncated && !transition.outcome.terminated;
        if let Some(priorities) = &mut self.priorities {
            priorities.add(at);
        }
        self.position = (at + 1) % self.replay.capacity;
        self.full |= self.position == 0;
    }

    /// Hold these transitions, added one after the other to an empty buffer.
    ///
    /// Fails when they are more than it holds.
    pub fn fill(&mut self, transitions: &Transitions) -> Result<()> {
        let (count, capacity) = (transitions.len(), self.replay.capacity);
        if count > capacity {
            return Err(BenchError::new(format!(
                "a replay buffer of {capacity} cannot hold {count}"
            )));
        }
        (0..count).for_each(|step| self.add(&transitions.step(step)));
        Ok(())
    }

    /// Draw a minibatch.
    pub fn sample(&mut self, batch_size: usize) -> Batch {
        let indices = self.draw(batch_size);
        self.batch(&indices)
    }

    /// Indices (`batch_size`,) of transitions in 0..size-1.
    pub fn draw(&mut self, batch_size: usize) -> Vec<usize> {
        let size = self.size();
        match &mut self.priorities {
            Some(priorities) => priorities.draw(batch_size, size, &mut self.stream),
            None => self.stream.uniforms(batch_size).map(|u| (u * size as f64) as usize).collect(),
        }
    }

    /// The priorities, in a prioritized buffer.
    pub fn priorities(&mut self) -> Option<&mut Priorities> {
        self.priorities.as_mut()
    }

    fn batch(&self, indices: &[usize]) -> Batch {
        let Replay { capacity, width, n, gamma, .. } = self.replay;
        let count = indices.len();
        let mut observations = Vec::with_capacity(count * width);
        let mut next_observations = Vec::with_capacity(count * width);
        let mut actions = Vec::with_capacity(count);
        let mut rewards = Vec::with_capacity(count);
        let mut discounts = Vec::with_capacity(count);
        let ring = Ring {
            rewards: &self.rewards,
            dones: &self.dones,
            timeouts: &self.timeouts,
            newest: (self.position + capacity - 1) % capacity,
        };
        for &first in indices {
            let found = n_step(&ring, first, n, gamma);
            observations.extend_from_slice(&self.observations[self.row(first)]);
            next_observations.extend_from_slice(&self.next_observations[self.row(found.last)]);
            actions.push(self.actions[first]);
            rewards.push(found.reward);
            discounts.push(found.discount);
        }
        let wide = [count as i64, width as i64];
        let floats = |numbers: &[f32], shape: [i64; 2]| {
            Tensor::from_slice(numbers).view(shape).to_device(self.device)
        };
        Batch {
            observations: floats(&observations, wide),
            actions: Tensor::from_slice(&actions).view([-1, 1]).to_device(self.device),
            rewards: floats(&rewards, [-1, 1]),
            next_observations: floats(&next_observations, wide),
            discounts: floats(&discounts, [-1, 1]),
        }
    }

    fn row(&self, index: usize) -> std::ops::Range<usize> {
        index * self.replay.width..(index + 1) * self.replay.width
    }
}
