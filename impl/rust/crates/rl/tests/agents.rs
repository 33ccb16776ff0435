//! Agents: each component is seen to act; and the errors that a person meets.

use std::path::{Path, PathBuf};

use rvp_bench_core::registry::Context;
use rvp_bench_core::{Params, Result};
use rvp_bench_rl::components::Components;
use rvp_bench_rl::environments::create_environment;
use rvp_bench_rl::learning::LearningCurve;
use rvp_bench_rl::learning_benchmark::LearningBenchmark;
use rvp_bench_rl::networks::q_network::QNetwork;
use rvp_bench_rl::policy_gradient_agent::PolicyGradientAgent;
use rvp_bench_rl::replay_buffer::Transition;
use rvp_bench_rl::rl_models::{Agent, POLICY_GRADIENT, VALUE_BASED, create_rl_agent};
use rvp_bench_rl::rollout::Rollout;
use rvp_bench_rl::settings::from_params;
use rvp_bench_rl::value_agent::ValueAgent;
use rvp_bench_rl::{dqn_benchmark, policy_gradient_benchmark};
use rvp_bench_torch::torch_device::select_device;
use serde_json::json;
use tch::{Device, Tensor};

fn benchmarks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../benchmarks")
}

fn params(changes: serde_json::Value) -> Params {
    tch::set_num_threads(1); // the tests themselves run in parallel
    let mut params = json!({
        "environment": "cartpole", "hidden": [8, 8], "learning_rate": 0.01, "gamma": 0.9,
        "batch_size": 16, "buffer_size": 200, "learning_starts": 0, "train_frequency": 1,
        "gradient_steps": 1, "target_update_interval": 5, "max_grad_norm": 10.0,
        "exploration_initial": 0.0, "exploration_final": 0.0, "exploration_fraction": 1.0,
        "total_steps": 1000, "n_step": 3, "alpha": 0.6, "beta_initial": 0.4, "beta_final": 1.0,
        "atoms": 11, "v_min": 0.0, "v_max": 10.0, "sigma": 0.5, "gae_lambda": 0.95,
        "rollout_steps": 32, "value_coefficient": 0.5, "entropy_coefficient": 0.0
    });
    for (name, value) in changes.as_object().unwrap() {
        params[name] = value.clone();
    }
    params.as_object().unwrap().clone()
}

fn value_agent(components: Components, changes: serde_json::Value) -> ValueAgent {
    let environment = create_environment("cartpole", 1, &benchmarks()).unwrap();
    let settings = from_params(&params(changes)).unwrap();
    let mut agent = ValueAgent::new(components, settings, environment, 1, Device::Cpu).unwrap();
    for t in 0..100 {
        let [now, then] = [t, t + 1].map(|t| [0.01 * t as f32, 0.5, -0.01 * t as f32, 0.3]);
        agent.buffer().add(&Transition {
            observation: &now,
            action: t % 2,
            reward: 1.0 + t as f32 / 50.0,
            next_observation: &then,
            done: t % 10 == 9,
            timeout: t % 20 == 19,
        });
    }
    agent
}

fn losses(components: Components, changes: serde_json::Value) -> Vec<f64> {
    let mut agent = value_agent(components, changes);
    (0..20).map(|_| agent.update().unwrap()).collect()
}

fn message<T>(result: Result<T>) -> String {
    result.err().expect("an error").to_string()
}

fn largest_difference(a: &Tensor, b: &Tensor) -> f64 {
    (a - b).abs().max().double_value(&[])
}

// --- each component has its effect -------------------------------------------------------------

#[test]
fn every_component_changes_what_is_learned() {
    // far from the target network, else double selection has nothing to part over
    let settings = json!({ "target_update_interval": 1000, "learning_rate": 0.05 });
    let plain = losses(Components::default(), settings.clone());
    let again = losses(Components::default(), settings.clone());
    assert_eq!(plain, again, "the same seed, the same losses");
    for components in [
        Components { double: true, ..Components::default() },
        Components { dueling: true, ..Components::default() },
        Components { prioritized: true, ..Components::default() },
        Components { n_step: true, ..Components::default() },
        Components { noisy: true, ..Components::default() },
        Components { distributional: true, ..Components::default() },
    ] {
        assert_ne!(plain, losses(components, settings.clone()), "{components:?}");
    }
}

#[test]
fn target_network_stands_still_between_copies() {
    let mut agent = value_agent(Components::default(), json!({}));
    let observation = Tensor::from_slice(&[0.1_f32, 0.2, 0.3, 0.4]).unsqueeze(0);
    let start = agent.target().forward(&observation);
    for _ in 0..4 {
        agent.update().unwrap();
    }
    assert_eq!(largest_difference(&agent.target().forward(&observation), &start), 0.0);
    assert!(largest_difference(&agent.online().forward(&observation), &start) > 0.0);
    agent.update().unwrap();
    let (online, target) = (agent.online(), agent.target());
    assert_eq!(
        largest_difference(&target.forward(&observation), &online.forward(&observation)),
        0.0
    );
}

#[test]
fn importance_weights_reach_the_loss() {
    let prioritized = Components { prioritized: true, ..Components::default() };
    let unweighted = json!({ "beta_initial": 0.0, "beta_final": 0.0 });
    let weighted = losses(prioritized, json!({ "beta_initial": 1.0 }));
    assert_ne!(weighted[1..], losses(prioritized, unweighted)[1..]);
}

#[test]
fn noisy_agents_explore_until_they_are_evaluated() {
    let noisy = Components { noisy: true, ..Components::default() };
    let mut agent = value_agent(noisy, json!({ "sigma": 5.0 }));
    let acts = |agent: &mut ValueAgent| -> usize {
        (0..50).map(|_| agent.act(&[0.1, 0.2, 0.3, 0.4])).sum()
    };
    let explored = acts(&mut agent);
    assert!(explored > 0 && explored < 50, "{explored} of 50");
    agent.evaluate();
    assert!([0, 50].contains(&acts(&mut agent)), "without noise always the same action");
}

#[test]
fn an_update_draws_new_noise_in_both_networks() {
    // the parameters stand still: what changes is noise
    let noisy = Components { noisy: true, ..Components::default() };
    let mut agent =
        value_agent(noisy, json!({ "learning_rate": 0.0, "target_update_interval": 1000 }));
    let observation = Tensor::from_slice(&[0.1_f32, 0.2, 0.3, 0.4]).unsqueeze(0);
    let value = |network: &QNetwork| network.forward(&observation).double_value(&[0, 0]);
    let mut seen = vec![value(agent.online())];
    for _ in 0..2 {
        agent.update().unwrap();
        seen.extend([value(agent.online()), value(agent.target())]);
    }
    seen.sort_by(f64::total_cmp);
    seen.dedup();
    assert_eq!(seen.len(), 5);
}

#[test]
fn epsilon_is_the_share_of_random_actions() {
    let mut agent = value_agent(Components::default(), json!({ "exploration_initial": 0.5 }));
    let acts: usize = (0..2000).map(|_| agent.act(&[0.1, 0.2, 0.3, 0.4])).sum();
    // a quarter of all actions differs from the greedy one
    let minority = acts.min(2000 - acts);
    assert!((400..600).contains(&minority), "{minority}");
    agent.evaluate();
    let greedy: usize = (0..20).map(|_| agent.act(&[0.1, 0.2, 0.3, 0.4])).sum();
    assert!([0, 20].contains(&greedy));
}

// --- policy gradients --------------------------------------------------------------------------

fn policy_gradient(algorithm: &str) -> PolicyGradientAgent {
    let agent = create_rl_agent(algorithm, &params(json!({})), 1, "cpu", &benchmarks()).unwrap();
    let Agent::PolicyGradient(agent) = agent else { panic!("{algorithm} is a policy gradient") };
    *agent
}

fn rollout(terminated: bool) -> Rollout {
    let mut rollout = Rollout::default();
    for t in 0..4 {
        let [now, then] = [t, t + 1].map(|t| [0.1 * t as f32; 4]);
        rollout.add(&now, t % 2, 1.0, &then, terminated && t == 1, t == 1);
    }
    rollout
}

#[test]
fn truncation_bootstraps_in_the_loss_of_a_critic() {
    let loss =
        |algorithm, terminated| policy_gradient(algorithm).update(&rollout(terminated)).unwrap();
    assert_ne!(loss("actor_critic", true), loss("actor_critic", false));
    // REINFORCE has no value to bootstrap from
    assert_eq!(loss("reinforce", true), loss("reinforce", false));
    assert_ne!(loss("reinforce_baseline", true), loss("reinforce", true));
}

#[test]
fn the_time_limit_ends_an_episode_without_terminating_it() {
    let params = params(json!({ "environment": "acrobot" }));
    let agent = create_rl_agent("actor_critic", &params, 1, "cpu", &benchmarks()).unwrap();
    let Agent::PolicyGradient(mut agent) = agent else { panic!("a policy gradient") };
    agent.evaluate(); // the same actions every time
    let steps = agent.rollout(501, false, None);
    assert_eq!((steps.terminated[499], steps.ended[499]), (false, true));
    assert_eq!(steps.ended.iter().filter(|&&ended| ended).count(), 1);
    // what the last step led to, then the start of a new episode: hanging down, nearly at rest
    let first = &steps.observations[500 * 6..501 * 6];
    assert_ne!(&steps.next_observations[499 * 6..500 * 6], first);
    assert!(first[4..].iter().all(|velocity| velocity.abs() <= 0.1));
}

#[test]
fn whole_episodes_end_with_an_end() {
    let mut agent = policy_gradient("reinforce");
    let rollout = agent.rollout(40, true, None);
    assert!(rollout.actions.len() >= 40 && *rollout.ended.last().unwrap());
    assert_eq!(agent.rollout(40, false, None).actions.len(), 40);
}

#[test]
fn every_algorithm_trains() {
    let names = VALUE_BASED.map(|(name, _)| name).into_iter();
    for name in names.chain(POLICY_GRADIENT.map(|(name, _)| name)) {
        let params = params(json!({ "total_steps": 200 }));
        let mut agent = create_rl_agent(name, &params, 1, "cpu", &benchmarks()).unwrap();
        let mut curve = LearningCurve::new(1e9, 2);
        agent.train_until(&mut curve).unwrap();
        assert!(curve.mean_return() > 5.0, "{name}: {}", curve.mean_return());
    }
}

// --- errors ------------------------------------------------------------------------------------

#[test]
fn divergence_is_an_error_that_names_the_update() {
    let mut agent = value_agent(Components::default(), json!({}));
    agent.update().unwrap();
    agent.buffer().add(&Transition {
        observation: &[f32::NAN; 4],
        action: 0,
        reward: 1.0,
        next_observation: &[0.0; 4],
        done: false,
        timeout: false,
    });
    let error = message((0..100).try_for_each(|_| agent.update().map(drop)));
    assert!(error.contains("the loss is NaN in update "), "{error}");

    let mut broken = rollout(false);
    broken.rewards[0] = f64::INFINITY;
    let error = message(policy_gradient("actor_critic").update(&broken));
    assert!(error.contains("in update 1: the training diverged"), "{error}");
}

#[test]
fn unknown_names_and_missing_settings_are_said() {
    let create = |algorithm, params: &Params| {
        message(create_rl_agent(algorithm, params, 1, "cpu", &benchmarks()))
    };
    let error = create("ppo", &params(json!({})));
    assert!(error.contains("\"ppo\"") && error.contains("rainbow") && error.contains("reinforce"));
    let error = create("dqn", &params(json!({ "environment": "pong" })));
    assert!(error.contains("\"pong\"") && error.contains("lunar_lander"));
    let mut incomplete = params(json!({}));
    incomplete.remove("gamma");
    assert!(create("dqn", &incomplete).contains("gamma"));
}

fn context(fixtures: Option<PathBuf>) -> Context {
    Context {
        seed: 1,
        device: "cpu".into(),
        dtype: "float32".into(),
        threads: 1,
        benchmarks: benchmarks(),
        fixtures,
    }
}

#[test]
fn a_benchmark_takes_only_its_family_and_its_fixture() {
    let case = |algorithm: &str| {
        params(json!({
            "algorithm": algorithm, "updates": 1, "acts": 1, "steps": 1, "checked_updates": 1
        }))
    };
    let dqn = |algorithm, fixtures| {
        message(dqn_benchmark::create(&case(algorithm), &context(fixtures)).map(drop))
    };
    let error = dqn("reinforce", None);
    assert!(error.contains("\"reinforce\" is not a value-based algorithm; known: dqn"), "{error}");
    let error = message(policy_gradient_benchmark::create(&case("dqn"), &context(None)).map(drop));
    assert!(error.contains("\"dqn\" is not a policy-gradient algorithm"), "{error}");
    let mut pong = case("dqn");
    pong["environment"] = json!("pong");
    let error = message(dqn_benchmark::create(&pong, &context(Some(benchmarks()))).map(drop));
    assert!(error.contains("unknown environment \"pong\"; known: cartpole"), "{error}");
    assert!(dqn("dqn", None).contains("recorded-cartpole.safetensors"));
    assert!(dqn("dqn", Some(benchmarks())).contains("missing"));
}

#[test]
fn a_training_that_does_not_learn_is_an_error() {
    let case = json!({
        "algorithm": "reinforce", "seed": 0, "threshold": 195.0, "window": 100, "total_steps": 100,
        "curve_every": 10, "evaluation_episodes": 1
    });
    let error = message(LearningBenchmark::create(&params(case), &context(None)).map(drop));
    assert!(error.contains("did not learn cartpole in 100 steps"), "{error}");
}

#[test]
fn cuda_is_never_replaced_by_the_cpu() {
    if tch::Cuda::is_available() {
        assert_eq!(select_device("cuda").unwrap(), Device::Cuda(0));
    } else {
        let error = message(select_device("cuda"));
        assert!(error.contains("device cuda was asked for, but "), "{error}");
    }
}
