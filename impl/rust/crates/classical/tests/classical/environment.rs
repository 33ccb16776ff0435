//! What the process says of itself.

use rvp_bench_classical::environment::describe;
use rvp_bench_core::protocol::{Request, parse_request};
use serde_json::json;

use crate::support::assert_fails;

fn request(device: &str) -> Request {
    let case = json!({
        "id": "classical/svm/svc/iris", "benchmark": "classical/svm", "params": {},
        "budget": { "warmup_seconds": 0, "seconds": 1.0, "least_samples": 1, "most_samples": 1 },
    });
    let text = json!({
        "protocol": 1, "mode": "verify", "cases": [case], "seed": 1, "device": device,
        "dtype": "float32", "threads": 1, "benchmarks": "benchmarks", "fixtures": null,
    });
    parse_request(&text.to_string()).unwrap()
}

#[test]
fn versions_and_speed_relevant_settings_are_named() {
    let description = describe(&request("cpu")).unwrap();
    for library in ["rust", "linfa", "linfa-svm", "kodama", "ndarray"] {
        let version = &description.versions[library];
        assert!(version.split('.').count() >= 2, "{library} {version}");
    }
    assert_eq!(description.device, "cpu");
    assert_eq!(description.settings["threads"], 1);
    assert_eq!(description.settings["dtype"], "float64");
    for setting in ["blas", "target_cpu", "target_features", "rustflags"] {
        assert!(description.settings[setting].is_string(), "{setting}");
    }
}

#[test]
fn a_gpu_is_refused() {
    assert_fails(describe(&request("cuda")), "runs on the CPU only");
}
