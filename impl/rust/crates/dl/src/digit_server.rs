//! The program that is deployed: classes of handwritten digits, a line of JSON for each.
//!
//! ```text
//! rvp-bench-dl-server MODEL < REQUESTS
//! ```

use std::path::Path;

use rvp_bench_core::Result;
use rvp_bench_core::line_server::LineServer;
use serde::Deserialize;
use serde_json::json;
use tch::nn::ModuleT;
use tch::{Device, Kind, Tensor};

use crate::cnn_models::{CnnModel, create_cnn_model};
use crate::digit_network::NETWORK;

const SIDE: i64 = 28;
const MEAN: f64 = 0.1307;
const DEVIATION: f64 = 0.3081;

/// The program.
pub const DIGIT_SERVER: LineServer<Classifier> = LineServer { load, answer };

/// A network that answers: nobody else has its variables, and none of them changes.
pub struct Classifier(CnnModel);

// SAFETY: a forward pass in evaluation mode reads the variables, and libtorch lets any number of
// threads read a tensor; its reference counts are atomic. The layers' closures hold layers alone.
unsafe impl Sync for Classifier {}

#[derive(Deserialize)]
struct Request {
    image: Vec<u8>,
}

/// The network that was saved.
pub fn load(path: &Path) -> Result<Classifier> {
    let mut model = create_cnn_model(&NETWORK, Device::Cpu);
    model.store.load(path)?;
    model.store.freeze();
    Ok(Classifier(model))
}

/// Logits and class of the image that the request holds: 784 bytes, row by row.
fn answer(network: &Classifier, request: &str) -> Result<String> {
    let Request { image } = serde_json::from_str(request)?;
    let pixels = Tensor::from_slice(&image).to_kind(Kind::Float);
    let images = (pixels.f_view([1, 1, SIDE, SIDE])? / 255 - MEAN) / DEVIATION;
    let logits = network.logits(&images).squeeze_dim(0);
    let class = i64::try_from(logits.argmax(0, false))?;
    let logits: Vec<f64> = Vec::try_from(logits)?;
    Ok(json!({ "logits": logits, "class": class }).to_string())
}

impl Classifier {
    /// From images `[n, 1, 28, 28]` to logits `[n, 10]`.
    pub fn logits(&self, images: &Tensor) -> Tensor {
        self.0.forward_t(images, false)
    }
}
