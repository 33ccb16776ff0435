//! LunarLander-v3: land on the pad, rigid bodies by Box2D 2.3, at most 1000 steps.
//!
//! A port of Gymnasium's environment (discrete actions, no wind) on `wrapped2d`, which bundles the
//! C++ core of Box2D 2.3.1; Gymnasium uses 2.3's Python binding. Engines are computed in double
//! precision and handed to Box2D in single, as there.

use std::cell::RefCell;
use std::rc::Rc;

use wrapped2d::b2;

use self::contacts::{Contacts, Detector, Parts};
use super::Dynamics;
use crate::random_stream::RandomStream;

mod bodies;
mod contacts;
mod heuristic;

pub use self::heuristic::heuristic;

const FPS: f64 = 50.0;
const SCALE: f64 = 30.0;
const MAIN_ENGINE_POWER: f64 = 13.0;
const SIDE_ENGINE_POWER: f64 = 0.6;
const LEG_DOWN: f64 = 18.0;
const SIDE_ENGINE_HEIGHT: f64 = 14.0;
const SIDE_ENGINE_AWAY: f64 = 12.0;
const MAIN_ENGINE_LOCATION: f64 = 4.0;
const WIDTH: f64 = 600.0 / SCALE;
const HEIGHT: f64 = 400.0 / SCALE;
const PAD_HEIGHT: f64 = HEIGHT / 4.0;

/// Observation (8,): position, velocity, angle, angular velocity, contact of each leg.
/// 4 actions: nothing, left engine, main engine, right engine.
#[derive(Default)]
pub struct LunarLander {
    flight: Option<Flight>,
}

/// The bodies of one episode.
struct Flight {
    world: b2::World<Parts>,
    lander: b2::BodyHandle,
    contacts: Rc<RefCell<Contacts>>,
    shaping: Option<f64>,
    state: [f64; 8],
}

impl Dynamics for LunarLander {
    fn observation_size(&self) -> usize {
        8
    }

    fn actions(&self) -> usize {
        4
    }

    fn max_steps(&self) -> usize {
        1000
    }

    fn reset(&mut self, stream: &mut RandomStream) {
        self.flight = Some(Flight::new(stream));
        self.step(0, stream);
    }

    fn step(&mut self, action: usize, stream: &mut RandomStream) -> (f64, bool) {
        self.flight.as_mut().expect("reset comes before step").step(action, stream)
    }

    fn observe(&self, observation: &mut [f32]) {
        let flight = self.flight.as_ref().expect("reset comes before observe");
        for (to, from) in observation.iter_mut().zip(flight.state) {
            *to = from as f32;
        }
    }

    fn state(&self) -> Vec<f64> {
        self.flight.as_ref().map_or_else(Vec::new, |flight| flight.state.to_vec())
    }
}

impl Flight {
    fn new(stream: &mut RandomStream) -> Self {
        let mut world = b2::World::new(&vec2(0.0, -10.0));
        let contacts = Rc::new(RefCell::new(Contacts::default()));
        world.set_contact_listener(Box::new(Detector(Rc::clone(&contacts))));
        bodies::create_moon(&mut world, stream);
        let lander = bodies::create_lander(&mut world, stream);
        for side in [-1.0, 1.0] {
            bodies::create_leg(&mut world, lander, side);
        }
        Self { world, lander, contacts, shaping: None, state: [0.0; 8] }
    }

    fn step(&mut self, action: usize, stream: &mut RandomStream) -> (f64, bool) {
        let dispersion = [(); 2].map(|()| stream.between(-1.0, 1.0) / SCALE);
        let fuel = self.fire(action, dispersion);
        self.world.step((1.0 / FPS) as f32, 6 * 30, 2 * 30);
        self.observe();

        let [x, y, x_speed, y_speed, angle, _, left, right] = self.state;
        let shaping = -100.0 * (x * x + y * y).sqrt()
            - 100.0 * (x_speed * x_speed + y_speed * y_speed).sqrt()
            - 100.0 * angle.abs()
            + 10.0 * left
            + 10.0 * right;
        let gain = self.shaping.map_or(0.0, |before| shaping - before);
        self.shaping = Some(shaping);

        if !self.world.body(self.lander).is_awake() {
            return (100.0, true);
        }
        if self.contacts.borrow().crashed || x.abs() >= 1.0 {
            return (-100.0, true);
        }
        (gain - fuel, false)
    }

    /// Fire the engine of an action; the fuel it costs, in units of the reward.
    fn fire(&mut self, action: usize, dispersion: [f64; 2]) -> f64 {
        let mut lander = self.world.body_mut(self.lander);
        let angle = f64::from(lander.angle());
        let position = (f64::from(lander.position().x), f64::from(lander.position().y));
        let tip = (angle.sin(), angle.cos());
        let side = (-tip.1, tip.0);
        match action {
            2 => {
                let away = MAIN_ENGINE_LOCATION / SCALE + 2.0 * dispersion[0];
                let ox = tip.0 * away + side.0 * dispersion[1];
                let oy = -tip.1 * away - side.1 * dispersion[1];
                let impulse = vec2(-ox * MAIN_ENGINE_POWER, -oy * MAIN_ENGINE_POWER);
                let point = vec2(position.0 + ox, position.1 + oy);
                lander.apply_linear_impulse(&impulse, &point, true);
                0.30
            }
            1 | 3 => {
                let direction = action as f64 - 2.0;
                let away = 3.0 * dispersion[1] + direction * SIDE_ENGINE_AWAY / SCALE;
                let ox = tip.0 * dispersion[0] + side.0 * away;
                let oy = -tip.1 * dispersion[0] - side.1 * away;
                let impulse = vec2(-ox * SIDE_ENGINE_POWER, -oy * SIDE_ENGINE_POWER);
                // 17 and not 14 in x: so it is in Gymnasium, a known oddity of the task
                let point = vec2(
                    position.0 + ox - tip.0 * 17.0 / SCALE,
                    position.1 + oy + tip.1 * SIDE_ENGINE_HEIGHT / SCALE,
                );
                lander.apply_linear_impulse(&impulse, &point, true);
                0.03
            }
            _ => 0.0,
        }
    }

    fn observe(&mut self) {
        let lander = self.world.body(self.lander);
        let (position, velocity) = (lander.position(), lander.linear_velocity());
        let contact = |leg: usize| f64::from(u8::from(self.contacts.borrow().legs[leg]));
        self.state = [
            (f64::from(position.x) - WIDTH / 2.0) / (WIDTH / 2.0),
            (f64::from(position.y) - (PAD_HEIGHT + LEG_DOWN / SCALE)) / (HEIGHT / 2.0),
            f64::from(velocity.x) * (WIDTH / 2.0) / FPS,
            f64::from(velocity.y) * (HEIGHT / 2.0) / FPS,
            f64::from(lander.angle()),
            20.0 * f64::from(lander.angular_velocity()) / FPS,
            contact(0),
            contact(1),
        ];
    }
}

fn vec2(x: f64, y: f64) -> b2::Vec2 {
    b2::Vec2 { x: x as f32, y: y as f32 }
}
