//! Acrobot-v1 (Sutton 1996): swing the tip of a two-link arm up, at most 500 steps.
//!
//! The book's dynamics; links of length and mass 1, centre of mass at 0.5, moment of inertia 1.
//! The operations are in Gymnasium's order, so that the states are equal to the last bits.

use std::f64::consts::PI;

use super::Dynamics;
use crate::random_stream::RandomStream;

const SECONDS_PER_STEP: f64 = 0.2;
const MAX_VELOCITY: [f64; 2] = [4.0 * PI, 9.0 * PI];
const TORQUES: [f64; 3] = [-1.0, 0.0, 1.0];
const GRAVITY: f64 = 9.8;
const CENTRE: f64 = 0.5;

/// Observation (6,): cosine and sine of both angles, both velocities. 3 actions: torques.
#[derive(Debug, Default)]
pub struct Acrobot {
    state: [f64; 4],
}

impl Dynamics for Acrobot {
    fn observation_size(&self) -> usize {
        6
    }

    fn actions(&self) -> usize {
        3
    }

    fn max_steps(&self) -> usize {
        500
    }

    fn reset(&mut self, stream: &mut RandomStream) {
        // Gymnasium rounds the start state to single precision
        self.state = std::array::from_fn(|_| f64::from(stream.between(-0.1, 0.1) as f32));
    }

    fn step(&mut self, action: usize, _stream: &mut RandomStream) -> (f64, bool) {
        let [theta1, theta2, velocity1, velocity2] = runge_kutta(self.state, TORQUES[action]);
        self.state = [
            wrap(theta1),
            wrap(theta2),
            velocity1.clamp(-MAX_VELOCITY[0], MAX_VELOCITY[0]),
            velocity2.clamp(-MAX_VELOCITY[1], MAX_VELOCITY[1]),
        ];
        let [theta1, theta2, ..] = self.state;
        let reached = -theta1.cos() - (theta2 + theta1).cos() > 1.0;
        (if reached { 0.0 } else { -1.0 }, reached)
    }

    fn observe(&self, observation: &mut [f32]) {
        let [theta1, theta2, velocity1, velocity2] = self.state;
        let values = [theta1.cos(), theta1.sin(), theta2.cos(), theta2.sin(), velocity1, velocity2];
        for (to, from) in observation.iter_mut().zip(values) {
            *to = from as f32;
        }
    }

    fn state(&self) -> Vec<f64> {
        self.state.to_vec()
    }
}

fn derivatives([theta1, theta2, dtheta1, dtheta2]: [f64; 4], torque: f64) -> [f64; 4] {
    let (sin2, cos2) = (theta2.sin(), theta2.cos());
    // squares of the constants as the definition of the task writes them: m1 lc1^2 and so on
    let d1 = CENTRE * CENTRE + (1.0 + CENTRE * CENTRE + 2.0 * CENTRE * cos2) + 1.0 + 1.0;
    let d2 = (CENTRE * CENTRE + CENTRE * cos2) + 1.0;
    let phi2 = CENTRE * GRAVITY * (theta1 + theta2 - PI / 2.0).cos();
    let phi1 = -CENTRE * (dtheta2 * dtheta2) * sin2 - 2.0 * CENTRE * dtheta2 * dtheta1 * sin2
        + (CENTRE + 1.0) * GRAVITY * (theta1 - PI / 2.0).cos()
        + phi2;
    let ddtheta2 = (torque + d2 / d1 * phi1 - CENTRE * (dtheta1 * dtheta1) * sin2 - phi2)
        / (CENTRE * CENTRE + 1.0 - d2 * d2 / d1);
    let ddtheta1 = -(d2 * ddtheta2 + phi1) / d1;
    [dtheta1, dtheta2, ddtheta1, ddtheta2]
}

/// One step of the fourth-order Runge-Kutta method.
fn runge_kutta(y: [f64; 4], torque: f64) -> [f64; 4] {
    let ahead = |seconds: f64, k: [f64; 4]| std::array::from_fn(|i| y[i] + seconds * k[i]);
    let half = SECONDS_PER_STEP / 2.0;
    let k1 = derivatives(y, torque);
    let k2 = derivatives(ahead(half, k1), torque);
    let k3 = derivatives(ahead(half, k2), torque);
    let k4 = derivatives(ahead(SECONDS_PER_STEP, k3), torque);
    std::array::from_fn(|i| {
        y[i] + SECONDS_PER_STEP / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i])
    })
}

/// An angle brought into [-pi, pi].
fn wrap(mut angle: f64) -> f64 {
    while angle > PI {
        angle -= 2.0 * PI;
    }
    while angle < -PI {
        angle += 2.0 * PI;
    }
    angle
}
