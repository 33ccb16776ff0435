//! The program that is deployed, without the benchmarks.

use rvp_bench_dl::digit_server::answer_lines;

fn main() {
    if let Err(error) = answer_lines() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
