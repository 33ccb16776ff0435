//! The program that is deployed, without the benchmarks.

fn main() {
    rvp_bench_classical::house_server::HOUSE_SERVER.main();
}
