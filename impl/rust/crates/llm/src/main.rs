//! The process of the llm domain: one request in, events out.

use rvp_bench_core::runner::serve;
use rvp_bench_llm::environment::describe;
use rvp_bench_llm::registry::create_registry;

fn main() {
    std::process::exit(serve("rust", &create_registry(), describe));
}
