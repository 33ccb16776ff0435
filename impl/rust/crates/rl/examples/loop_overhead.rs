//! Environments and agents driven by hand. Twin: `impl/python/loop_overhead/rl.py`.
//!
//! Networks and replay buffers are the suite's; loops and updates are written by hand, but for the
//! updates of the prioritized agents, and for rollouts with a buffer.

use rvp_bench_core::{Context, Params, Result, read};
use rvp_bench_loop_overhead::{Blocks, block, compare};
use rvp_bench_rl::agent::Agent;
use rvp_bench_rl::agent_benchmark::AgentCase;
use rvp_bench_rl::algorithms::{create_policy_gradient_agent, create_value_agent};
use rvp_bench_rl::case_params::read_two;
use rvp_bench_rl::device::describe;
use rvp_bench_rl::environment_benchmark::EnvironmentCase;
use rvp_bench_rl::environments::create_environment;
use rvp_bench_rl::networks::actor_critic::ActorCritic;
use rvp_bench_rl::networks::mlp::initialize;
use rvp_bench_rl::policy_gradient_agent::Estimator;
use rvp_bench_rl::recording::{Transitions, random_actions};
use rvp_bench_rl::registry::registry;
use rvp_bench_rl::replay_buffer::Transition;
use rvp_bench_rl::rollout::Rollout;
use rvp_bench_rl::settings::{PolicyGradientSettings, ValueSettings};
use rvp_bench_rl::value_learner::ValueLearner;
use tch::nn::{self, OptimizerConfig};
use tch::{Device, Kind, Reduction, Tensor};

fn main() -> Result<()> {
    compare(&registry(), describe, by_hand)
}

fn by_hand(benchmark: &str, params: &Params, context: &Context) -> Result<Blocks> {
    match benchmark {
        "rl/environment" => stepping(&read(params)?, context),
        "rl/dqn" => value_based(params, context),
        _ => policy_gradient(params, context),
    }
}

/// Gymnasium's loop.
fn stepping(case: &EnvironmentCase, context: &Context) -> Result<Blocks> {
    let mut environment = create_environment(&case.environment, context.seed, &context.benchmarks)?;
    let count = case.steps.max(case.checked_steps).get();
    let mut actions = random_actions(context.seed, count, environment.actions());
    actions.truncate(case.steps.get());
    environment.reset();
    let run = move || {
        for &action in &actions {
            if environment.step(action).ended() {
                environment.reset();
            }
        }
        Ok(())
    };
    Ok(vec![("env_step_time".to_owned(), block(run))])
}

/// An update from a full buffer; a rollout by the agent's own loop.
fn value_based(params: &Params, context: &Context) -> Result<Blocks> {
    let (case, settings) = read_two::<AgentCase, ValueSettings>(params)?;
    let new_agent = || {
        let AgentCase { algorithm, environment, .. } = &case;
        create_value_agent(algorithm, environment, settings.clone(), context.seed, context)
    };
    let recorded = recording(&case, context)?;
    let (mut learner, actor, mut walker) = (new_agent()?, new_agent()?, new_agent()?);
    learner.learner.buffer.fill(&recorded)?;
    let steps = case.steps.get();
    let update = if learner.learner.components.prioritized {
        block(move || learner.update())
    } else {
        block(q_learning(learner.learner)?)
    };
    let walk = move || {
        walker.rollout(steps);
        Ok(())
    };
    Ok(vec![
        ("update_time".to_owned(), update),
        ("act_time".to_owned(), block(acting(actor, recorded, case.acts.get()))),
        ("rollout_time".to_owned(), block(walk)),
    ])
}

/// An update from recorded rollouts; a rollout as Gymnasium's tutorials write it.
fn policy_gradient(params: &Params, context: &Context) -> Result<Blocks> {
    let (case, settings) = read_two::<AgentCase, PolicyGradientSettings>(params)?;
    let AgentCase { algorithm, environment: task, .. } = &case;
    let new_agent =
        || create_policy_gradient_agent(algorithm, task, settings.clone(), context.seed, context);
    let recorded = recording(&case, context)?;
    let (actor, mut walker) = (new_agent()?, new_agent()?);
    let rollouts =
        recorded.rollouts(settings.rollout_steps.get(), actor.estimator.whole_episodes)?;
    let mut environment = create_environment(task, context.seed, &context.benchmarks)?;
    environment.reset();
    let shape = (environment.observation_size() as i64, environment.actions() as i64);
    let mut learn = gradient_step(actor.estimator, settings.clone(), shape, context.seed)?;
    let mut next = 0;
    let update = move || {
        let rollout = &rollouts[next];
        next = (next + 1) % rollouts.len();
        learn(rollout)
    };
    let steps = case.steps.get();
    let walk = move || {
        let mut rollout = Rollout::default();
        for _ in 0..steps {
            let observation = environment.observation().to_vec();
            let action = walker.act(&observation);
            let outcome = environment.step(action);
            let next_observation = environment.observation();
            let action = action as i64;
            let observation = &observation[..];
            rollout.add(&Transition { observation, action, outcome, next_observation });
            if outcome.ended() {
                environment.reset();
            }
        }
        Ok(rollout)
    };
    Ok(vec![
        ("update_time".to_owned(), block(update)),
        ("act_time".to_owned(), block(acting(actor, recorded, case.acts.get()))),
        ("rollout_time".to_owned(), block(walk)),
    ])
}

/// An update of DQN or double DQN as tch's examples write it.
fn q_learning(learner: ValueLearner) -> Result<impl FnMut() -> Result<f64>> {
    let ValueLearner { settings, components, online, mut target, mut buffer, .. } = learner;
    let mut optimizer = nn::Adam::default().build(online.store(), settings.learning_rate)?;
    let mut updates = 0_usize;
    Ok(move || {
        let batch = buffer.sample(settings.batch_size.get());
        let targets = tch::no_grad(|| {
            let following = target.forward(&batch.next_observations);
            let following = if components.double {
                let best = online.forward(&batch.next_observations).argmax(1, true);
                following.gather(1, &best, false)
            } else {
                following.amax([1], true)
            };
            &batch.rewards + &batch.discounts * following
        });
        let values = online.forward(&batch.observations).gather(1, &batch.actions, false);
        let loss = values.smooth_l1_loss(&targets, Reduction::Mean, 1.0);
        optimizer.backward_step_clip_norm(&loss, settings.max_grad_norm);
        updates += 1;
        if updates.is_multiple_of(settings.target_update_interval.get()) {
            target.copy(&online);
        }
        Ok(loss.double_value(&[]))
    })
}

/// An update of REINFORCE, or of an actor and its critic.
fn gradient_step(
    estimator: Estimator,
    settings: PolicyGradientSettings,
    (width, actions): (i64, i64),
    seed: u64,
) -> Result<impl FnMut(&Rollout) -> Result<f64>> {
    let mut sizes = vec![width];
    sizes.extend(settings.hidden.iter().map(|units| units.get() as i64));
    sizes.push(actions);
    let network = ActorCritic::new(Device::Cpu, &sizes, estimator.critic);
    initialize(network.store(), seed);
    let mut optimizer = nn::Adam::default().build(network.store(), settings.learning_rate)?;
    let gamma = settings.gamma;
    let decay = gamma * if estimator.whole_episodes { 1.0 } else { settings.gae_lambda };
    Ok(move |rollout: &Rollout| {
        let observations = Tensor::from_slice(&rollout.observations).view([-1, width]);
        let values = network.values(&observations);
        let mut gains = rollout.rewards.clone();
        if let Some(values) = &values {
            let later = Tensor::from_slice(&rollout.next_observations).view([-1, width]);
            let then = tch::no_grad(|| network.values(&later)).expect("a critic");
            let (now, then) = (Vec::<f32>::try_from(values.detach())?, Vec::<f32>::try_from(then)?);
            for (t, gain) in gains.iter_mut().enumerate() {
                let future = if rollout.terminated[t] { 0.0 } else { gamma * f64::from(then[t]) };
                *gain += future - f64::from(now[t]);
            }
        }
        for t in (0..gains.len() - 1).rev() {
            if !rollout.ended[t] {
                gains[t] += decay * gains[t + 1];
            }
        }
        let advantages = Tensor::from_slice(&gains).to_kind(Kind::Float);
        let normalized = (&advantages - advantages.mean(None)) / (advantages.std(true) + 1e-8);
        let log_policy = network.policy(&observations).log_softmax(1, None);
        let taken = Tensor::from_slice(&rollout.actions).unsqueeze(1);
        let chosen = log_policy.gather(1, &taken, false).squeeze_dim(1);
        let entropy = -(log_policy.exp() * &log_policy).sum_dim_intlist(1, false, None).mean(None);
        let loss = -(normalized * chosen).mean(None) - settings.entropy_coefficient * entropy;
        let loss = match &values {
            None => loss,
            Some(values) => {
                let returns = &advantages + values.detach();
                loss + settings.value_coefficient * returns.mse_loss(values, Reduction::Mean)
            }
        };
        optimizer.backward_step_clip_norm(&loss, settings.max_grad_norm);
        Ok(loss.double_value(&[]))
    })
}

fn recording(case: &AgentCase, context: &Context) -> Result<Transitions> {
    let path = context.fixture(&format!("recorded-{}.safetensors", case.environment))?;
    Transitions::load(&path, case.recorded.get())
}

/// So many actions, each for an observation of the recording.
fn acting<A: Agent>(
    mut actor: A,
    recorded: Transitions,
    acts: usize,
) -> impl FnMut() -> Result<Vec<usize>> {
    move || Ok((0..acts).map(|row| actor.act(recorded.observation(row % recorded.len()))).collect())
}
