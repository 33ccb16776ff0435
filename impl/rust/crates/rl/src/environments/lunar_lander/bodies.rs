//! The bodies of an episode: a moon of random terrain, the lander, and its two legs.

use wrapped2d::b2;

use super::contacts::{Part, Parts};
use super::{HEIGHT, LEG_DOWN, PAD_HEIGHT, SCALE, WIDTH, vec2};
use crate::random_stream::RandomStream;

const INITIAL_RANDOM: f64 = 1000.0;
const LANDER: [(f64, f64); 6] =
    [(-14.0, 17.0), (-17.0, 0.0), (-17.0, -10.0), (17.0, -10.0), (17.0, 0.0), (14.0, 17.0)];
const LEG_AWAY: f64 = 20.0;
const LEG: (f64, f64) = (2.0, 8.0);
const LEG_SPRING_TORQUE: f64 = 40.0;
const CHUNKS: usize = 11;

pub(super) fn create_moon(world: &mut b2::World<Parts>, stream: &mut RandomStream) {
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

pub(super) fn create_lander(
    world: &mut b2::World<Parts>,
    stream: &mut RandomStream,
) -> b2::BodyHandle {
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

pub(super) fn create_leg(world: &mut b2::World<Parts>, lander: b2::BodyHandle, side: f64) {
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
