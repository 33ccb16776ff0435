//! Kernels run on the thread that calls them. In a process of its own: rayon's pool is made once.

use candle_core::{Device, Tensor};
use rvp_bench_core::protocol::parse_request;
use rvp_bench_llm::environment::describe;
use rvp_bench_llm::worker_pool::join_own_pool;

#[test]
fn with_one_thread_no_kernel_leaves_the_calling_thread() {
    let request = parse_request(
        r#"{"protocol": 1, "mode": "measure", "seed": 1, "device": "cpu", "dtype": "float32",
            "threads": 1, "benchmarks": "/", "fixtures": null, "cases": []}"#,
    )
    .expect("a request");
    let before = threads();
    describe(&request).expect("a CPU");
    assert_eq!(rayon::current_num_threads(), 1);
    assert_eq!(rayon::current_thread_index(), Some(0), "the caller is the pool's only worker");

    run_kernels();
    assert_eq!(threads(), before, "nothing started another thread");

    // The thread that joins waits as the main thread does while requests are answered: it runs nothing.
    let worker = std::thread::spawn(move || {
        assert_eq!(rayon::current_thread_index(), None, "the global pool is not this thread's");
        for _ in 0..2 {
            join_own_pool().expect("a pool");
            assert_eq!((rayon::current_thread_index(), rayon::current_num_threads()), (Some(0), 1));
        }
        run_kernels();
        assert_eq!(threads(), before + 1, "nothing started another thread");
    });
    worker.join().expect("kernels that ran");
}

fn run_kernels() {
    let x = Tensor::ones((4, 64, 64), candle_core::DType::F32, &Device::Cpu).expect("a tensor");
    let scores = x.matmul(&x).expect("a product");
    candle_nn::ops::softmax_last_dim(&scores).expect("a softmax");
}

fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").expect("/proc is mounted").count()
}
