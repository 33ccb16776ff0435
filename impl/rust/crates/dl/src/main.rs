//! The process of the dl domain: one request in, events out.

use rvp_bench_core::runner::serve;
use rvp_bench_dl::{device::describe, registry};

fn main() {
    std::process::exit(serve(&registry(), describe));
}
