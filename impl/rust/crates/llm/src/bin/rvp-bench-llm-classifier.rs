//! The program that is deployed, without the benchmarks.

fn main() {
    rvp_bench_llm::classifier_server::CLASSIFIER.main();
}
