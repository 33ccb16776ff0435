"""Writes vectors.json, what the Rust tests compare with: from the libraries that define it.

PYTHONPATH=impl/python/src python impl/rust/crates/llm/tests/llm/make_vectors.py
"""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import sacrebleu
import torch
from rvp_bench.llm.fixtures import write_fixtures
from rvp_bench.llm.generation import DECODINGS
from rvp_bench.llm.llm_models import FAMILIES, create_language_model
from rvp_bench.llm.tasks import load_task
from rvp_bench.llm.tokenization import LanguageTokenizer
from rvp_bench.llm.weights import Checkpoint
from seqeval.metrics import f1_score, precision_score, recall_score
from sklearn.metrics import precision_recall_fscore_support, roc_auc_score

DATA = Path(__file__).resolve().parents[6] / "benchmarks" / "llm" / "data"
HYPOTHESES = [
    "The cat sat on the mat, didn't it?",
    "It cost $3.50 (about 2-3 times more) -- \"cheap\".",
    "a b c d e",
    "He said: 'Off with her head!' &amp; she ran.",
]
REFERENCES = [
    "The cat sat on a mat, did it not?",
    "It cost $3.50, about 2-3 times more -- \"cheap\"!",
    "a b c e d f",
    "He said: 'Off with his head!' & she walked.",
]


def main() -> None:
    """Write the file next to this one."""
    torch.set_num_threads(1)
    vectors = {
        "bleu": bleu_cases(),
        "entities": entity_case(),
        "classification": classification_case(),
        **generation_cases(),
        "logits": logit_cases(),
    }
    text = json.dumps(vectors, indent=None, separators=(",", ":")).replace('],"', '],\n"')
    Path(__file__).with_name("vectors.json").write_text(text + "\n", encoding="utf-8")


def bleu_cases() -> list[dict[str, Any]]:
    """Corpora from one sentence to all, one without any match of four words."""
    chosen = [[0], [1], [2], [3], [0, 1, 2, 3]]
    cases = []
    for rows in chosen:
        ours, theirs = [HYPOTHESES[i] for i in rows], [REFERENCES[i] for i in rows]
        score = sacrebleu.corpus_bleu(ours, [theirs]).score
        cases.append({"hypotheses": ours, "references": theirs, "bleu": score})
    return cases


def entity_case() -> dict[str, Any]:
    """Random BIO tags of two types, ill-formed sequences among them."""
    generator = np.random.default_rng(3)
    tags = ["O", "B-NAME", "I-NAME", "B-PLACE", "I-PLACE"]

    def draw() -> list[list[str]]:
        return [[str(t) for t in generator.choice(tags, 12)] for _ in range(40)]

    truth, predicted = draw(), draw()
    scores = [float(f(truth, predicted)) for f in (precision_score, recall_score, f1_score)]
    return {"truth": truth, "predicted": predicted, "scores": scores}


def classification_case() -> dict[str, Any]:
    """Three classes of which one is never predicted, and scores with ties."""
    generator = np.random.default_rng(4)
    truth, predicted = generator.integers(0, 3, 60), generator.integers(0, 2, 60)
    binary, scores = generator.integers(0, 2, 60), generator.integers(0, 12, 60) / 4
    macro = precision_recall_fscore_support(truth, predicted, average="macro", zero_division=0)
    return {
        "truth": truth.tolist(),
        "predicted": predicted.tolist(),
        "macro": [float(value) for value in macro[:3]],
        "binary": binary.tolist(),
        "scores": scores.tolist(),
        "auc_roc": float(roc_auc_score(binary, scores)),
    }


def generation_cases() -> dict[str, Any]:
    """Hugging Face's greedy text, and its distribution under each decoding."""
    folder = DATA / "gpt2-tiny"
    checkpoint = _checkpoint(folder, "generation")
    model = create_language_model("gpt2", "generation", checkpoint)
    tokenizer = LanguageTokenizer(checkpoint, 32)
    prompt = torch.tensor([tokenizer.encode("The Queen said to Alice, and the Hatter said to")])
    greedy = model.generate(
        prompt, do_sample=False, max_new_tokens=64, min_new_tokens=64, use_cache=True
    )
    with torch.inference_mode():
        logits = model(prompt).logits[:, -1]
    probabilities = {
        name: decoding.processors()(prompt, logits.clone()).softmax(-1)[0].tolist()
        for name, decoding in DECODINGS.items()
        if decoding.sample
    }
    return {
        "prompt": prompt[0].tolist(),
        "greedy": greedy[0, prompt.shape[1] :].tolist(),
        "next_logits": logits[0].tolist(),
        "probabilities": probabilities,
    }


def logit_cases() -> list[dict[str, Any]]:
    """Logits of every model and task on the fixtures' tiny checkpoints, two padded texts each."""
    cases = []
    with TemporaryDirectory() as temporary:
        write_fixtures(Path(temporary), "smoke", DATA)
        for name, family in FAMILIES.items():
            for task_name in family.tasks:
                if task_name == "generation":
                    continue
                folder = Path(temporary) / "models" / f"{name}-tiny"
                checkpoint = _checkpoint(folder, task_name)
                task = load_task(task_name, Path(temporary) / "tasks" / f"{task_name}.json", 2)
                model = create_language_model(name, task_name, checkpoint, labels=task.labels)
                batch = task.encode(LanguageTokenizer(checkpoint, 48), [0, 1])
                inputs = {"input_ids": batch.ids, "attention_mask": batch.mask}
                if getattr(model.config, "type_vocab_size", 1) > 1:
                    inputs["token_type_ids"] = batch.type_ids
                with torch.inference_mode():
                    output = model(**inputs)
                if "start_logits" in output:
                    logits = torch.stack([output.start_logits, output.end_logits], dim=-1)
                else:
                    logits = output.logits
                kept = [
                    row.flatten().tolist() if row.dim() == 1 else row[: int(n)].flatten().tolist()
                    for row, n in zip(logits, batch.mask.sum(1), strict=True)
                ]
                cases.append({"model": name, "task": task_name, "logits": kept})
    return cases


def _checkpoint(folder: Path, task: str) -> Checkpoint:
    head = folder / f"head-{task}.safetensors"
    weights = (folder / "model.safetensors", *([head] if head.exists() else []))
    return Checkpoint(folder.name, folder / "config.json", folder / "tokenizer.json", weights)


if __name__ == "__main__":
    main()
