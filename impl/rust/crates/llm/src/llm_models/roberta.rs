//! RoBERTa: BERT's encoder, positions counted from the padding index, and a two-layer head.
//!
//! Liu et al.: RoBERTa: A Robustly Optimized BERT Pretraining Approach (2019).

use candle_nn::VarBuilder;
use rvp_bench_core::Result;

use super::bert::Bert;
use super::configs::Config;
use crate::quantization::Precision;

/// Load from the checkpoint.
pub fn load(vb: &VarBuilder, config: &Config, precision: Precision) -> Result<Bert> {
    Bert::load(vb, config, precision, config.pad_id + 1)
}
