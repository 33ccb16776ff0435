/** One change to a suite's source that makes one known function slower. */
export interface Slowdown {
  kind: "own code" | "calls of a dependency" | "allocation" | "lock" | "cache misses";
  suite: "python" | "rust";
  case: string;
  file: string;
  /** Text that the file has once, and what is put before it. */
  at: string;
  before: string;
  /** The function that was changed, as the profiler names it: a part of the name. */
  right: string;
  /** The same where the compiler put it into another function. */
  inlined?: string;
}

const PYTHON = "impl/python/src/rvp_bench/classical";
const RUST = "impl/rust/crates/classical/src";
const RIDGE = "classical/regression/ridge/boston";
const LINEAR = "classical/regression/linear/boston";
const K_MEANS = "classical/clustering/k_means/iris";
const TREE = "classical/clustering/agglomerative/iris";
const MIXTURE = "classical/clustering/gaussian_mixture/iris";

function python(rest: Omit<Slowdown, "suite">): Slowdown {
  return { ...rest, suite: "python", file: `${PYTHON}/${rest.file}` };
}

function rust(rest: Omit<Slowdown, "suite">): Slowdown {
  return { ...rest, suite: "rust", file: `${RUST}/${rest.file}` };
}

const WALK = `        std::thread_local!(static FIELD: Vec<u64> = (0..1 << 21).collect());
        FIELD.with(|field| std::hint::black_box((0..20_000usize).map(|i| field[i * 4099 % field.len()]).sum::<u64>()));
`;
const LOCK = `        static LOCK: std::sync::Mutex<u64> = std::sync::Mutex::new(0);
        for _ in 0..2_000 { *LOCK.lock().unwrap() += 1; }
`;

export const SLOWDOWNS: readonly Slowdown[] = [
  python({
    kind: "own code",
    case: RIDGE,
    file: "estimator.py",
    at: "        self._answers[batch] =",
    before: "        sum(i * i for i in range(30_000))\n",
    right: "estimator.py:Estimator._predict",
  }),
  python({
    kind: "own code",
    case: LINEAR,
    file: "cross_validation.py",
    at: "    return [\n        fit_predict(",
    before: "    for i in range(100_000):\n        i * i\n",
    right: "cross_validation.py:cross_validate",
  }),
  python({
    kind: "own code",
    case: RIDGE,
    file: "regression_models.py",
    at: '        return linear_model.Ridge(solver="cholesky"',
    before: "        for i in range(50_000):\n            i * i\n",
    right: "regression_models.py:Ridge.create",
  }),
  python({
    kind: "calls of a dependency",
    case: RIDGE,
    file: "estimator.py",
    at: "        self.model.fit(self.data.x_train, self.data.y_train)\n",
    before:
      "        for _ in range(3):\n            self.model.fit(self.data.x_train, self.data.y_train)\n",
    right: "estimator.py:Estimator._fit",
  }),
  python({
    kind: "calls of a dependency",
    case: LINEAR,
    file: "estimator.py",
    at: "        return model.predict(x_validation)",
    before: "        for _ in range(20):\n            model.predict(x_validation)\n",
    right: "estimator.py:Estimator._fit_predict",
  }),
  python({
    kind: "calls of a dependency",
    case: K_MEANS,
    file: "clustering_benchmark.py",
    at: "            self._labels = self._model.fit_predict(",
    before:
      "            for _ in range(3):\n                self._model.fit_predict(self._data.x_train)\n",
    right: "clustering_benchmark.py:ClusteringBenchmark.step",
  }),
  python({
    kind: "allocation",
    case: RIDGE,
    file: "estimator.py",
    at: "        self.model = self._new_model()\n        self.model.fit(",
    before: "        for _ in range(20):\n            np.ones(1 << 16)\n",
    right: "estimator.py:Estimator._fit",
  }),
  python({
    kind: "allocation",
    case: TREE,
    file: "clustering_models.py",
    at: "        model = cluster.AgglomerativeClustering(",
    before: "        for _ in range(200):\n            bytearray(1 << 18)\n",
    right: "clustering_models.py:Agglomerative.create",
  }),
  python({
    kind: "lock",
    case: LINEAR,
    file: "estimator.py",
    at: "        self._answers[batch] =",
    before:
      "        import threading\n        lock = threading.Lock()\n        lock.acquire()\n        lock.acquire(timeout=0.003)\n",
    right: "estimator.py:Estimator._predict",
  }),
  python({
    kind: "cache misses",
    case: K_MEANS,
    file: "clustering_benchmark.py",
    at: "            self._model = self._new_model(self._starts)\n            self._labels",
    before:
      "            field = np.empty(1 << 21)\n            field[np.arange(1 << 19) * 4099 % (1 << 21)].sum()\n",
    right: "clustering_benchmark.py:ClusteringBenchmark.step",
  }),
  rust({
    kind: "own code",
    case: TREE,
    file: "agglomerative.rs",
    at: "    for i in 0..n {\n        distances.extend",
    before:
      "    for i in 0..n {\n        std::hint::black_box((i + 1..n).map(|j| squared_distance(row(i), row(j)).sqrt()).sum::<f64>());\n    }\n",
    right: "agglomerative::condensed_distances",
    inlined: "condensed_distances (agglomerative.rs)",
  }),
  rust({
    kind: "own code",
    case: MIXTURE,
    file: "gaussian_mixture.rs",
    at: "        let mut densities = Array2::zeros((x.nrows(), self.components.len()));",
    before: "        for i in 0..200_000u64 { std::hint::black_box(i * i); }\n",
    right: "gaussian_mixture::GaussianMixture::weighted_log_densities",
    inlined: "weighted_log_densities (gaussian_mixture.rs)",
  }),
  rust({
    kind: "own code",
    case: K_MEANS,
    file: "k_means.rs",
    at: "    let mut sums = Array2::zeros((clusters, x.ncols()));",
    before: "    for i in 0..50_000u64 { std::hint::black_box(i * i); }\n",
    right: "k_means::means",
    inlined: "means (k_means.rs)",
  }),
  rust({
    kind: "calls of a dependency",
    case: TREE,
    file: "agglomerative.rs",
    at: "    let dendrogram = linkage(",
    before:
      "    for _ in 0..3 { std::hint::black_box(linkage(&mut condensed_distances(x), x.nrows(), method)); }\n",
    right: "agglomerative::agglomerate",
    inlined: "agglomerate (agglomerative.rs)",
  }),
  rust({
    kind: "calls of a dependency",
    case: RIDGE,
    file: "regression_models.rs",
    at: "    let mut gram = x.t().dot(&x);",
    before: "    for _ in 0..5 { std::hint::black_box(x.t().dot(&x)); }\n",
    right: "regression_models::fit_ridge",
    inlined: "fit_ridge (regression_models.rs)",
  }),
  rust({
    kind: "calls of a dependency",
    case: LINEAR,
    file: "regression_models.rs",
    at: "    let model = LinearRegression::new()",
    before:
      "    for _ in 0..3 { std::hint::black_box(LinearRegression::new().fit(&DatasetBase::new(x.view(), y.view()))?); }\n",
    right: "regression_models::least_squares",
    inlined: "least_squares (regression_models.rs)",
  }),
  rust({
    kind: "allocation",
    case: K_MEANS,
    file: "k_means.rs",
    at: "        let mut sum = sums.row_mut(",
    before: "        for i in 0..20 { std::hint::black_box(vec![0.0f64; 64 + i]); }\n",
    right: "k_means::means",
    inlined: "means (k_means.rs)",
  }),
  rust({
    kind: "allocation",
    case: MIXTURE,
    file: "gaussian_mixture.rs",
    at: "            let norm = log_sum_exp(row.view());",
    before:
      "            for i in 0..20 { std::hint::black_box(Vec::<f64>::with_capacity(64 + i)); }\n",
    right: "gaussian_mixture::GaussianMixture::expect",
    inlined: "expect (gaussian_mixture.rs)",
  }),
  rust({
    kind: "lock",
    case: RIDGE,
    file: "estimator.rs",
    at: "        self.answers[batch] =",
    before: LOCK,
    right: "Estimator<",
  }),
  rust({
    kind: "cache misses",
    case: K_MEANS,
    file: "k_means.rs",
    at: "        let norms = self.centres.map_axis",
    before: WALK,
    right: "k_means::KMeans::predict",
    inlined: "predict (k_means.rs)",
  }),
];
