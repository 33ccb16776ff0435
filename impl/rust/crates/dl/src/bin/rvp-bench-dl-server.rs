//! The program that is deployed, without the benchmarks.

fn main() {
    rvp_bench_dl::digit_server::DIGIT_SERVER.main();
}
