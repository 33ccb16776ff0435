"""Fewer bits: the codes of Q4_0, kernels that multiply them, and quality that stays."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from rvp_bench.llm.llm_models import create_language_model
from rvp_bench.llm.quantization import Int4Linear, quantize_int4

from .conftest import DATA, checkpoint


def test_int4_codes_are_those_of_q4_0() -> None:
    weight = torch.linspace(-1, 1, 32)[None].clone()
    weight[0, 5] = 2.0  # the largest magnitude becomes code 0, with a negative scale
    codes, scales = quantize_int4(weight)
    assert scales.tolist() == [[-0.25]]
    assert codes[0, 5] == 0
    assert codes[0, 0] == 12  # -1 / -0.25 + 8.5, cut
    assert ((codes - 8) * scales - weight).abs().max() <= 0.25
    zero_codes, zero_scales = quantize_int4(torch.zeros(1, 32))
    assert zero_scales.item() == 0
    assert zero_codes.unique().tolist() == [8]


def test_int4_kernel_multiplies_the_codes() -> None:
    torch.manual_seed(0)
    linear = nn.Linear(128, 64)
    codes, scales = quantize_int4(linear.weight.detach())
    restored = ((codes.view(64, -1, 32) - 8) * scales[:, :, None]).view(64, 128)
    x = torch.randn(2, 3, 128)
    with torch.no_grad():
        expected = nn.functional.linear(x, restored, linear.bias)
        got = Int4Linear(linear)(x)
    assert got.shape == (2, 3, 64)
    # bfloat16 activations: 8 bits of mantissa over a sum of 128.
    assert (got - expected).abs().max() < 0.02 * expected.abs().max()


@pytest.mark.parametrize(("precision", "bound"), [("int8", 0.5), ("int4", 3.0)])
def test_quantized_weights_move_the_logits_a_little(precision: str, bound: float) -> None:
    ids = torch.arange(40, 60)[None]
    folder = checkpoint(DATA / "gpt2-tiny")
    with torch.inference_mode():
        exact = create_language_model("gpt2", "generation", folder)(ids).logits
        model = create_language_model("gpt2", "generation", folder, precision=precision)
        difference = (model(ids).logits - exact).abs().max()
    assert 1e-4 < difference < bound
