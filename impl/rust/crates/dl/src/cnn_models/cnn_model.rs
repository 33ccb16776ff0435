//! What the architectures share: their options, and the split into backbone and head.

use rvp_bench_core::{Params, Result};
use tch::Tensor;
use tch::nn::{ModuleT, VarStore};

use crate::params;

/// Sides of the images that first layers are made for.
pub const STEMS: [i64; 3] = [28, 32, 224];

/// Options of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelConfig {
    /// One of `ARCHITECTURES`.
    pub architecture: String,
    /// Width of the logits.
    pub num_classes: i64,
    /// 1 for grey images, 3 for colour.
    pub in_channels: i64,
    /// Side of the images the first layers are made for. 224 is the published `ImageNet` form; 32
    /// leaves out the early down-sampling; 28 is 32 with two more pixels of padding.
    pub stem: i64,
    /// Factor on the number of channels.
    pub width: f64,
    /// Whether convolutions are followed by batch normalisation.
    pub batch_norm: bool,
    /// Probability of dropping an activation before the last layer.
    pub dropout: f64,
}

impl ModelConfig {
    /// The defaults for an architecture.
    pub fn new(architecture: &str, num_classes: i64) -> Self {
        Self {
            architecture: architecture.to_owned(),
            num_classes,
            in_channels: 3,
            stem: 32,
            width: 1.0,
            batch_norm: true,
            dropout: 0.0,
        }
    }

    /// Read the options from a case's parameters. Fails when one is missing or of another kind.
    pub fn from_params(params: &Params) -> Result<Self> {
        Ok(Self {
            architecture: params::text(params, "architecture")?,
            num_classes: params::integer(params, "num_classes")?,
            in_channels: params::integer_or(params, "in_channels", 3)?,
            stem: params::integer_or(params, "stem", 32)?,
            width: params::number_or(params, "width", 1.0)?,
            batch_norm: params::flag_or(params, "batch_norm", true)?,
            dropout: params::number_or(params, "dropout", 0.0)?,
        })
    }

    /// File stem of this network's weights; dropout has none.
    pub fn key(&self) -> String {
        let norm = if self.batch_norm { "bn" } else { "plain" };
        let percent = (self.width * 100.0).round() as i64;
        let shape = format!("{}x{}-{}", self.stem, self.in_channels, self.num_classes);
        format!("{}-{shape}-w{percent}-{norm}", self.architecture)
    }

    /// `base` times the width, to the nearest multiple of 8 that loses at most a tenth.
    ///
    /// The rounding is that of `MobileNet`'s authors, here for all architectures.
    pub fn channels(&self, base: i64) -> i64 {
        let exact = base as f64 * self.width;
        let rounded = ((exact + 4.0) as i64 / 8 * 8).max(8);
        if (rounded as f64) < 0.9 * exact { rounded + 8 } else { rounded }
    }

    /// Padding of the first convolution: two pixels more where 28 stands in for 32.
    pub fn stem_padding(&self, padding: i64) -> i64 {
        if self.stem == 28 { padding + 2 } else { padding }
    }
}

/// The layers of a network: a backbone to features, and a head to logits.
#[derive(Debug)]
pub struct Parts {
    backbone: Box<dyn ModuleT>,
    head: Box<dyn ModuleT>,
    head_name: &'static str,
}

impl Parts {
    /// A backbone, `[batch, in_channels, height, width]` to `[batch, features]`; a head,
    /// `[batch, features]` to `[batch, num_classes]`; the first part of the head's names.
    pub fn new(
        backbone: impl ModuleT + 'static,
        head: impl ModuleT + 'static,
        head_name: &'static str,
    ) -> Self {
        Self { backbone: Box::new(backbone), head: Box::new(head), head_name }
    }
}

/// A network with its variables.
///
/// Freezing leaves only the head's variables trainable and keeps the backbone in evaluation mode,
/// so that its batch statistics stay as they are.
#[derive(Debug)]
pub struct CnnModel {
    /// All parameters and statistics by name.
    pub store: VarStore,
    parts: Parts,
    frozen: bool,
}

impl CnnModel {
    /// Put layers and variables together.
    pub fn new(store: VarStore, parts: Parts) -> Self {
        Self { store, parts, frozen: false }
    }

    /// Whether a variable belongs to the head.
    pub fn is_head(&self, variable: &str) -> bool {
        variable.strip_prefix(self.parts.head_name).is_some_and(|rest| rest.starts_with('.'))
    }

    /// Make only the head trainable (transfer learning by feature extraction).
    pub fn freeze_backbone(&mut self) {
        self.frozen = true;
        for (name, variable) in self.store.variables() {
            if !self.is_head(&name) {
                let _ = variable.set_requires_grad(false);
            }
        }
    }
}

impl ModuleT for CnnModel {
    /// Logits of a batch of images.
    fn forward_t(&self, images: &Tensor, train: bool) -> Tensor {
        let features = self.parts.backbone.forward_t(images, train && !self.frozen);
        self.parts.head.forward_t(&features, train)
    }
}
