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
/// The binding cannot name a memory format; a contiguous `[n, h, w, c]` seen as `[n, c, h, w]` is
/// what libtorch calls channels last.
pub fn apply_to_images(images: &Tensor, channels_last: bool) -> Tensor {
    if channels_last {
        images.permute([0, 2, 3, 1]).contiguous().permute([0, 3, 1, 2])
    } else {
        images.shallow_clone()
    }
}
