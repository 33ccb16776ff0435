//! An agent at work: what the benchmarks of both families share.

use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Metrics, Phase, Result};
use rvp_bench_torch::torch_device::{select_device, synchronize};
use serde::Deserialize;
use tch::Device;

use crate::agent::Agent;
use crate::recording::Transitions;
use crate::settings::Size;

const UPDATE: usize = 0;
const ACT: usize = 1;
const ROLLOUT: usize = 2;

/// What a definition says of a case, beside the settings of its agent.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgentCase {
    /// A name in [`crate::algorithms`].
    pub algorithm: String,
    /// A name in [`crate::environments`].
    pub environment: String,
    /// Transitions of the recording that are learned from.
    pub recorded: Size,
    /// Actions of one call: a random one costs nothing, so that single calls say little.
    pub acts: Size,
    /// Environment steps of one rollout.
    pub steps: Size,
    /// So many losses are compared.
    pub checked_updates: Size,
    /// So many actions are compared.
    pub checked_actions: Size,
}

/// An untrained agent.
pub type NewAgent<A> = Box<dyn Fn() -> Result<A>>;

/// One gradient update a call; its loss.
pub type Update<A> = Box<dyn FnMut(&mut A) -> Result<f64>>;

/// Updates on recorded transitions, acting on recorded observations, rollouts.
///
/// Each phase begins with a fresh agent of the same seed, and its first answers are kept: what is
/// compared is what was timed.
pub struct AgentBenchmark<A> {
    case: AgentCase,
    device: Device,
    new_agent: NewAgent<A>,
    agent: A,
    recorded: Transitions,
    update: Update<A>,
    phase: usize,
    next: usize,
    losses: Vec<f64>,
    actions: Vec<usize>,
    observation: Vec<f64>,
}

impl<A: Agent + 'static> AgentBenchmark<A> {
    /// Set up; `learning` makes updates from an agent and the recording.
    ///
    /// Fails for an unknown algorithm or environment, or a missing fixture.
    pub fn create(
        case: AgentCase,
        context: &Context,
        new_agent: NewAgent<A>,
        learning: fn(&mut A, &Transitions) -> Result<Update<A>>,
    ) -> Result<Box<dyn Benchmark>> {
        // an unknown environment is told as such, not as a missing fixture
        let mut agent = new_agent()?;
        let path = context.fixture(&format!("recorded-{}.safetensors", case.environment))?;
        let recorded = Transitions::load(&path, case.recorded.get())?;
        let update = learning(&mut agent, &recorded)?;
        Ok(Box::new(Self {
            case,
            device: select_device(&context.device)?,
            new_agent,
            agent,
            recorded,
            update,
            phase: UPDATE,
            next: 0,
            losses: vec![],
            actions: vec![],
            observation: vec![],
        }))
    }

    /// Go on, untimed, until the phase has given all the answers that are compared.
    fn complete(&mut self) -> Result<()> {
        while self.losses.len() < self.case.checked_updates.get() {
            self.step(UPDATE)?;
        }
        while self.phase == ACT && self.actions.len() < self.case.checked_actions.get() {
            self.step(ACT)?;
        }
        if self.phase == ROLLOUT && self.observation.is_empty() {
            self.step(ROLLOUT)?;
        }
        Ok(())
    }
}

impl<A: Agent + 'static> Benchmark for AgentBenchmark<A> {
    /// Learning, acting, and acting with stepping and storing.
    fn phases(&self) -> Vec<Phase> {
        vec![
            Phase::new("update_time").blockable(),
            Phase::new("act_time").items(self.case.acts.get()).blockable(),
            Phase::new("rollout_time").items(self.case.steps.get()).blockable(),
        ]
    }

    /// A fresh agent where a phase begins, once the one before has all its answers.
    fn prepare(&mut self, phase: usize) -> Result<()> {
        if phase != self.phase {
            self.complete()?;
            self.phase = phase;
            self.agent = (self.new_agent)()?;
        }
        Ok(())
    }

    /// One update, so many actions, or one rollout.
    fn step(&mut self, phase: usize) -> Result<Option<Metrics>> {
        match phase {
            UPDATE => {
                let loss = (self.update)(&mut self.agent)?;
                if self.losses.len() < self.case.checked_updates.get() {
                    self.losses.push(loss);
                }
            }
            ACT => {
                let Self { agent, recorded, case, .. } = self;
                let rows = (0..case.acts.get()).map(|act| (self.next + act) % case.recorded);
                let actions: Vec<usize> =
                    rows.map(|row| agent.act(recorded.observation(row))).collect();
                self.next = (self.next + case.acts.get()) % case.recorded;
                if self.actions.len() < self.case.checked_actions.get() {
                    self.actions.extend(actions);
                }
            }
            _ => {
                self.agent.rollout(self.case.steps.get());
                if self.observation.is_empty() {
                    let observation = self.agent.observation().iter();
                    self.observation = observation.copied().map(f64::from).collect();
                }
            }
        }
        Ok(None)
    }

    fn synchronize(&self) {
        synchronize(self.device);
    }

    /// The first losses, the first actions, and where the first rollout led.
    fn check(&mut self) -> Result<Checks> {
        for phase in self.phase..=ROLLOUT {
            self.prepare(phase)?;
        }
        self.complete()?;
        let actions = self.actions.iter().take(self.case.checked_actions.get());
        let actions = actions.map(usize::to_string).collect();
        Ok(vec![
            ("losses".into(), CheckValue::Numbers(self.losses.clone())),
            ("actions".into(), CheckValue::Text(actions)),
            ("observation".into(), CheckValue::Numbers(self.observation.clone())),
        ])
    }
}
