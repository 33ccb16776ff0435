//! What the architectures share: their options, and the split into backbone and head.

use serde::Deserialize;
use tch::Tensor;
use tch::nn::{ModuleT, VarStore};

use crate::params;

/// Names of the networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each has a file of its own")]
pub enum Architecture {
    Resnet18,
    Vgg16,
    MobilenetV2,
    Lenet,
    SimpleCnn,
    AttentionCnn,
}

impl Architecture {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Resnet18,
        Self::Vgg16,
        Self::MobilenetV2,
        Self::Lenet,
        Self::SimpleCnn,
        Self::AttentionCnn,
    ];

    /// As definitions and file names say it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Resnet18 => "resnet18",
            Self::Vgg16 => "vgg16",
            Self::MobilenetV2 => "mobilenet_v2",
            Self::Lenet => "lenet",
            Self::SimpleCnn => "simple_cnn",
            Self::AttentionCnn => "attention_cnn",
        }
    }
}

/// Side of the images that the first layers are made for.
///
/// 224 is the published `ImageNet` form; 32 leaves out the early down-sampling; 28 is 32 with two
/// more pixels of padding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
#[allow(missing_docs, reason = "the names are the sides")]
pub enum Stem {
    Side28 = 28,
    Side32 = 32,
    Side224 = 224,
}

impl Stem {
    /// In pixels.
    pub fn side(self) -> i64 {
        self as i64
    }
}

impl TryFrom<i64> for Stem {
    type Error = String;

    fn try_from(side: i64) -> std::result::Result<Self, String> {
        let all = [Self::Side28, Self::Side32, Self::Side224];
        let found = all.into_iter().find(|stem| stem.side() == side);
        found.ok_or_else(|| format!("no stem {side}, expected one of 224, 28, 32"))
    }
}

/// Options of a network.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelConfig {
    /// See `create_cnn_model`.
    pub architecture: Architecture,
    /// Width of the logits.
    #[serde(deserialize_with = "params::size")]
    pub num_classes: i64,
    /// 1 for grey images, 3 for colour.
    #[serde(deserialize_with = "params::size")]
    pub in_channels: i64,
    /// Side of the images the first layers are made for.
    pub stem: Stem,
    /// Factor on the number of channels.
    pub width: f64,
    /// Whether convolutions are followed by batch normalisation.
    pub batch_norm: bool,
    /// Probability of dropping an activation before the last layer.
    pub dropout: f64,
}

impl ModelConfig {
    /// File stem of this network's weights; dropout has none.
    pub fn key(&self) -> String {
        let norm = if self.batch_norm { "bn" } else { "plain" };
        let percent = (self.width * 100.0).round() as i64;
        let shape = format!("{}x{}-{}", self.stem.side(), self.in_channels, self.num_classes);
        format!("{}-{shape}-w{percent}-{norm}", self.architecture.name())
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
        if self.stem == Stem::Side28 { padding + 2 } else { padding }
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
