"""What the architectures share: their options, and the split into backbone and head."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, Literal

from msgspec import structs
from torch import Tensor, nn

from ...params import Parameters, Size

Architecture = Literal["resnet18", "vgg16", "mobilenet_v2", "lenet", "simple_cnn", "attention_cnn"]
Stem = Literal[28, 32, 224]


class ModelConfig(Parameters, frozen=True, kw_only=True):
    """Options of a network.

    Attributes:
        architecture: see ``create_cnn_model``.
        num_classes: width of the logits.
        in_channels: 1 for grey images, 3 for colour.
        stem: side of the images the first layers are made for. 224 is the published ImageNet
            form; 32 leaves out the early down-sampling; 28 is 32 with two more pixels of padding.
        width: factor on the number of channels.
        batch_norm: whether convolutions are followed by batch normalisation.
        dropout: probability of dropping an activation before the last layer.
    """

    architecture: Architecture
    num_classes: Size
    in_channels: Size
    stem: Stem
    width: float
    batch_norm: bool
    dropout: float

    def without_dropout(self) -> ModelConfig:
        """The same weights, but no activation is dropped."""
        return structs.replace(self, dropout=0.0)

    def key(self) -> str:
        """File stem of this network's weights; dropout has none."""
        norm = "bn" if self.batch_norm else "plain"
        percent = round(self.width * 100)
        shape = f"{self.stem}x{self.in_channels}-{self.num_classes}"
        return f"{self.architecture}-{shape}-w{percent}-{norm}"

    def channels(self, base: int) -> int:
        """``base`` times the width, to the nearest multiple of 8 that loses at most a tenth.

        The rounding is that of MobileNet's authors, here for all architectures.
        """
        exact = base * self.width
        rounded = max(8, int(exact + 4) // 8 * 8)
        return rounded + 8 if rounded < 0.9 * exact else rounded

    def stem_padding(self, padding: int) -> int:
        """Padding of the first convolution: two pixels more where 28 stands in for 32."""
        return padding + 2 if self.stem == 28 else padding


class CnnModel(nn.Module):
    """A network in two parts: a backbone to features, and a head to logits.

    Parameters of the head begin with :attr:`HEAD`; freezing leaves only those trainable and
    keeps the backbone in evaluation mode, so that its batch statistics stay as they are.
    """

    HEAD: ClassVar[str]
    frozen = False

    def backbone(self, images: Tensor) -> Tensor:
        """``[batch, in_channels, height, width]`` to ``[batch, features]``."""
        raise NotImplementedError

    def head(self, features: Tensor) -> Tensor:
        """``[batch, features]`` to ``[batch, num_classes]``."""
        raise NotImplementedError

    def forward(self, images: Tensor) -> Tensor:
        """Logits of a batch of images."""
        return self.head(self.backbone(images))

    def freeze_backbone(self) -> None:
        """Make only the head trainable (transfer learning by feature extraction)."""
        self.frozen = True
        for name, parameter in self.named_parameters():
            parameter.requires_grad_(name.startswith(self.HEAD + "."))
        self.train(self.training)

    def train(self, mode: bool = True) -> CnnModel:
        """Set the mode of all layers; a frozen backbone stays in evaluation mode."""
        super().train(mode)
        if self.frozen:
            for name, module in self.named_children():
                if name != self.HEAD:
                    module.eval()
        return self


@contextmanager
def evaluating(model: CnnModel) -> Iterator[None]:
    """Evaluation mode for a while, then training mode again."""
    model.eval()
    try:
        yield
    finally:
        model.train()
