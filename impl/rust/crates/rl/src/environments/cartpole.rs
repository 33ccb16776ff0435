//! CartPole-v1 (Barto, Sutton, Anderson 1983): balance a pole on a cart, at most 500 steps.
//!
//! The operations are in Gymnasium's order, so that the states are equal to the last bits.

use std::f64::consts::PI;

use super::Dynamics;
use crate::random_stream::RandomStream;

const GRAVITY: f64 = 9.8;
const POLE_MASS: f64 = 0.1;
const TOTAL_MASS: f64 = POLE_MASS + 1.0;
const HALF_LENGTH: f64 = 0.5;
const POLE_MASS_LENGTH: f64 = POLE_MASS * HALF_LENGTH;
const FORCE: f64 = 10.0;
const SECONDS_PER_STEP: f64 = 0.02;
const ANGLE_LIMIT: f64 = 12.0 * 2.0 * PI / 360.0;
const POSITION_LIMIT: f64 = 2.4;

/// Observation (4,): position, velocity, angle, angular velocity. 2 actions: left, right.
#[derive(Debug, Default)]
pub struct CartPole {
    state: [f64; 4],
}

impl Dynamics for CartPole {
    fn observation_size(&self) -> usize {
        4
    }

    fn actions(&self) -> usize {
        2
    }

    fn max_steps(&self) -> usize {
        500
    }

    fn reset(&mut self, stream: &mut RandomStream) {
        self.state = std::array::from_fn(|_| stream.between(-0.05, 0.05));
    }

    fn step(&mut self, action: usize, _stream: &mut RandomStream) -> (f64, bool) {
        let [x, x_dot, theta, theta_dot] = self.state;
        let force = if action == 1 { FORCE } else { -FORCE };
        let (sin, cos) = (theta.sin(), theta.cos());

        let temp = (force + POLE_MASS_LENGTH * (theta_dot * theta_dot) * sin) / TOTAL_MASS;
        let theta_acc = (GRAVITY * sin - cos * temp)
            / (HALF_LENGTH * (4.0 / 3.0 - POLE_MASS * (cos * cos) / TOTAL_MASS));
        let x_acc = temp - POLE_MASS_LENGTH * theta_acc * cos / TOTAL_MASS;

        self.state = [
            x + SECONDS_PER_STEP * x_dot,
            x_dot + SECONDS_PER_STEP * x_acc,
            theta + SECONDS_PER_STEP * theta_dot,
            theta_dot + SECONDS_PER_STEP * theta_acc,
        ];
        let [x, _, theta, _] = self.state;
        (1.0, x.abs() > POSITION_LIMIT || theta.abs() > ANGLE_LIMIT)
    }

    fn observe(&self, observation: &mut [f32]) {
        for (to, from) in observation.iter_mut().zip(self.state) {
            *to = from as f32;
        }
    }

    fn state(&self) -> Vec<f64> {
        self.state.to_vec()
    }
}
