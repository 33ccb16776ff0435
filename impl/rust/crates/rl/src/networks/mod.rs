//! Networks: multi-layer perceptrons with dueling, noisy and distributional heads.
//!
//! Parameter names are the same in both suites (`torso.0.weight`, `advantage.2.bias`, …).

pub mod actor_critic;
pub mod mlp;
pub mod noisy_linear;
pub mod q_network;
