"""Our loop against Hugging Face's ``generate``, and draws against its distribution."""

from __future__ import annotations

import pytest
import torch
from scipy.stats import chisquare
from transformers import PreTrainedModel

from rvp_bench import data
from rvp_bench.errors import BenchError
from rvp_bench.llm.generation import DECODINGS, draw, generate
from rvp_bench.llm.llm_models import create_language_model
from rvp_bench.llm.tokenization import LanguageTokenizer

from .conftest import DATA, checkpoint


@pytest.fixture(scope="module")
def model() -> PreTrainedModel:
    return create_language_model("gpt2", "generation", checkpoint(DATA / "gpt2-tiny"))


@pytest.fixture(scope="module")
def prompt() -> torch.Tensor:
    tokenizer = LanguageTokenizer(checkpoint(DATA / "gpt2-tiny"), 32)
    return torch.tensor([tokenizer.encode("The Queen said to Alice, and the Hatter said to")])


def test_greedy_is_generates(model: PreTrainedModel, prompt: torch.Tensor) -> None:
    expected = model.generate(prompt, do_sample=False, max_new_tokens=64, min_new_tokens=64)
    got = generate(model, prompt, 64, DECODINGS["greedy"], [])
    assert got.tokens == expected[0, prompt.shape[1] :].tolist()
    assert 0 < got.first_seconds < got.total_seconds


@pytest.mark.parametrize("name", [name for name, d in DECODINGS.items() if d.sample])
def test_draws_have_the_distribution_of_generate(
    name: str, model: PreTrainedModel, prompt: torch.Tensor
) -> None:
    draws = 20_000
    with torch.inference_mode():
        raw = model(prompt).logits[:, -1]
    # What ``generate`` samples from, by its own account of itself.
    decoding = DECODINGS[name]
    output = model.generate(
        prompt,
        do_sample=True,
        max_new_tokens=1,
        temperature=decoding.temperature,
        top_k=decoding.top_k,
        top_p=decoding.top_p,
        repetition_penalty=decoding.repetition_penalty,
        output_scores=True,
        return_dict_in_generate=True,
    )
    expected = output.scores[0].softmax(-1)[0].double() * draws
    warped = decoding.processors()(prompt, raw)
    counts = torch.zeros_like(expected)
    for number in data.uniform(11, draws):
        counts[draw(warped, float(number)).item()] += 1
    assert counts[expected == 0].sum() == 0
    common = expected >= 5
    observed = torch.cat([counts[common], counts[~common].sum()[None]])
    wanted = torch.cat([expected[common], expected[~common].sum()[None]])
    kept = wanted > 0
    assert len(wanted) > 4
    assert chisquare(observed[kept], wanted[kept] * draws / wanted[kept].sum()).pvalue > 1e-3


def test_draw_never_leaves_the_support() -> None:
    logits = torch.tensor([[-torch.inf, 0.0, -torch.inf, 0.0, -torch.inf]])
    assert draw(logits, 0.0).item() == 1
    assert draw(logits, 0.49).item() == 1
    assert draw(logits, 0.5).item() == 3
    assert draw(logits, 1 - 2.0**-53).item() == 3


def test_a_prompt_longer_than_the_context_is_refused(model: PreTrainedModel) -> None:
    with pytest.raises(BenchError, match=r"314 tokens .* exceed the context of 256"):
        generate(model, torch.ones(1, 250, dtype=torch.int64), 64, DECODINGS["greedy"], [])
