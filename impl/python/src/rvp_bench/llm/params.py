"""What a definition may say of a case. The twin is crates/llm/src/params.rs."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from ..errors import BenchError
from ..params import Parameters, Size
from ..registry import Context

ModelName = Literal["gpt2", "bert", "distilbert", "roberta", "albert"]
TaskName = Literal["sequence_classification", "question_answering", "token_classification"]
Precision = Literal["float32", "float16", "bfloat16", "int8", "int4"]
Attention = Literal["default", "eager"]
DecodingName = Literal["greedy", "temperature", "top_k", "top_p", "repetition_penalty"]


class WeightsSource(Parameters, frozen=True, kw_only=True):
    """Where a model's weights come from; see ``weights.resolve_checkpoint``.

    Attributes:
        size: a size of the model, as the fixtures step names it.
        weights: ``random``, ``file:<folder>`` or ``hub:<id>``.
        revision: of a hub's repository.
    """

    model: ModelName
    size: str
    weights: str
    revision: str = "main"


class ModelParams(WeightsSource, frozen=True, kw_only=True):
    """A model, and how it computes.

    Attributes:
        precision: of the weights; None is the ``dtype`` of the request.
        attention: ``default`` is what the library runs by itself, ``eager`` is unfused.
    """

    precision: Precision | None = None
    attention: Attention = "default"

    def precision_in(self, context: Context) -> Precision:
        """The precision asked for, or the request's. Raises BenchError for float64."""
        if self.precision is not None:
            return self.precision
        if context.dtype == "float64":
            raise BenchError("language models do not run in float64", "ask for dtype float32")
        return context.dtype  # type: ignore[return-value]


class TaskParams(ModelParams, frozen=True, kw_only=True):
    """A model with a head, on the examples of a task.

    Attributes:
        batch_sizes: a phase for each.
        sequence_length: tokens that every text is cut or padded to.
        examples: how many the quality figures are of.
    """

    task: TaskName
    batch_sizes: Annotated[list[Size], Meta(min_length=1)]
    sequence_length: Size
    examples: Size


class GenerationParams(ModelParams, frozen=True, kw_only=True):
    """A decoder that continues a prompt.

    Attributes:
        prompt_tokens, new_tokens: of the timed generation.
        perplexity_tokens, stride: held-out text that is scored, window by window.
        texts: prompts whose continuations are compared with what really follows.
    """

    model: Literal["gpt2"]
    task: Literal["generation"]
    decoding: DecodingName
    prompt_tokens: Size
    new_tokens: Annotated[int, Meta(ge=2)]  # the time per output token needs a second one
    perplexity_tokens: Annotated[int, Meta(ge=2)]
    stride: Size
    texts: Size


class ServingParams(WeightsSource, frozen=True, kw_only=True):
    """A saved model that answers requests; in float32, whatever ``dtype`` the request names.

    Attributes:
        requests: of one load.
        concurrency: requests in flight; a load for each.
    """

    requests: Size
    concurrency: tuple[Size, ...]


class ClassifierServingParams(ServingParams, frozen=True, kw_only=True):
    """A request is a text, an answer the logits of its labels."""

    task: Literal["sequence_classification"]


class GeneratorServingParams(ServingParams, frozen=True, kw_only=True):
    """A request is a text, an answer the tokens that follow.

    Attributes:
        new_tokens: how many.
    """

    model: Literal["gpt2"]
    task: Literal["generation"]
    new_tokens: Size
