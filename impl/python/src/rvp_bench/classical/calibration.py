"""Probabilities of a classifier by Platt's sigmoid, on recorded folds.

scikit-learn 1.9 deprecates ``SVC(probability=True)``; this is what it names instead.

Decision values come from k-fold cross-validation, so that no row is scored by a model that saw
it. Each class gets a sigmoid 1 / (1 + exp(a s + b)) of its score against the rest, fitted with
Platt's smoothed targets (Platt 1999; Lin, Lin, Weng 2007); with more than two classes the
sigmoids of a row are divided by their sum (normalised one-vs-rest, not pairwise coupling).
"""

from __future__ import annotations

from typing import Any

from sklearn.calibration import CalibratedClassifierCV
from sklearn.model_selection import PredefinedSplit

from .datasets import Labels, Matrix
from .svm_models import Classifier


class CalibratedClassifier:
    """A classifier with probabilities: k fits for the sigmoids, one on all rows for the scores."""

    def __init__(self, model: Classifier, folds: Labels) -> None:
        self._model = CalibratedClassifierCV(
            model, method="sigmoid", cv=PredefinedSplit(folds), ensemble=False
        )

    def fit(self, x: Matrix, y: Labels) -> None:
        """Learn from x (n, p) and classes y (n,); folds (n,) as given."""
        self._model.fit(x, y)

    def predict_proba(self, x: Matrix) -> Matrix:
        """Probability (m, k) of each class."""
        probabilities: Any = self._model.predict_proba(x)
        return probabilities  # type: ignore[no-any-return]
