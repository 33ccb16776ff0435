//! Order of the values in memory: channels first, or channels last (NHWC).

use tch::Tensor;

use crate::cnn_models::CnnModel;

/// Lay out all four-dimensional weights.
pub fn apply_to_model(model: &CnnModel, channels_last: bool) {
    if !channels_last {
        return;
    }
    for (_, mut variable) in model.store.variables() {
        if variable.dim() == 4 {
            let laid_out = apply_to_images(&variable.detach(), true);
            variable.set_data(&laid_out);
        }
    }
}

/// The same `[n, c, h, w]` images, copied into the wanted order where they are not in it.
///
/// The binding cannot name a memory format, so the strides are given. A permuted copy would not do:
/// with one channel it is no copy, and kernels are chosen by strides.
pub fn apply_to_images(images: &Tensor, channels_last: bool) -> Tensor {
    let (size, stride) = (images.size(), images.stride());
    let (channels, width) = (size[1], size[3]);
    let wanted = [size[2] * width * channels, 1, width * channels, channels];
    if !channels_last || stride == wanted {
        return images.shallow_clone();
    }
    let mut copy = Tensor::empty_strided(&size, wanted, (images.kind(), images.device()));
    copy.copy_(images);
    copy
}
