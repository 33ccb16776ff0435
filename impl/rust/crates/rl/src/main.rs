//! The process of the rl domain: one request in, events out.

use rvp_bench_core::runner::serve;
use rvp_bench_rl::device::describe;
use rvp_bench_rl::registry::registry;

fn main() {
    std::process::exit(serve("rust", &registry(), describe));
}
