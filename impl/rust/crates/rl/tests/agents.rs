//! Agents: each component is seen to act; and the errors that a person meets.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rvp_bench_core::{Context, Params, Result, params};
use rvp_bench_rl::agent::Agent;
use rvp_bench_rl::algorithms::{
    POLICY_GRADIENT, VALUE_BASED, create_policy_gradient_agent, create_value_agent,
};
use rvp_bench_rl::components::Components;
use rvp_bench_rl::environments::{Outcome, create_environment};
use rvp_bench_rl::learning_curve::LearningCurve;
use rvp_bench_rl::networks::q_network::QNetwork;
use rvp_bench_rl::policy_gradient_agent::PolicyGradientAgent;
use rvp_bench_rl::replay_buffer::Transition;
use rvp_bench_rl::rollout::Rollout;
use rvp_bench_rl::settings::{PolicyGradientSettings, ValueSettings};
use rvp_bench_rl::value_agent::ValueAgent;
use rvp_bench_torch::torch_device::select_device;
use serde_json::{Value, json};
use tch::{Device, Tensor};

/// The generator of libtorch is one for the whole process: a test that makes an agent seeds it.
fn alone() -> MutexGuard<'static, ()> {
    static GENERATOR: Mutex<()> = Mutex::new(());
    GENERATOR.lock().unwrap_or_else(PoisonError::into_inner)
}

fn benchmarks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../benchmarks")
}

fn context() -> Context {
    tch::set_num_threads(1); // the tests themselves run in parallel
    Context {
        seed: 1,
        device: "cpu".into(),
        dtype: "float32".into(),
        threads: 1,
        benchmarks: benchmarks(),
        fixtures: None,
    }
}

fn with(mut settings: Value, changes: Value) -> Params {
    let Value::Object(changes) = changes else { panic!("a table of changes") };
    let settings = settings.as_object_mut().unwrap();
    settings.extend(changes);
    settings.clone()
}

fn value_settings(changes: Value) -> ValueSettings {
    let settings = json!({
        "hidden": [8, 8], "learning_rate": 0.01, "gamma": 0.9, "batch_size": 16,
        "buffer_size": 200, "learning_starts": 0, "train_frequency": 1, "gradient_steps": 1,
        "target_update_interval": 5, "max_grad_norm": 10.0, "exploration_initial": 0.0,
        "exploration_final": 0.0, "exploration_fraction": 1.0, "total_steps": 1000, "n_step": 3,
        "alpha": 0.6, "beta_initial": 0.4, "beta_final": 1.0, "atoms": 11, "v_min": 0.0,
        "v_max": 10.0, "sigma": 0.5
    });
    params::read(&with(settings, changes)).unwrap()
}

fn policy_gradient_settings(changes: Value) -> PolicyGradientSettings {
    let settings = json!({
        "hidden": [8, 8], "learning_rate": 0.01, "gamma": 0.9, "max_grad_norm": 10.0,
        "gae_lambda": 0.95, "rollout_steps": 32, "value_coefficient": 0.5,
        "entropy_coefficient": 0.0, "total_steps": 1000
    });
    params::read(&with(settings, changes)).unwrap()
}

fn value_agent(components: Components, changes: Value) -> ValueAgent {
    let environment = create_environment("cartpole", 1, &context().benchmarks).unwrap();
    let settings = value_settings(changes);
    let mut agent = ValueAgent::new(components, settings, environment, 1, Device::Cpu).unwrap();
    for t in 0..100 {
        let [now, then] = [t, t + 1].map(|t| [0.01 * t as f32, 0.5, -0.01 * t as f32, 0.3]);
        let truncated = t % 20 == 19;
        agent.learner.buffer.add(&Transition {
            observation: &now,
            action: t % 2,
            outcome: Outcome {
                reward: 1.0 + t as f64 / 50.0,
                terminated: t % 10 == 9 && !truncated,
                truncated,
            },
            next_observation: &then,
        });
    }
    agent
}

fn losses(components: Components, changes: Value) -> Vec<f64> {
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
    let _alone = alone();
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
    let _alone = alone();
    let mut agent = value_agent(Components::default(), json!({}));
    let observation = Tensor::from_slice(&[0.1_f32, 0.2, 0.3, 0.4]).unsqueeze(0);
    let start = agent.learner.target.forward(&observation);
    for _ in 0..4 {
        agent.update().unwrap();
    }
    assert_eq!(largest_difference(&agent.learner.target.forward(&observation), &start), 0.0);
    assert!(largest_difference(&agent.learner.online.forward(&observation), &start) > 0.0);
    agent.update().unwrap();
    let (online, target) = (&agent.learner.online, &agent.learner.target);
    assert_eq!(
        largest_difference(&target.forward(&observation), &online.forward(&observation)),
        0.0
    );
}

#[test]
fn importance_weights_reach_the_loss() {
    let _alone = alone();
    let prioritized = Components { prioritized: true, ..Components::default() };
    let unweighted = json!({ "beta_initial": 0.0, "beta_final": 0.0 });
    let weighted = losses(prioritized, json!({ "beta_initial": 1.0 }));
    assert_ne!(weighted[1..], losses(prioritized, unweighted)[1..]);
}

#[test]
fn noisy_agents_explore_until_they_act_greedily() {
    let _alone = alone();
    let noisy = Components { noisy: true, ..Components::default() };
    let mut agent = value_agent(noisy, json!({ "sigma": 5.0 }));
    let acts = |agent: &mut ValueAgent| -> usize {
        (0..50).map(|_| agent.act(&[0.1, 0.2, 0.3, 0.4])).sum()
    };
    let explored = acts(&mut agent);
    assert!(explored > 0 && explored < 50, "{explored} of 50");
    agent.act_greedily();
    assert!([0, 50].contains(&acts(&mut agent)), "without noise always the same action");
}

#[test]
fn an_update_draws_new_noise_in_both_networks() {
    let _alone = alone();
    // the parameters stand still: what changes is noise
    let noisy = Components { noisy: true, ..Components::default() };
    let mut agent =
        value_agent(noisy, json!({ "learning_rate": 0.0, "target_update_interval": 1000 }));
    let observation = Tensor::from_slice(&[0.1_f32, 0.2, 0.3, 0.4]).unsqueeze(0);
    let value = |network: &QNetwork| network.forward(&observation).double_value(&[0, 0]);
    let mut seen = vec![value(&agent.learner.online)];
    for _ in 0..2 {
        agent.update().unwrap();
        seen.extend([value(&agent.learner.online), value(&agent.learner.target)]);
    }
    seen.sort_by(f64::total_cmp);
    seen.dedup();
    assert_eq!(seen.len(), 5);
}

#[test]
fn epsilon_is_the_share_of_random_actions() {
    let _alone = alone();
    let mut agent = value_agent(Components::default(), json!({ "exploration_initial": 0.5 }));
    let acts: usize = (0..2000).map(|_| agent.act(&[0.1, 0.2, 0.3, 0.4])).sum();
    // a quarter of all actions differs from the greedy one
    let minority = acts.min(2000 - acts);
    assert!((400..600).contains(&minority), "{minority}");
    agent.act_greedily();
    let greedy: usize = (0..20).map(|_| agent.act(&[0.1, 0.2, 0.3, 0.4])).sum();
    assert!([0, 20].contains(&greedy));
}

// --- policy gradients --------------------------------------------------------------------------

fn policy_gradient(algorithm: &str) -> PolicyGradientAgent {
    let settings = policy_gradient_settings(json!({}));
    create_policy_gradient_agent(algorithm, "cartpole", settings, 1, &context()).unwrap()
}

fn rollout(terminated: bool) -> Rollout {
    let mut rollout = Rollout::default();
    for t in 0..4 {
        let [now, then] = [t, t + 1].map(|t| [0.1 * t as f32; 4]);
        rollout.add(&Transition {
            observation: &now,
            action: t % 2,
            outcome: Outcome {
                reward: 1.0,
                terminated: terminated && t == 1,
                truncated: !terminated && t == 1,
            },
            next_observation: &then,
        });
    }
    rollout
}

#[test]
fn truncation_bootstraps_in_the_loss_of_a_critic() {
    let _alone = alone();
    let loss =
        |algorithm, terminated| policy_gradient(algorithm).update(&rollout(terminated)).unwrap();
    assert_ne!(loss("actor_critic", true), loss("actor_critic", false));
    // REINFORCE has no value to bootstrap from
    assert_eq!(loss("reinforce", true), loss("reinforce", false));
    assert_ne!(loss("reinforce_baseline", true), loss("reinforce", true));
}

#[test]
fn the_time_limit_ends_an_episode_without_terminating_it() {
    let _alone = alone();
    let settings = policy_gradient_settings(json!({}));
    let mut agent =
        create_policy_gradient_agent("actor_critic", "acrobot", settings, 1, &context()).unwrap();
    agent.act_greedily(); // the same actions every time
    let steps = agent.collect(501, false, None);
    assert_eq!((steps.terminated[499], steps.ended[499]), (false, true));
    assert_eq!(steps.ended.iter().filter(|&&ended| ended).count(), 1);
    // what the last step led to, then the start of a new episode: hanging down, nearly at rest
    let first = &steps.observations[500 * 6..501 * 6];
    assert_ne!(&steps.next_observations[499 * 6..500 * 6], first);
    assert!(first[4..].iter().all(|velocity| velocity.abs() <= 0.1));
}

#[test]
fn whole_episodes_end_with_an_end() {
    let _alone = alone();
    let mut agent = policy_gradient("reinforce");
    let rollout = agent.collect(40, true, None);
    assert!(rollout.actions.len() >= 40 && *rollout.ended.last().unwrap());
    assert_eq!(agent.collect(40, false, None).actions.len(), 40);
}

#[test]
fn every_algorithm_trains() {
    let _alone = alone();
    let mut agents: Vec<(&str, Box<dyn Agent>)> = vec![];
    for (name, _) in VALUE_BASED {
        let settings = value_settings(json!({ "total_steps": 200 }));
        let agent = create_value_agent(name, "cartpole", settings, 1, &context()).unwrap();
        agents.push((name, Box::new(agent)));
    }
    for (name, _) in POLICY_GRADIENT {
        let settings = policy_gradient_settings(json!({ "total_steps": 200 }));
        let agent = create_policy_gradient_agent(name, "cartpole", settings, 1, &context());
        agents.push((name, Box::new(agent.unwrap())));
    }
    for (name, mut agent) in agents {
        let mut curve = LearningCurve::new(1e9, 2);
        agent.train_until(&mut curve).unwrap();
        assert!(curve.mean_return() > 5.0, "{name}: {}", curve.mean_return());
    }
}

// --- errors ------------------------------------------------------------------------------------

#[test]
fn divergence_is_an_error_that_names_the_update() {
    let _alone = alone();
    let mut agent = value_agent(Components::default(), json!({}));
    agent.update().unwrap();
    agent.learner.buffer.add(&Transition {
        observation: &[f32::NAN; 4],
        action: 0,
        outcome: Outcome { reward: 1.0, terminated: false, truncated: false },
        next_observation: &[0.0; 4],
    });
    let error = message((0..100).try_for_each(|_| agent.update().map(drop)));
    assert!(error.contains("the loss is NaN in update "), "{error}");

    let mut broken = rollout(false);
    broken.rewards[0] = f64::INFINITY;
    let error = message(policy_gradient("actor_critic").update(&broken));
    assert!(error.contains("in update 1: the training diverged"), "{error}");
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
