//! Order of the values in memory: contiguous (NCHW), or channels last (NHWC).

use serde::Deserialize;
use tch::Tensor;

use crate::cnn_models::CnnModel;

/// Order of the values in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemoryFormat {
    /// NCHW.
    Contiguous,
    /// NHWC.
    ChannelsLast,
}

/// Lay out all four-dimensional weights.
pub fn apply_to_model(model: &CnnModel, memory_format: MemoryFormat) {
    for (_, mut variable) in model.store.variables() {
        if memory_format == MemoryFormat::ChannelsLast && variable.dim() == 4 {
            let laid_out = apply_to_images(variable.detach(), memory_format);
            variable.set_data(&laid_out);
        }
    }
}

/// The same `[n, c, h, w]` images, copied into the wanted order where they are not in it.
///
/// The binding cannot name a memory format, so the strides are given. A permuted copy would not do:
/// with one channel it is no copy, and kernels are chosen by strides.
pub fn apply_to_images(images: Tensor, memory_format: MemoryFormat) -> Tensor {
    if memory_format == MemoryFormat::Contiguous {
        return images;
    }
    let (size, stride) = (images.size(), images.stride());
    let (channels, width) = (size[1], size[3]);
    let wanted = [size[2] * width * channels, 1, width * channels, channels];
    if stride == wanted {
        return images;
    }
    let mut copy = Tensor::empty_strided(&size, wanted, (images.kind(), images.device()));
    copy.copy_(&images);
    copy
}
