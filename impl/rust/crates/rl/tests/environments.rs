//! Environments against Gymnasium's own trajectories (benchmarks/rl/data/trajectories.json).

use std::path::{Path, PathBuf};

use rvp_bench_rl::environments::lunar_lander::heuristic;
use rvp_bench_rl::environments::{ENVIRONMENTS, create_environment};
use serde::Deserialize;

#[derive(Deserialize)]
struct Trajectories {
    cartpole: Vec<Trajectory>,
    acrobot: Vec<Trajectory>,
    lunar_lander: Vec<Trajectory>,
    lunar_lander_heuristic: Vec<f64>,
}

#[derive(Deserialize)]
struct Trajectory {
    seed: u64,
    actions: Vec<usize>,
    states: Vec<Vec<f64>>,
}

fn benchmarks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../benchmarks")
}

fn trajectories() -> Trajectories {
    let path = benchmarks().join("rl/data/trajectories.json");
    let text = std::fs::read_to_string(&path).expect("the trajectories are committed");
    serde_json::from_str(&text).expect("the trajectories are as make_trajectories.py writes them")
}

/// The largest distance of any state from Gymnasium's.
fn distance(name: &str, trajectory: &Trajectory) -> f64 {
    let mut environment = create_environment(name, trajectory.seed, &benchmarks()).unwrap();
    environment.reset();
    let mut largest = 0.0_f64;
    let mut compare = |ours: Vec<f64>, expected: &[f64]| {
        assert_eq!(ours.len(), expected.len());
        for (our, expected) in ours.iter().zip(expected) {
            largest = largest.max((our - expected).abs());
        }
    };
    compare(environment.state(), &trajectory.states[0]);
    for (&action, expected) in trajectory.actions.iter().zip(&trajectory.states[1..]) {
        let outcome = environment.step(action);
        compare(environment.state(), expected);
        if outcome.ended() {
            environment.reset();
        }
    }
    largest
}

#[test]
fn cartpole_and_acrobot_are_gymnasiums_to_1e_12() {
    let all = trajectories();
    for trajectory in &all.cartpole {
        assert!(distance("cartpole", trajectory) <= 1e-12);
    }
    for trajectory in &all.acrobot {
        assert!(distance("acrobot", trajectory) <= 1e-12);
    }
}

#[test]
fn lunar_lander_is_gymnasiums_until_first_contact() {
    for trajectory in &trajectories().lunar_lander {
        assert!(trajectory.actions.len() > 50, "a flight takes a while");
        assert!(distance("lunar_lander", trajectory) <= 1e-4);
    }
}

/// Two-sample Kolmogorov-Smirnov test at 1 %: D < 1.628 sqrt((n + m) / (n m)).
#[test]
fn lunar_lander_returns_agree_in_distribution_over_200_seeds() {
    let mut expected = trajectories().lunar_lander_heuristic;
    let mut ours: Vec<f64> = (0..expected.len() as u64).map(heuristic_return).collect();
    expected.sort_by(f64::total_cmp);
    ours.sort_by(f64::total_cmp);
    let below = |sorted: &[f64], x: f64| sorted.partition_point(|&value| value <= x) as f64;
    let n = ours.len() as f64;
    let d = ours
        .iter()
        .chain(&expected)
        .map(|&x| (below(&ours, x) - below(&expected, x)).abs() / n)
        .fold(0.0, f64::max);
    assert!(d < 1.628 * (2.0 / n).sqrt(), "D = {d}");
}

fn heuristic_return(seed: u64) -> f64 {
    let mut environment = create_environment("lunar_lander", seed, &benchmarks()).unwrap();
    environment.reset();
    let mut total = 0.0;
    loop {
        let action = heuristic(environment.observation());
        let outcome = environment.step(action);
        total += outcome.reward;
        if outcome.ended() {
            return total;
        }
    }
}

#[test]
fn time_limit_truncates_and_is_no_termination() {
    let mut environment = create_environment("acrobot", 0, &benchmarks()).unwrap();
    environment.reset();
    let outcomes: Vec<_> = (0..500).map(|_| environment.step(1)).collect();
    assert!(outcomes[..499].iter().all(|outcome| !outcome.ended()));
    assert!(outcomes[499].truncated && !outcomes[499].terminated);
    environment.reset();
    assert!(!environment.step(1).ended(), "a new episode has the whole time");
}

#[test]
fn pursuit_catches_by_the_shortest_way() {
    let mut environment = create_environment("pursuit", 3, &benchmarks()).unwrap();
    let mut caught = 0;
    for _ in 0..50 {
        environment.reset();
        loop {
            let [x, y] = [environment.observation()[0], environment.observation()[1]];
            // moves of pursuit.json: up, right, down, left
            let action = if x.abs() >= y.abs() {
                if x > 0.0 { 1 } else { 3 }
            } else if y > 0.0 {
                0
            } else {
                2
            };
            let outcome = environment.step(action);
            assert_eq!(outcome.reward, if outcome.terminated { 1.0 } else { -0.01 });
            let shortest = |way: &f32| (-1.0..1.0).contains(way);
            assert!(environment.observation().iter().all(shortest), "round the torus if need be");
            if outcome.ended() {
                caught += usize::from(outcome.terminated);
                break;
            }
        }
    }
    assert!(caught >= 48, "{caught} of 50");
}

#[test]
fn unknown_name_lists_the_known_ones() {
    let error = create_environment("pong", 0, &benchmarks()).err().unwrap().to_string();
    assert!(ENVIRONMENTS.iter().all(|name| error.contains(name)), "{error}");
}
