//! Records what the binary is made of, for `hello`.

fn main() {
    rvp_bench_build::record_versions(&[
        "csv",
        "kodama",
        "linfa",
        "linfa-linear",
        "linfa-elasticnet",
        "linfa-svm",
        "ndarray",
    ]);
}
