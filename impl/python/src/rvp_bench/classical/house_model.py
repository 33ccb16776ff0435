"""What predicts the price of a house: gaps filled, columns scaled, the region encoded, a ridge."""

from __future__ import annotations

from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score, root_mean_squared_error
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from .datasets import Floats, Matrix
from .house_table import NUMBERS, REGION


def new_preprocessor() -> ColumnTransformer:
    """Medians for gaps, mean 0 and deviation 1, a column of 0 and 1 for each region."""
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    return ColumnTransformer([("numbers", numbers, NUMBERS), ("region", OneHotEncoder(), [REGION])])


def fit_ridge(x: Matrix, y: Floats, alpha: float) -> Ridge:
    """The normal equations by Cholesky, for x (n, p) and y (n,)."""
    return Ridge(alpha=alpha, solver="cholesky").fit(x, y)


def evaluate(model: Ridge, x: Matrix, y: Floats) -> tuple[Floats, float, float]:
    """Predictions (m,) for x (m, p), their root mean squared error, and R²."""
    predicted: Floats = model.predict(x)
    return predicted, float(root_mean_squared_error(y, predicted)), float(r2_score(y, predicted))


def save(preprocessor: ColumnTransformer, model: Ridge, path: Path) -> None:
    """One file for both, as they are used together."""
    joblib.dump(Pipeline([("preprocess", preprocessor), ("ridge", model)]), path)


def load_and_predict(path: Path, houses: pd.DataFrame) -> Floats:
    """What the saved model says of these rows."""
    predicted: Floats = np.asarray(joblib.load(path).predict(houses))
    return predicted
