//! The process of the dl domain: one request in, events out.

use rvp_bench_core::runner::serve;
use rvp_bench_dl::registry;
use rvp_bench_torch::torch_device::describe;

fn main() {
    std::process::exit(serve("rust", &registry(), |request| {
        describe(request, env!("RVP_VERSIONS"))
    }));
}
