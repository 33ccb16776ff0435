//! The benchmarks behind the protocol: what they answer, and what they say when they cannot.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rvp_bench_core::{Benchmark, CheckValue, Checks, Context, Params, Result};
use rvp_bench_rl::environments::create_environment;
use rvp_bench_rl::recording::random_actions;
use rvp_bench_rl::registry::registry;
use serde_json::{Value, json};
use tch::Tensor;

/// The generator of libtorch is one for the whole process: a test that makes an agent seeds it.
fn alone() -> MutexGuard<'static, ()> {
    static GENERATOR: Mutex<()> = Mutex::new(());
    GENERATOR.lock().unwrap_or_else(PoisonError::into_inner)
}

fn benchmarks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../benchmarks")
}

/// A folder with 300 recorded steps of CartPole, as the fixtures step writes them.
fn fixtures() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("rvp-rl-{:?}", std::thread::current().id()));
    let folder = folder.with_extension(std::process::id().to_string());
    std::fs::create_dir_all(&folder).unwrap();
    let mut task = create_environment("cartpole", 0, &benchmarks()).unwrap();
    let (mut observations, mut next, mut rewards) = (vec![], vec![], vec![]);
    let (mut dones, mut timeouts) = (vec![], vec![]);
    task.reset();
    let actions = random_actions(0, 300, 2);
    for &action in &actions {
        observations.extend_from_slice(task.observation());
        let outcome = task.step(action);
        next.extend_from_slice(task.observation());
        rewards.push(outcome.reward as f32);
        dones.push(f32::from(u8::from(outcome.ended())));
        timeouts.push(f32::from(u8::from(outcome.truncated)));
        if outcome.ended() {
            task.reset();
        }
    }
    let actions: Vec<i64> = actions.iter().map(|&action| action as i64).collect();
    let tensors = [
        ("observations", Tensor::from_slice(&observations).view([300, 4])),
        ("next_observations", Tensor::from_slice(&next).view([300, 4])),
        ("actions", Tensor::from_slice(&actions)),
        ("rewards", Tensor::from_slice(&rewards)),
        ("dones", Tensor::from_slice(&dones)),
        ("timeouts", Tensor::from_slice(&timeouts)),
    ];
    let path = folder.join("recorded-cartpole.safetensors");
    Tensor::write_safetensors(&tensors, path).unwrap();
    folder
}

fn context(fixtures: Option<PathBuf>) -> Context {
    tch::set_num_threads(1); // the tests themselves run in parallel
    let (device, dtype) = ("cpu".into(), "float32".into());
    Context { seed: 7, device, dtype, threads: 1, benchmarks: benchmarks(), fixtures }
}

/// One table over the other.
fn with(mut table: Value, changes: Value) -> Value {
    let Value::Object(changes) = changes else { panic!("a table of changes") };
    table.as_object_mut().unwrap().extend(changes);
    table
}

fn value() -> Value {
    json!({
        "hidden": [8, 8], "learning_rate": 0.01, "gamma": 0.9, "batch_size": 16,
        "buffer_size": 300, "learning_starts": 0, "train_frequency": 1, "gradient_steps": 1,
        "target_update_interval": 5, "max_grad_norm": 10.0, "exploration_initial": 0.0,
        "exploration_final": 0.0, "exploration_fraction": 1.0, "total_steps": 1000, "n_step": 3,
        "alpha": 0.6, "beta_initial": 0.4, "beta_final": 1.0, "atoms": 11, "v_min": 0.0,
        "v_max": 10.0, "sigma": 0.5
    })
}

fn policy_gradient() -> Value {
    json!({
        "hidden": [8, 8], "learning_rate": 0.01, "gamma": 0.9, "max_grad_norm": 10.0,
        "gae_lambda": 0.95, "rollout_steps": 32, "value_coefficient": 0.5,
        "entropy_coefficient": 0.01, "total_steps": 1000
    })
}

fn small(algorithm: &str, settings: Value) -> Value {
    let case = json!({
        "algorithm": algorithm, "environment": "cartpole", "recorded": 300, "acts": 2, "steps": 5,
        "checked_updates": 3, "checked_actions": 3
    });
    with(settings, case)
}

fn training(algorithm: &str, settings: Value) -> Value {
    let case = json!({
        "algorithm": algorithm, "environment": "cartpole", "seed": 0, "threshold": 25.0,
        "window": 5, "total_steps": 5000, "curve_every": 100, "evaluation_episodes": 2, "steps": 10
    });
    with(settings, case)
}

fn create(name: &str, params: &Value, context: &Context) -> Result<Box<dyn Benchmark>> {
    registry().create(name, params.as_object().unwrap(), context)
}

fn message(name: &str, params: &Value) -> String {
    create(name, params, &context(Some(fixtures()))).err().expect("an error").to_string()
}

fn number(checks: &Checks, name: &str) -> f64 {
    match checks.iter().find(|(check, _)| check == name) {
        Some((_, CheckValue::Number(value))) => *value,
        other => panic!("{name} is {other:?}"),
    }
}

// --- answers -----------------------------------------------------------------------------------

#[test]
fn answers_are_those_of_the_timed_calls_however_many_these_are() {
    let _alone = alone();
    let context = context(Some(fixtures()));
    for (name, params) in [
        ("rl/dqn", small("dqn", value())),
        ("rl/policy_gradient", small("reinforce_baseline", policy_gradient())),
    ] {
        let answers = |calls: usize| {
            let mut benchmark = create(name, &params, &context).unwrap();
            for phase in 0..3 {
                for _ in 0..calls {
                    benchmark.prepare(phase).unwrap();
                    assert!(benchmark.step(phase).unwrap().is_none());
                }
            }
            let answers = format!("{:?}", benchmark.check().unwrap());
            assert_eq!(answers, format!("{:?}", benchmark.check().unwrap()));
            answers
        };
        assert_eq!(answers(1), answers(2), "{name}");
        assert_eq!(answers(2), answers(7), "{name}");
    }
}

// --- whole trainings ---------------------------------------------------------------------------

#[test]
fn a_training_is_timed_once_with_what_it_came_to() {
    let _alone = alone();
    let params = training("reinforce", policy_gradient());
    let mut benchmark = create("rl/learning", &params, &context(None)).unwrap();
    let phases = benchmark.phases();
    assert!(phases[0].once && !phases[0].blockable && phases[1].blockable);
    benchmark.prepare(0).unwrap();
    let figures = benchmark.step(0).unwrap().expect("figures of its own");
    let figure = |name: &str| figures.iter().find(|(metric, _)| metric == name).unwrap().1;
    assert!(figure("time_to_threshold") > 0.0);
    assert!(figure("steps_to_threshold") > 0.0 && figure("steps_to_threshold") <= 5000.0);
    assert!(figure("mean_reward") >= 25.0);
    benchmark.prepare(1).unwrap();
    assert!(benchmark.step(1).unwrap().is_none());
    let answers = benchmark.check().unwrap();
    assert_eq!(number(&answers, "solved"), 1.0);
    for name in ["steps_to_threshold", "mean_reward", "success_rate"] {
        assert_eq!(number(&answers, name), figure(name), "{name}");
    }
}

#[test]
fn what_was_not_learned_is_not_solved() {
    let _alone = alone();
    for params in [training("reinforce", policy_gradient()), training("rainbow", value())] {
        let params = with(params, json!({ "total_steps": 150, "threshold": 500.0 }));
        let mut benchmark = create("rl/learning", &params, &context(None)).unwrap();
        benchmark.prepare(0).unwrap();
        benchmark.step(0).unwrap();
        assert_eq!(number(&benchmark.check().unwrap(), "solved"), 0.0);
    }
}

// --- errors ------------------------------------------------------------------------------------

#[test]
fn what_is_wrong_with_a_case_is_said() {
    let _alone = alone();
    for (changes, expected) in [
        (json!({ "algorithm": "ppo" }), "\"ppo\" is not a value-based algorithm; known: dqn"),
        (json!({ "algorithm": "reinforce" }), "\"reinforce\" is not a value-based algorithm"),
        (json!({ "environment": "pong" }), "unknown environment \"pong\"; known: cartpole"),
        (json!({ "environment": "pursuit" }), "fixture recorded-pursuit.safetensors is missing"),
        (json!({ "recorded": 301 }), "holds 300 transitions, the case asks for 301"),
        (json!({ "buffer_size": 299 }), "a replay buffer of 299 cannot hold 300"),
        (json!({ "gama": 0.9 }), "parameter gama is unknown; known: algorithm, environment"),
        (json!({ "gamma": "0.9" }), "parameter gamma is \"0.9\", expected a number"),
        (json!({ "batch_size": 1.5 }), "parameter batch_size is 1.5, expected a whole number"),
        (
            json!({ "batch_size": 0 }),
            "parameter batch_size is 0, expected a whole number, at least 1",
        ),
        (json!({ "hidden": [64, "64"] }), "parameter hidden[1] is \"64\", expected a whole number"),
    ] {
        let found = message("rl/dqn", &with(small("dqn", value()), changes));
        assert!(found.contains(expected), "{found}");
    }
}

#[test]
fn every_benchmark_refuses_what_it_does_not_take() {
    let _alone = alone();
    let environment = json!({ "environment": "cartpole", "steps": 1, "checked_steps": 1 });
    for (name, mut params, unknown) in [
        ("rl/dqn", small("dqn", value()), "gae_lambda"),
        ("rl/policy_gradient", small("actor_critic", policy_gradient()), "sigma"),
        ("rl/environment", environment, "x"),
        ("rl/learning", training("reinforce", policy_gradient()), "buffer_size"),
    ] {
        params[unknown] = json!(1);
        let found = message(name, &params);
        assert!(found.contains(&format!("parameter {unknown} is unknown; known: ")), "{found}");
        let params: &mut Params = params.as_object_mut().unwrap();
        params.remove(unknown);
        params.remove("environment");
        let found = message(name, &Value::Object(params.clone()));
        assert!(found.contains("parameter environment is missing"), "{found}");
    }
}

#[test]
fn a_training_of_an_unknown_algorithm_lists_all() {
    let _alone = alone();
    let found = message("rl/learning", &training("ppo", policy_gradient()));
    assert!(found.contains("unknown algorithm \"ppo\"; known: dqn"), "{found}");
    assert!(found.contains("actor_critic"), "{found}");
}
