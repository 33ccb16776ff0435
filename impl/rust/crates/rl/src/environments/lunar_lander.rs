//! LunarLander-v3: land on the pad, rigid bodies by Box2D 2.3, at most 1000 steps.
//!
//! A port of Gymnasium's environment (discrete actions, no wind) on `wrapped2d`, which bundles the
//! C++ core of Box2D 2.3.1; Gymnasium uses 2.3's Python binding. Engines are computed in double
//! precision and handed to Box2D in single, as there.

use std::cell::RefCell;
use std::rc::Rc;

use wrapped2d::b2;
use wrapped2d::dynamics::world::callbacks::ContactAccess;
use wrapped2d::user_data::{NoUserData, UserData, UserDataTypes};

use super::Dynamics;
use crate::random_stream::RandomStream;

const FPS: f64 = 50.0;
const SCALE: f64 = 30.0;
const MAIN_ENGINE_POWER: f64 = 13.0;
const SIDE_ENGINE_POWER: f64 = 0.6;
const INITIAL_RANDOM: f64 = 1000.0;
const LANDER: [(f64, f64); 6] =
    [(-14.0, 17.0), (-17.0, 0.0), (-17.0, -10.0), (17.0, -10.0), (17.0, 0.0), (14.0, 17.0)];
const LEG_AWAY: f64 = 20.0;
const LEG_DOWN: f64 = 18.0;
const LEG: (f64, f64) = (2.0, 8.0);
const LEG_SPRING_TORQUE: f64 = 40.0;
const SIDE_ENGINE_HEIGHT: f64 = 14.0;
const SIDE_ENGINE_AWAY: f64 = 12.0;
const MAIN_ENGINE_LOCATION: f64 = 4.0;
const WIDTH: f64 = 600.0 / SCALE;
const HEIGHT: f64 = 400.0 / SCALE;
const CHUNKS: usize = 11;
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

// --- the world ---------------------------------------------------------------------------------

impl Flight {
    fn new(stream: &mut RandomStream) -> Self {
        let mut world = b2::World::new(&vec2(0.0, -10.0));
        let contacts = Rc::new(RefCell::new(Contacts::default()));
        world.set_contact_listener(Box::new(Detector(Rc::clone(&contacts))));
        create_moon(&mut world, stream);
        let lander = create_lander(&mut world, stream);
        for side in [-1.0, 1.0] {
            create_leg(&mut world, lander, side);
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

fn create_moon(world: &mut b2::World<Parts>, stream: &mut RandomStream) {
    let mut height: Vec<f64> = (0..=CHUNKS).map(|_| stream.between(0.0, HEIGHT / 2.0)).collect();
    height[CHUNKS / 2 - 2..=CHUNKS / 2 + 2].fill(PAD_HEIGHT);
    // Python's index -1 is the last element: the terrain wraps round at its left edge
    let before = |i: usize| height[(i + CHUNKS) % (CHUNKS + 1)];
    let smooth: Vec<f64> =
        (0..CHUNKS).map(|i| 0.33 * (before(i) + height[i] + height[i + 1])).collect();

    let moon = world.create_body_with(&b2::BodyDef::new(), Part::Moon);
    let mut moon = world.body_mut(moon);
    let edge = |from: (f64, f64), to: (f64, f64)| {
        b2::EdgeShape::new_with(&vec2(from.0, from.1), &vec2(to.0, to.1))
    };
    moon.create_fixture(&edge((0.0, 0.0), (WIDTH, 0.0)), &mut b2::FixtureDef::new());
    let x = |i: usize| WIDTH / (CHUNKS as f64 - 1.0) * i as f64;
    for i in 0..CHUNKS - 1 {
        let mut def = b2::FixtureDef::new();
        def.friction = 0.1;
        moon.create_fixture(&edge((x(i), smooth[i]), (x(i + 1), smooth[i + 1])), &mut def);
    }
}

fn create_lander(world: &mut b2::World<Parts>, stream: &mut RandomStream) -> b2::BodyHandle {
    let mut def = b2::BodyDef::new();
    def.body_type = b2::BodyType::Dynamic;
    def.position = vec2(WIDTH / 2.0, HEIGHT);
    let handle = world.create_body_with(&def, Part::Lander);
    let outline = LANDER.map(|(x, y)| vec2(x / SCALE, y / SCALE));
    let mut fixture = b2::FixtureDef::new();
    fixture.density = 5.0;
    fixture.friction = 0.1;
    fixture.filter = filter(0x0010);
    let mut lander = world.body_mut(handle);
    lander.create_fixture(&b2::PolygonShape::new_with(&outline), &mut fixture);
    let push_x = stream.between(-INITIAL_RANDOM, INITIAL_RANDOM);
    let push_y = stream.between(-INITIAL_RANDOM, INITIAL_RANDOM);
    lander.apply_force_to_center(&vec2(push_x, push_y), true);
    handle
}

fn create_leg(world: &mut b2::World<Parts>, lander: b2::BodyHandle, side: f64) {
    let mut def = b2::BodyDef::new();
    def.body_type = b2::BodyType::Dynamic;
    def.position = vec2(WIDTH / 2.0 - side * LEG_AWAY / SCALE, HEIGHT);
    def.angle = (side * 0.05) as f32;
    let leg = world.create_body_with(&def, Part::Leg(usize::from(side > 0.0)));
    let mut fixture = b2::FixtureDef::new();
    fixture.density = 1.0;
    fixture.filter = filter(0x0020);
    let shape = b2::PolygonShape::new_box((LEG.0 / SCALE) as f32, (LEG.1 / SCALE) as f32);
    world.body_mut(leg).create_fixture(&shape, &mut fixture);

    let mut joint = b2::RevoluteJointDef::new(lander, leg);
    joint.local_anchor_b = vec2(side * LEG_AWAY / SCALE, LEG_DOWN / SCALE);
    // the Python binding takes the angle between the bodies as they stand, the C++ core takes 0
    joint.reference_angle = def.angle;
    joint.enable_motor = true;
    joint.enable_limit = true;
    joint.max_motor_torque = LEG_SPRING_TORQUE as f32;
    joint.motor_speed = (0.3 * side) as f32;
    let (lower, upper) = if side < 0.0 { (0.9 - 0.5, 0.9) } else { (-0.9, -0.9 + 0.5) };
    joint.lower_angle = lower as f32;
    joint.upper_angle = upper as f32;
    world.create_joint(&joint);
}

/// Collides with the ground only.
fn filter(category_bits: u16) -> b2::Filter {
    b2::Filter { category_bits, mask_bits: 0x001, group_index: 0 }
}

fn vec2(x: f64, y: f64) -> b2::Vec2 {
    b2::Vec2 { x: x as f32, y: y as f32 }
}

// --- contacts ----------------------------------------------------------------------------------

struct Parts;

impl UserDataTypes for Parts {
    type BodyData = Part;
    type JointData = <NoUserData as UserDataTypes>::JointData;
    type FixtureData = <NoUserData as UserDataTypes>::FixtureData;
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Moon,
    Lander,
    Leg(usize),
}

#[derive(Default)]
struct Contacts {
    crashed: bool,
    legs: [bool; 2],
}

struct Detector(Rc<RefCell<Contacts>>);

impl b2::ContactListener<Parts> for Detector {
    fn begin_contact(&mut self, contact: ContactAccess<Parts>) {
        let mut contacts = self.0.borrow_mut();
        for part in [*contact.body_a.user_data(), *contact.body_b.user_data()] {
            match part {
                Part::Lander => contacts.crashed = true,
                Part::Leg(leg) => contacts.legs[leg] = true,
                Part::Moon => {}
            }
        }
    }

    fn end_contact(&mut self, contact: ContactAccess<Parts>) {
        for part in [*contact.body_a.user_data(), *contact.body_b.user_data()] {
            if let Part::Leg(leg) = part {
                self.0.borrow_mut().legs[leg] = false;
            }
        }
    }
}

// --- the hand-written controller ---------------------------------------------------------------

/// The action of Gymnasium's own hand-written controller for an observation (8,).
///
/// In single precision where numpy's scalars of the observation stay single.
pub fn heuristic(observation: &[f32]) -> usize {
    let [x, y, x_speed, y_speed, angle, spin, left, right] =
        std::array::from_fn(|i| observation[i]);
    let angle_target = (x * 0.5 + x_speed * 1.0).clamp(-0.4, 0.4);
    let hover_target = 0.55 * x.abs();
    let mut angle_todo = (angle_target - angle) * 0.5 - spin * 1.0;
    let mut hover_todo = (hover_target - y) * 0.5 - y_speed * 0.5;
    if left != 0.0 || right != 0.0 {
        angle_todo = 0.0;
        hover_todo = -y_speed * 0.5;
    }
    if hover_todo > angle_todo.abs() && hover_todo > 0.05 {
        2
    } else if angle_todo < -0.05 {
        3
    } else if angle_todo > 0.05 {
        1
    } else {
        0
    }
}
