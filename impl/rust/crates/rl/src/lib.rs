//! Reinforcement learning: value-based agents and policy gradients on libtorch.

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

pub mod advantage;
pub mod agent;
pub mod agent_benchmark;
pub mod algorithms;
pub mod case_params;
pub mod components;
pub mod device;
pub mod distributional;
pub mod dqn_benchmark;
pub mod environment_benchmark;
pub mod environments;
pub mod learning_benchmark;
pub mod learning_curve;
pub mod n_step;
pub mod networks;
pub mod policy_gradient_agent;
pub mod policy_gradient_benchmark;
pub mod prioritized_replay;
pub mod random_stream;
pub mod recording;
pub mod registry;
pub mod replay_buffer;
pub mod rollout;
pub mod schedules;
pub mod settings;
pub mod sum_tree;
pub mod temporal_difference;
pub mod value_agent;
pub mod value_learner;
