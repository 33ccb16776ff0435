//! Pursuit: a hunter chases a prey on a torus. Our own; the rules are benchmarks/rl/data/pursuit.json.
//!
//! One step: the hunter moves; if it stands on the prey, the prey is caught. Else the prey moves
//! (two draws: whether, and where), and may run into the hunter, which is a catch too.

use std::path::Path;

use rvp_bench_core::{BenchError, Result};
use serde::Deserialize;

use super::Dynamics;
use crate::random_stream::RandomStream;

#[derive(Debug, Deserialize)]
struct Rules {
    size: i64,
    max_steps: usize,
    moves: Vec<(i64, i64)>,
    prey_move_probability: f64,
    step_reward: f64,
    catch_reward: f64,
}

type Cell = (i64, i64);

/// Observation (2,): the shortest way to the prey in x and y, in halves of the grid.
#[derive(Debug)]
pub struct Pursuit {
    rules: Rules,
    hunter: Cell,
    prey: Cell,
}

impl Pursuit {
    /// The pursuit by the rules in the folder of the definitions. Fails when they cannot be read.
    pub fn from_rules(benchmarks: &Path) -> Result<Self> {
        let path = benchmarks.join("rl/data/pursuit.json");
        let fail = |error: String| {
            let path = path.display();
            BenchError::new(format!("cannot read the rules of the pursuit, {path}: {error}"))
        };
        let text = std::fs::read_to_string(&path).map_err(|error| fail(error.to_string()))?;
        let rules = serde_json::from_str(&text).map_err(|error| fail(error.to_string()))?;
        Ok(Self { rules, hunter: (0, 0), prey: (0, 0) })
    }

    fn moved(&self, cell: Cell, direction: usize) -> Cell {
        let (dx, dy) = self.rules.moves[direction];
        ((cell.0 + dx).rem_euclid(self.rules.size), (cell.1 + dy).rem_euclid(self.rules.size))
    }

    /// Signed distance on the torus, in [-half, half).
    fn way(&self, hunter: i64, prey: i64) -> i64 {
        let half = self.rules.size / 2;
        (prey - hunter + half).rem_euclid(self.rules.size) - half
    }
}

impl Dynamics for Pursuit {
    fn observation_size(&self) -> usize {
        2
    }

    fn actions(&self) -> usize {
        self.rules.moves.len()
    }

    fn max_steps(&self) -> usize {
        self.rules.max_steps
    }

    /// Four draws: the hunter's cell, then the prey's; the prey steps aside in x if they meet.
    fn reset(&mut self, stream: &mut RandomStream) {
        let size = self.rules.size;
        let [x, y, prey_x, prey_y] = std::array::from_fn(|_| stream.index(size as usize) as i64);
        self.hunter = (x, y);
        self.prey = (prey_x, prey_y);
        if self.prey == self.hunter {
            self.prey.0 = (prey_x + 1) % size;
        }
    }

    /// Hunter, then prey.
    fn step(&mut self, action: usize, stream: &mut RandomStream) -> (f64, bool) {
        self.hunter = self.moved(self.hunter, action);
        if self.hunter != self.prey {
            let runs = stream.uniform() < self.rules.prey_move_probability;
            let direction = stream.index(self.rules.moves.len());
            if runs {
                self.prey = self.moved(self.prey, direction);
            }
        }
        let caught = self.hunter == self.prey;
        (if caught { self.rules.catch_reward } else { self.rules.step_reward }, caught)
    }

    fn observe(&self, observation: &mut [f32]) {
        let half = (self.rules.size / 2) as f32;
        observation[0] = self.way(self.hunter.0, self.prey.0) as f32 / half;
        observation[1] = self.way(self.hunter.1, self.prey.1) as f32 / half;
    }

    fn state(&self) -> Vec<f64> {
        [self.hunter.0, self.hunter.1, self.prey.0, self.prey.1].map(|cell| cell as f64).to_vec()
    }
}
