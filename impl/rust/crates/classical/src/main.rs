//! The process of the classical domain: one request in, events out.

use rvp_bench_classical::environment::describe;
use rvp_bench_classical::registry::registry;
use rvp_bench_core::runner::serve;

fn main() {
    std::process::exit(serve("rust", &registry(), describe));
}
