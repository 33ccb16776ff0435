//! Replay, priorities, n-step returns, advantages, networks: each against a case worked by hand.

use std::iter::repeat_n;

use proptest::collection::vec;
use proptest::prelude::*;
use rvp_bench_core::data::uniform;
use rvp_bench_rl::advantage::{Steps, generalized_advantages, n_step_advantages};
use rvp_bench_rl::distributional::{project, support};
use rvp_bench_rl::environments::Outcome;
use rvp_bench_rl::learning_curve::LearningCurve;
use rvp_bench_rl::n_step::{NStep, Ring, n_step};
use rvp_bench_rl::networks::mlp::initialize;
use rvp_bench_rl::networks::noisy_linear::NoisyLinear;
use rvp_bench_rl::networks::q_network::QNetwork;
use rvp_bench_rl::random_stream::{RandomStream, WEIGHTS};
use rvp_bench_rl::replay_buffer::{Batch, Replay, ReplayBuffer, Transition};
use rvp_bench_rl::schedules::linear;
use rvp_bench_rl::sum_tree::SumTree;
use rvp_bench_rl::temporal_difference::{categorical, huber};
use tch::nn::VarStore;
use tch::{Device, Kind, Tensor};

fn floats(tensor: &Tensor) -> Vec<f64> {
    Vec::try_from(tensor.to_kind(Kind::Double).flatten(0, -1)).unwrap()
}

fn assert_close(ours: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(ours.len(), expected.len());
    for (our, expected) in ours.iter().zip(expected) {
        assert!((our - expected).abs() <= tolerance, "{our} is not {expected}");
    }
}

// --- random stream, schedules ------------------------------------------------------------------

#[test]
fn stream_is_data_uniform_across_blocks() {
    let mut stream = RandomStream::new(11, 3);
    let mut drawn: Vec<f64> = stream.uniforms(5000).collect();
    drawn.extend((0..5000).map(|_| stream.uniform()));
    assert_eq!(drawn, uniform(11, 10_000, 3));
}

#[test]
fn schedule_ends_where_it_should() {
    let values = [-1.0, 0.0, 0.5, 1.0, 2.0].map(|progress| linear(1.0, 0.5, progress));
    assert_eq!(values, [1.0, 1.0, 0.75, 0.5, 0.5]);
}

// --- sum tree, replay buffer -------------------------------------------------------------------

#[test]
fn sum_tree_finds_the_leaf_of_a_prefix() {
    let mut tree = SumTree::new(5);
    for (leaf, value) in [1.0, 0.0, 3.0, 2.0, 4.0].into_iter().enumerate() {
        tree.update(leaf, value);
    }
    assert_eq!(tree.total(), 10.0);
    let found = [0.0, 0.99, 1.0, 3.99, 4.0, 5.99, 6.0, 9.99].map(|prefix| tree.find(prefix));
    assert_eq!(found, [0, 0, 2, 2, 3, 3, 4, 4]);
    tree.update(2, 0.0);
    assert_eq!((tree.total(), tree.find(1.0)), (7.0, 3));
}

proptest! {
    #[test]
    fn sum_tree_is_a_search_in_the_cumulative_sum(values in vec(0_u32..100, 1..70)) {
        let mut tree = SumTree::new(values.len());
        for (leaf, &value) in values.iter().enumerate().rev() {
            tree.update(leaf, f64::from(value));
        }
        let total: u32 = values.iter().sum();
        prop_assert_eq!(tree.total(), f64::from(total));
        let leaves = values.iter().enumerate();
        let expected: Vec<usize> =
            leaves.flat_map(|(leaf, &value)| repeat_n(leaf, value as usize)).collect();
        let found: Vec<usize> = (0..total).map(|prefix| tree.find(f64::from(prefix))).collect();
        prop_assert_eq!(found, expected);
    }
}

fn buffer(count: usize, n: usize, alpha: Option<f64>) -> ReplayBuffer {
    let stream = RandomStream::new(5, 3);
    let replay = Replay { capacity: 8, width: 1, n, gamma: 0.5, alpha };
    let mut buffer = ReplayBuffer::new(replay, stream, Device::Cpu);
    for t in 0..count {
        buffer.add(&Transition {
            observation: &[t as f32],
            action: t as i64,
            outcome: Outcome { reward: 1.0, terminated: false, truncated: false },
            next_observation: &[t as f32 + 1.0],
        });
    }
    buffer
}

#[test]
fn uniform_replay_draws_every_stored_transition_alike() {
    let mut buffer = buffer(6, 1, None);
    let mut counts = [0; 8];
    for index in buffer.draw(6000) {
        counts[index] += 1;
    }
    assert_eq!(counts[6..], [0, 0]);
    assert!(counts[..6].iter().all(|&count| (count as i64 - 1000).abs() < 150), "{counts:?}");
    assert!(buffer.priorities().is_none());
}

#[test]
fn prioritized_replay_draws_by_priority_and_weighs_against_it() {
    let mut buffer = buffer(4, 1, Some(0.5));
    // one draw from each quarter of equal priorities is each transition once
    assert_eq!(buffer.draw(4), [0, 1, 2, 3]);
    let priorities = buffer.priorities().unwrap();
    assert_eq!(priorities.weights(0.4), [1.0; 4]);
    priorities.update(&[1.0, 4.0, 9.0, 16.0]);
    // p^alpha: 1, 2, 3, 4 of 10
    let mut counts = [0; 4];
    for index in buffer.draw(10_000) {
        counts[index] += 1;
    }
    for (count, expected) in counts.into_iter().zip([1000_i64, 2000, 3000, 4000]) {
        assert!((i64::from(count) - expected).abs() <= 1, "{counts:?}");
    }
    // w_i = (N P_i)^-beta over the largest, which is that of the rarest: (P_i / P_0)^-1 = 1 / sqrt(p_i)
    let drawn = buffer.draw(10);
    let weights = buffer.priorities().unwrap().weights(1.0);
    for (index, weight) in drawn.into_iter().zip(weights) {
        assert!((f64::from(weight) - 1.0 / (index + 1) as f64).abs() < 1e-5);
    }
}

#[test]
fn a_new_transition_gets_the_largest_priority() {
    let mut buffer = buffer(2, 1, Some(1.0));
    buffer.draw(2);
    buffer.priorities().unwrap().update(&[7.0, 1.0]);
    buffer.add(&Transition {
        observation: &[0.0],
        action: 0,
        outcome: Outcome { reward: 0.0, terminated: false, truncated: false },
        next_observation: &[0.0],
    });
    // 7 + 1 + 7: the third has 7 of 15
    let third = buffer.draw(15_000).into_iter().filter(|&index| index == 2).count();
    assert!((third as i64 - 7000).abs() <= 1, "{third}");
}

// --- n-step returns ----------------------------------------------------------------------------

const REWARDS: [f32; 6] = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0];

fn three_steps(done: Option<usize>, timeout: bool, first: usize) -> NStep {
    let dones: [bool; 6] = std::array::from_fn(|t| done == Some(t));
    let timeouts = dones.map(|done| done && timeout);
    let ring = Ring { rewards: &REWARDS, dones: &dones, timeouts: &timeouts, newest: 4 };
    n_step(&ring, first, 3, 0.5)
}

#[test]
fn n_step_sums_discounted_rewards() {
    assert_eq!(three_steps(None, false, 0), NStep { reward: 3.0, discount: 0.125, last: 2 });
    let nowhere = [false; 6];
    let ring = Ring { rewards: &REWARDS, dones: &nowhere, timeouts: &nowhere, newest: 4 };
    assert_eq!(n_step(&ring, 0, 1, 0.5), NStep { reward: 1.0, discount: 0.5, last: 0 });
}

#[test]
fn n_step_does_not_bootstrap_after_termination() {
    assert_eq!(three_steps(Some(1), false, 0), NStep { reward: 2.0, discount: 0.0, last: 1 });
}

#[test]
fn n_step_bootstraps_from_the_truncated_state() {
    assert_eq!(three_steps(Some(1), true, 0), NStep { reward: 2.0, discount: 0.25, last: 1 });
}

#[test]
fn n_step_stops_at_the_newest_transition() {
    // 4 is the newest: 5 is the oldest of the ring, not what followed
    assert_eq!(three_steps(None, false, 3), NStep { reward: 16.0, discount: 0.25, last: 4 });
    // and from 5 it goes on over the end of the array
    assert_eq!(three_steps(None, false, 5), NStep { reward: 33.0, discount: 0.125, last: 1 });
}

#[test]
fn buffer_hands_out_n_step_transitions() {
    let batch = buffer(6, 3, None).sample(64);
    let (now, then) = (floats(&batch.observations), floats(&batch.next_observations));
    for (from, to) in now.iter().zip(&then) {
        assert_eq!(*to, (from + 3.0).min(6.0));
    }
    assert_eq!(floats(&batch.actions), now);
}

// --- advantages --------------------------------------------------------------------------------

fn steps<'a>(terminated: &'a [bool; 3], ended: &'a [bool; 3]) -> Steps<'a> {
    Steps {
        rewards: &[1.0, 1.0, 1.0],
        values: &[0.5, 1.0, 1.5],
        next_values: &[1.0, 1.5, 2.0],
        terminated,
        ended,
    }
}

#[test]
fn gae_is_the_hand_worked_case() {
    // gamma 0.5, lambda 0.5: delta = 1 + 0.5 V' - V = [1, 0.75, 0.5]; A2 = 0.5,
    // A1 = 0.75 + 0.25 * 0.5 = 0.875, A0 = 1 + 0.25 * 0.875 = 1.21875
    let going_on = [false; 3];
    let advantages = generalized_advantages(&steps(&going_on, &going_on), 0.5, 0.5);
    assert_close(&advantages, &[1.21875, 0.875, 0.5], 1e-12);
}

#[test]
fn truncation_bootstraps_and_termination_does_not() {
    let (middle, nowhere) = ([false, true, false], [false; 3]);
    // terminated at 1: delta1 = 1 - 1 = 0; A0 = 1 + 0.25 * 0
    let terminated = generalized_advantages(&steps(&middle, &middle), 0.5, 0.5);
    assert_close(&terminated, &[1.0, 0.0, 0.5], 1e-12);
    // truncated at 1: delta1 = 0.75 still counts V', but A2 does not flow back
    let truncated = generalized_advantages(&steps(&nowhere, &middle), 0.5, 0.5);
    assert_close(&truncated, &[1.1875, 0.75, 0.5], 1e-12);
}

#[test]
fn n_step_advantage_is_return_minus_value() {
    // returns with gamma 0.5: 1 + .5 (1 + .5 (1 + .5 * 2)) = 2, 2, 2
    let going_on = [false; 3];
    let advantages = n_step_advantages(&steps(&going_on, &going_on), 0.5);
    assert_close(&advantages, &[1.5, 1.0, 0.5], 1e-12);
}

// --- distribution of returns -------------------------------------------------------------------

/// Algorithm 1 of Bellemare et al. (2017), loop for loop.
fn categorical_algorithm(p: &[f64], reward: f64, discount: f64, z: &[f64]) -> Vec<f64> {
    let (v_min, v_max) = (z[0], z[z.len() - 1]);
    let spacing = (v_max - v_min) / (z.len() - 1) as f64;
    let mut m = vec![0.0; z.len()];
    for (j, z_j) in z.iter().enumerate() {
        let b = ((reward + discount * z_j).clamp(v_min, v_max) - v_min) / spacing;
        let (lower, upper) = (b.floor(), b.ceil());
        if lower == upper {
            m[lower as usize] += p[j];
        } else {
            m[lower as usize] += p[j] * (upper - b);
            m[upper as usize] += p[j] * (b - lower);
        }
    }
    m
}

#[test]
fn projection_is_the_papers_algorithm() {
    let z = support(-2.0, 6.0, 17, Device::Cpu);
    let numbers = uniform(1, 4 * 17, 0);
    let p = Tensor::from_slice(&numbers).view([4, 17]).to_kind(Kind::Float).softmax(1, None);
    let rewards = [0.3_f32, -5.0, 4.9, 1.0];
    let discounts = [0.9_f32, 0.99, 0.99, 0.0];
    let m = project(
        &p,
        &Tensor::from_slice(&rewards).view([4, 1]),
        &Tensor::from_slice(&discounts).view([4, 1]),
        &z,
    );
    for row in 0..4 {
        let (reward, discount) = (f64::from(rewards[row]), f64::from(discounts[row]));
        let p = floats(&p.get(row as i64));
        let expected = categorical_algorithm(&p, reward, discount, &floats(&z));
        let ours = floats(&m.get(row as i64));
        assert_close(&ours, &expected, 1e-5);
        assert!((ours.iter().sum::<f64>() - 1.0).abs() < 1e-5);
    }
    // terminated with reward 1: all mass on the atom 1
    let expected: Vec<f64> = floats(&z).iter().map(|&z| f64::from(u8::from(z == 1.0))).collect();
    assert_close(&floats(&m.get(3)), &expected, 1e-6);
}

// --- temporal differences ----------------------------------------------------------------------

/// An online and a target network that differ; and eight steps of action 0 that lead nowhere and
/// give nothing. The bias of action 0 is raised online, that of action 1 in the target.
fn disagreeing(z: Option<&Tensor>, raise: f64) -> (QNetwork, QNetwork, Batch) {
    let network = |action: i64| {
        let z = z.map(Tensor::shallow_clone);
        let network = QNetwork::new(Device::Cpu, &[4, 8, 8, 2], false, None, z);
        initialize(network.store(), 1);
        let bias = network.store().variables()["advantage.2.bias"].shallow_clone();
        let _no_grad = tch::no_grad_guard();
        // the last number of an action: its value, or the logit of its highest atom
        let _ = bias.view([2, -1]).get(action).get(-1).g_add_scalar_(raise);
        network
    };
    let observations = Tensor::from_slice(&uniform(2, 32, 0)).view([8, 4]).to_kind(Kind::Float);
    let column = |value: f64| Tensor::full([8, 1], value, (Kind::Float, Device::Cpu));
    let batch = Batch {
        next_observations: observations.shallow_clone(),
        observations,
        actions: Tensor::zeros([8, 1], (Kind::Int64, Device::Cpu)),
        rewards: column(0.0),
        discounts: column(1.0),
    };
    (network(0), network(1), batch)
}

#[test]
fn double_selection_is_made_online_and_valued_by_the_target() {
    let (online, target, batch) = disagreeing(None, 5.0);
    let value = online.forward(&batch.observations).select(1, 0);
    for (double, selected) in [(true, 0), (false, 1)] {
        let (_, errors) = huber(&online, &target, &batch, double);
        let expected = (target.forward(&batch.observations).select(1, selected) - &value).abs();
        assert_close(&floats(&errors()), &floats(&expected), 1e-5);
    }
}

#[test]
fn double_selection_chooses_the_distribution_too() {
    let z = support(-1.0, 1.0, 5, Device::Cpu);
    let (online, target, batch) = disagreeing(Some(&z), 50.0);
    let predicted = online.log_probabilities(&batch.observations).select(1, 0);
    // the projection with discount 1 is the identity
    let targets = target.log_probabilities(&batch.observations).exp();
    for (double, selected) in [(true, 0), (false, 1)] {
        let (losses, _) = categorical(&online, &target, &batch, double);
        let expected = -(targets.select(1, selected) * &predicted).sum_dim_intlist(1, false, None);
        assert_close(&floats(&losses), &floats(&expected), 1e-3);
    }
}

// --- networks ----------------------------------------------------------------------------------

#[test]
fn noise_is_factorised_and_changes_with_each_reset() {
    tch::manual_seed(3);
    let store = VarStore::new(Device::Cpu);
    let mut layer = NoisyLinear::new(&store.root(), 2, 3, 0.5);
    let input = Tensor::from_slice(&[1.0_f32, 2.0]).unsqueeze(0);
    let silent = floats(&layer.forward(&input));
    assert_eq!(silent, [0.0; 3], "no noise before the first reset, means are 0");
    layer.reset_noise();
    let first = floats(&layer.forward(&input));
    layer.reset_noise();
    let second = floats(&layer.forward(&input));
    assert!(first.iter().zip(&second).all(|(a, b)| a != b));
    // sigma / sqrt(2) * f(e_out) * (f(e_in) . x + 1): ratios between outputs are those of f(e_out)
    tch::manual_seed(3);
    let f = |x: Tensor| floats(&(x.sign() * x.abs().sqrt()));
    let from_inputs = f(Tensor::randn([2], (Kind::Float, Device::Cpu)));
    let to_outputs = f(Tensor::randn([3], (Kind::Float, Device::Cpu)));
    let scale = 0.5 / 2.0_f64.sqrt() * (from_inputs[0] + 2.0 * from_inputs[1] + 1.0);
    let expected: Vec<f64> = to_outputs.iter().map(|noise| scale * noise).collect();
    assert_close(&first, &expected, 1e-5);
    layer.remove_noise();
    assert_eq!(floats(&layer.forward(&input)), silent);
}

#[test]
fn dueling_advantages_have_mean_zero() {
    let input = Tensor::from_slice(&[0.3_f32, -0.2]).unsqueeze(0);
    let network = QNetwork::new(Device::Cpu, &[2, 4, 4, 3], true, None, None);
    initialize(network.store(), 1);
    let before = network.forward(&input);
    let variables = network.store().variables();
    let _no_grad = tch::no_grad_guard();
    // a constant on every advantage cancels out; on the value it is the whole shift
    let _ = variables["advantage.2.bias"].shallow_clone().g_add_scalar_(5.0);
    assert_close(&floats(&network.forward(&input)), &floats(&before), 1e-5);
    let _ = variables["value.2.bias"].shallow_clone().g_add_scalar_(5.0);
    assert_close(&floats(&network.forward(&input)), &floats(&(before + 5.0)), 1e-5);
}

#[test]
fn weights_are_the_shared_stream() {
    let network = QNetwork::new(Device::Cpu, &[4, 8, 8, 2], false, None, None);
    initialize(network.store(), 9);
    let variables = network.store().variables();
    let mut names: Vec<&String> = variables.keys().collect();
    names.sort();
    assert_eq!(names[0], "advantage.0.bias");
    let numbers = uniform(9, 8, WEIGHTS);
    let expected: Vec<f64> = numbers.iter().map(|u| (2.0 * u - 1.0) / 8.0_f64.sqrt()).collect();
    assert_close(&floats(&variables[names[0]]), &expected, 1e-7);
}

// --- learning curve ----------------------------------------------------------------------------

#[test]
fn curve_is_solved_by_the_mean_of_the_window() {
    let mut curve = LearningCurve::new(10.0, 2);
    curve.add(30.0, 3, 3);
    assert!(!curve.solved, "a window is two episodes");
    curve.add(0.0, 4, 7);
    assert!(curve.solved);
    assert_eq!((curve.mean_return(), curve.mean_length(), curve.success_rate()), (15.0, 3.5, 0.5));
    curve.add(0.0, 1, 8);
    assert!(!curve.solved);
    assert_eq!(curve.by_steps(2, 10), [0.0, 30.0, 30.0, 0.0, 0.0]);
    assert_eq!(curve.area(2, 10), 12.0);
}
