//! The program that is deployed, without the benchmarks.

fn main() {
    rvp_bench_llm::generator_server::GENERATOR.main();
}
