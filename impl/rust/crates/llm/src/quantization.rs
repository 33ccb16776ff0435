//! Weights in fewer bits: int8 and int4 for the linear layers of the transformer blocks.
//!
//! Each side uses the kernels that its own library has, so the schemes are alike, not equal, and
//! the answers are compared by quality (`docs/bias.md`). Here: ggml's block formats, a scale for
//! every 32 weights: int8 is `Q8_0`, int4 is `Q4_K`, or `Q4_0` where its blocks of 256 do not fit;
//! the kernels take activations in 8-bit blocks.
//! Embeddings, normalisation and heads stay in float32.

use std::collections::BTreeSet;

use candle_core::quantized::{GgmlDType, QMatMul, QTensor};
use candle_core::{DType, Module, Tensor};
use rvp_bench_core::{BenchError, Result};
use serde::Deserialize;

/// How weights are stored and multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// 32-bit floats.
    Float32,
    /// IEEE half precision.
    Float16,
    /// Brain floats; candle multiplies them on CUDA only.
    Bfloat16,
    /// Weights of 8 bits.
    Int8,
    /// Weights of 4 bits.
    Int4,
}

impl Precision {
    /// A request's number format. Fails for float64.
    pub fn of_dtype(dtype: &str) -> Result<Self> {
        match dtype {
            "float32" => Ok(Self::Float32),
            "float16" => Ok(Self::Float16),
            "bfloat16" => Ok(Self::Bfloat16),
            other => Err(BenchError::with_hint(
                format!("language models do not run in {other}"),
                "ask for dtype float32",
            )),
        }
    }

    /// What the checkpoint's tensors are cast to before any quantization.
    pub fn storage_dtype(self) -> DType {
        match self {
            Self::Float32 | Self::Int8 | Self::Int4 => DType::F32,
            Self::Float16 => DType::F16,
            Self::Bfloat16 => DType::BF16,
        }
    }

    /// Of a matrix with so many inputs. `candle` has fast kernels for `Q4_K`, none for `Q4_0`.
    fn block_format(self, inputs: usize) -> Option<GgmlDType> {
        match self {
            Self::Int8 => Some(GgmlDType::Q8_0),
            Self::Int4 if inputs.is_multiple_of(GgmlDType::Q4K.block_size()) => {
                Some(GgmlDType::Q4K)
            }
            Self::Int4 => Some(GgmlDType::Q4_0),
            _ => None,
        }
    }
}

/// A weight matrix, (outputs, inputs), whole or in blocks.
#[derive(Debug, Clone)]
pub enum Matrix {
    /// Stored as (inputs, outputs): the product then need not turn it each time it packs it.
    Dense(Tensor),
    /// In blocks along the inputs.
    Blocks(QMatMul),
}

impl Matrix {
    /// Quantize `weight` (outputs, inputs), where the precision asks for it.
    pub fn new(weight: &Tensor, precision: Precision) -> Result<Self> {
        let Some(format) = precision.block_format(weight.dim(1)?) else {
            return Ok(Self::Dense(weight.t()?.contiguous()?));
        };
        let blocks = QTensor::quantize(&weight.contiguous()?, format)?;
        Ok(Self::Blocks(QMatMul::from_qtensor(blocks)?))
    }

    /// (rows, inputs) to (rows, outputs).
    pub fn multiply(&self, rows: &Tensor) -> Result<Tensor> {
        Ok(match self {
            Self::Dense(transposed) => rows.matmul(transposed)?,
            Self::Blocks(blocks) => blocks.forward(rows)?,
        })
    }

    fn format(&self) -> String {
        let dense = |tensor: &Tensor| match tensor.dtype() {
            DType::F32 => "float32".to_owned(),
            DType::F16 => "float16".to_owned(),
            DType::BF16 => "bfloat16".to_owned(),
            other => other.as_str().to_owned(),
        };
        match self {
            Self::Dense(tensor)
            | Self::Blocks(QMatMul::Tensor(tensor) | QMatMul::TensorF16(tensor)) => dense(tensor),
            Self::Blocks(QMatMul::QTensor(blocks)) => match blocks.dtype() {
                GgmlDType::Q8_0 => "int8".to_owned(),
                GgmlDType::Q4K | GgmlDType::Q4_0 => "int4".to_owned(),
                other => format!("{other:?}"),
            },
        }
    }
}

/// Number formats of the blocks' matrices, as they are kept: alike in both suites, or they do not
/// do the same work, however near their answers are.
pub fn stored_as<'m>(matrices: impl Iterator<Item = &'m Matrix>) -> String {
    matrices.map(Matrix::format).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}
