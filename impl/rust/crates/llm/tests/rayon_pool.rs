//! Kernels run on the thread that calls them. In a process of its own: rayon's pool is made once.

use std::path::Path;
use std::time::Duration;

use candle_core::{Device, Tensor};
use rvp_bench_core::protocol::parse_request;
use rvp_bench_llm::classifier_server::CLASSIFIER;
use rvp_bench_llm::environment::describe;

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

    // Main waits as it does while requests are answered: the global pool runs nothing meanwhile.
    let (answered, answer) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let folder =
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../benchmarks/llm/data/bert-tiny");
        let model = (CLASSIFIER.load)(Path::new(folder)).expect("a model");
        for _ in 0..2 {
            let logits = (CLASSIFIER.answer)(&model, r#"{"text":"Oh dear!"}"#).expect("an answer");
            let pool = (rayon::current_thread_index(), rayon::current_num_threads());
            answered.send((logits, pool, threads())).expect("main waits");
        }
    });
    for _ in 0..2 {
        let (logits, pool, running) =
            answer.recv_timeout(Duration::from_secs(60)).expect("in time");
        assert!(logits.starts_with(r#"{"logits":["#), "{logits}");
        assert_eq!((pool, running), ((Some(0), 1), before + 1), "nothing started another thread");
    }
}

fn run_kernels() {
    let x = Tensor::ones((4, 64, 64), candle_core::DType::F32, &Device::Cpu).expect("a tensor");
    let scores = x.matmul(&x).expect("a product");
    candle_nn::ops::softmax_last_dim(&scores).expect("a softmax");
}

fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").expect("/proc is mounted").count()
}
