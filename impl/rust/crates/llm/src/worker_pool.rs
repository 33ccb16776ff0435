//! The threads that answer requests compute each in a pool of rayon of its own.
//!
//! PyTorch does the same: each thread that calls it has a team of OpenMP. candle's kernels run in the
//! pool of the thread that calls them. A thread that is in none waits for the global one, whose only
//! thread may be the process's main one (`environment`), which waits for the answers.

use std::cell::OnceCell;

use candle_core::utils::get_num_threads;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rvp_bench_core::Result;

thread_local! {
    // Its other threads end when this one does.
    static OWN: OnceCell<ThreadPool> = const { OnceCell::new() };
}

/// Make the calling thread one of a pool, with as many threads as candle may use, unless it is in one
/// already.
pub fn join_own_pool() -> Result<()> {
    if rayon::current_thread_index().is_none() {
        let pool =
            ThreadPoolBuilder::new().num_threads(get_num_threads()).use_current_thread().build()?;
        OWN.with(|own| own.set(pool)).expect("a pool is joined once");
    }
    Ok(())
}
