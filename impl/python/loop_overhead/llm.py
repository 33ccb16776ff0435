"""Language models called by hand, with Transformers alone. Twin: crates/llm/examples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from compare import Call, compare

from rvp_bench.llm.environment import describe
from rvp_bench.llm.generation import draw
from rvp_bench.llm.generation_benchmark import GenerationBenchmark
from rvp_bench.llm.registry import create_registry
from rvp_bench.llm.task_benchmark import TaskBenchmark


def by_hand(twin: Any, params: Mapping[str, Any]) -> dict[str, Call]:
    """Calls of Transformers; of batches the smallest, where a loop's own time weighs most."""
    if isinstance(twin, GenerationBenchmark):
        return generation(twin, params)
    return task(twin, params)


def task(twin: TaskBenchmark, params: Mapping[str, Any]) -> dict[str, Call]:
    """Texts to token ids, and these to logits."""
    model, sizes = twin._model, params["batch_sizes"]
    size = min(sizes)
    inputs = twin._inputs[sizes.index(size)]
    tokenizer = twin._tokenizer._batches
    examples = twin._task.examples
    chosen = [examples[index % len(examples)] for index in range(max(sizes))]
    texts: list[Any] = {
        "sequence_classification": lambda: [example["text"] for example in chosen],
        "token_classification": lambda: [example["words"] for example in chosen],
        "question_answering": lambda: [(each["question"], each["context"]) for each in chosen],
    }[params["task"]]()
    in_words = params["task"] == "token_classification"

    def tokenize() -> list[torch.Tensor]:
        encodings = tokenizer.encode_batch(texts, is_pretokenized=in_words)
        return [
            torch.tensor([encoding.ids for encoding in encodings]),
            torch.tensor([encoding.attention_mask for encoding in encodings]),
            torch.tensor([encoding.type_ids for encoding in encodings]),
        ]

    @torch.inference_mode()
    def forward() -> torch.Tensor:
        output = model(**inputs)
        if params["task"] == "question_answering":
            return torch.stack([output.start_logits, output.end_logits], dim=-1).float()
        return output.logits.float()  # type: ignore[no-any-return]

    return {"tokenize_time": tokenize, f"inference_latency@{size}": forward}


def generation(twin: GenerationBenchmark, params: Mapping[str, Any]) -> dict[str, Call]:
    """A prompt read, and continued with a cache."""
    model, prompt, decoding = twin._model, twin._prompt, twin._decoding
    processors, uniforms = decoding.processors(), twin._uniforms

    @torch.inference_mode()
    def prefill() -> torch.Tensor:
        output = model(prompt, use_cache=True, logits_to_keep=1)
        return output.logits[0, -1].float()  # type: ignore[no-any-return]

    @torch.inference_mode()
    def generate() -> list[int]:
        tokens, step, cache, sequence = [], prompt, None, prompt
        for i in range(params["new_tokens"]):
            output = model(step, past_key_values=cache, use_cache=True, logits_to_keep=1)
            logits, cache = output.logits[:, -1].float(), output.past_key_values
            if decoding.sample:
                step = draw(processors(sequence, logits), uniforms[i])
                sequence = torch.cat([sequence, step], dim=1)
            else:
                step = logits.argmax(-1, keepdim=True)
            tokens.append(int(step.item()))
        return tokens

    return {"prefill_time": prefill, "generate_time": generate}


if __name__ == "__main__":
    compare(create_registry(), describe, by_hand)
