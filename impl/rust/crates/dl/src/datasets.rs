//! Labelled images as tensors: readers of the IDX and CIFAR binary formats, and synthetic ones.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use rvp_bench_core::data::uniform;
use rvp_bench_core::{BenchError, Result};
use serde::Deserialize;
use tch::{Device, Kind, Tensor};

/// Whose training pixels images are standardised by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names are the data sets'")]
pub enum Normalization {
    Mnist,
    Cifar10,
    Cifar100,
    ImageNet,
}

impl Normalization {
    /// Mean and standard deviation, per channel, of values in 0..1.
    fn mean_and_std(self) -> (&'static [f32], &'static [f32]) {
        match self {
            Self::Mnist => (&[0.1307], &[0.3081]),
            Self::Cifar10 => (&[0.4914, 0.4822, 0.4465], &[0.2470, 0.2435, 0.2616]),
            Self::Cifar100 => (&[0.5071, 0.4865, 0.4409], &[0.2673, 0.2564, 0.2762]),
            Self::ImageNet => (&[0.485, 0.456, 0.406], &[0.229, 0.224, 0.225]),
        }
    }
}

/// Images `[n, channels, height, width]` (bytes, or standardised floats), labels `[n]`.
#[derive(Debug)]
pub struct Samples {
    /// The images.
    pub images: Tensor,
    /// Class of each image, int64.
    pub labels: Tensor,
}

impl Samples {
    /// Number of samples.
    pub fn len(&self) -> i64 {
        self.labels.size()[0]
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The same samples on a device.
    pub fn to_device(&self, device: Device) -> Self {
        Self { images: self.images.to_device(device), labels: self.labels.to_device(device) }
    }

    /// The same samples with images of another number format.
    pub fn to_kind(&self, kind: Kind) -> Self {
        Self { images: self.images.to_kind(kind), labels: self.labels.shallow_clone() }
    }

    /// The first `count` samples. Fails when there are fewer.
    pub fn take(&self, count: i64) -> Result<Self> {
        if count > self.len() {
            let have = self.len();
            return Err(BenchError::new(format!(
                "{count} samples are asked for, the data set has {have}"
            )));
        }
        Ok(self.range(0, count))
    }

    /// Samples from `start` on.
    pub fn range(&self, start: i64, count: i64) -> Self {
        let part = |tensor: &Tensor| tensor.narrow(0, start, count);
        Self { images: part(&self.images), labels: part(&self.labels) }
    }
}

// --- formats -----------------------------------------------------------------------------------

/// Read a pair of gzipped IDX files (<http://yann.lecun.com/exdb/mnist>): grey images.
///
/// Fails when one is unreadable or has a wrong magic number, or the lengths disagree.
pub fn read_idx(images: &Path, labels: &Path) -> Result<Samples> {
    let (pixels, shape) = read_idx_file(images, 3)?;
    let (classes, count) = read_idx_file(labels, 1)?;
    if count[0] != shape[0] {
        return Err(BenchError::new(format!(
            "{} holds {} images, {} {} labels",
            images.display(),
            shape[0],
            labels.display(),
            count[0]
        )));
    }
    Ok(Samples {
        images: Tensor::from_slice(&pixels).view([shape[0], 1, shape[1], shape[2]]),
        labels: Tensor::from_slice(&classes).to_kind(Kind::Int64),
    })
}

/// Read CIFAR binary records: label bytes, of which the last counts, then 3x32x32 pixels.
///
/// CIFAR-10 has one label byte, CIFAR-100 two (coarse, fine):
/// <https://www.cs.toronto.edu/~kriz/cifar.html>. Fails when a file is unreadable, or not a whole
/// number of records.
pub fn read_cifar(files: &[PathBuf], label_bytes: i64) -> Result<Samples> {
    let record = label_bytes as usize + 3 * 32 * 32;
    let mut bytes = Vec::new();
    for path in files {
        let content = read_bytes(path)?;
        if content.is_empty() || content.len() % record != 0 {
            return Err(BenchError::new(format!(
                "{} has {} bytes, not a multiple of {record}",
                path.display(),
                content.len()
            )));
        }
        bytes.extend(content);
    }
    let rows = Tensor::from_slice(&bytes).view([-1, record as i64]);
    let images = rows.narrow(1, label_bytes, 3 * 32 * 32).reshape([-1, 3, 32, 32]);
    Ok(Samples {
        images: images.contiguous(),
        labels: rows.select(1, label_bytes - 1).to_kind(Kind::Int64),
    })
}

/// Uniform noise in -1..1 with uniform labels: for time and parity, nothing can be learnt.
pub fn synthetic(seed: u64, count: i64, channels: i64, side: i64, num_classes: i64) -> Samples {
    let shape = [count, channels, side, side];
    let values = uniform(seed, shape.iter().product::<i64>() as usize, 1);
    let pixels: Vec<f32> = values.into_iter().map(|value| (value * 2.0 - 1.0) as f32).collect();
    let labels: Vec<i64> = uniform(seed, count as usize, 2)
        .into_iter()
        .map(|value| (value * num_classes as f64).floor() as i64)
        .collect();
    Samples { images: Tensor::from_slice(&pixels).view(shape), labels: Tensor::from_slice(&labels) }
}

// --- preparation -------------------------------------------------------------------------------

/// Bytes to standardised float32 images of the wanted shape.
///
/// Grey becomes colour by repetition, another size by bilinear interpolation.
pub fn normalize(
    samples: &Samples,
    normalization: Normalization,
    channels: i64,
    side: i64,
) -> Result<Samples> {
    let (mean, std) = normalization.mean_and_std();
    let per_channel = |values: &[f32]| Tensor::from_slice(values).view([1, -1, 1, 1]);
    let mut images = samples.images.to_kind(Kind::Float) / 255;
    if images.size()[1] == 1 && channels == 3 {
        images = images.repeat([1, 3, 1, 1]);
    }
    let found = images.size()[1];
    if found != channels {
        return Err(BenchError::new(format!(
            "images have {found} channels, the network takes {channels}"
        )));
    }
    if images.size()[2] != side {
        images = images.upsample_bilinear2d([side, side], false, None, None);
    }
    let images = (images - per_channel(mean)) / per_channel(std);
    Ok(Samples { images, labels: samples.labels.shallow_clone() })
}

fn read_idx_file(path: &Path, dimensions: usize) -> Result<(Vec<u8>, Vec<i64>)> {
    let mut content = Vec::new();
    let compressed = read_bytes(path)?;
    GzDecoder::new(compressed.as_slice()).read_to_end(&mut content).map_err(|error| {
        BenchError::new(format!("{} is not a gzip file: {error}", path.display()))
    })?;
    let head = 4 + 4 * dimensions;
    // Magic number: two zero bytes, 8 for unsigned bytes, the number of dimensions.
    if content.len() < head || content[..4] != [0, 0, 8, dimensions as u8] {
        return Err(BenchError::new(format!(
            "{} is not an IDX file of {dimensions} dimensions of bytes",
            path.display()
        )));
    }
    let sizes = content[4..head].chunks_exact(4);
    let shape: Vec<i64> =
        sizes.map(|b| i64::from(u32::from_be_bytes([b[0], b[1], b[2], b[3]]))).collect();
    let body = content.split_off(head);
    if body.len() as i64 != shape.iter().product::<i64>() {
        return Err(BenchError::new(format!(
            "{} holds {} bytes, its head says {shape:?}",
            path.display(),
            body.len()
        )));
    }
    Ok((body, shape))
}

fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path)
        .map_err(|error| BenchError::new(format!("cannot read {}: {error}", path.display())))
}
