//! Reinforcement learning: value-based agents and policy gradients on libtorch.

pub mod advantage;
pub mod agent_benchmark;
pub mod blocks;
pub mod components;
pub mod device;
pub mod distributional;
pub mod dqn_benchmark;
pub mod environment_benchmark;
pub mod environments;
pub mod learning;
pub mod learning_benchmark;
pub mod n_step;
pub mod networks;
pub mod policy_gradient_agent;
pub mod policy_gradient_benchmark;
pub mod prioritized_replay;
pub mod random_stream;
pub mod recording;
pub mod replay_buffer;
pub mod rl_models;
pub mod rollout;
pub mod schedules;
pub mod settings;
pub mod sum_tree;
pub mod temporal_difference;
pub mod value_agent;
