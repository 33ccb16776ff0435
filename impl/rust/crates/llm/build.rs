//! Records what the binary is made of, for `hello`: compiler, flags and library versions.

use std::process::Command;
use std::{env, fs};

const LIBRARIES: [&str; 4] = ["candle-core", "candle-nn", "hf-hub", "tokenizers"];

fn main() {
    let lock = "../../Cargo.lock";
    println!("cargo::rerun-if-changed={lock}");
    println!("cargo::rerun-if-changed=build.rs");
    let rustc = env::var("RUSTC").expect("cargo sets RUSTC");
    let version = Command::new(rustc).arg("--version").output().expect("rustc answers --version");
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default().replace('\u{1f}', " ");
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    let lock = fs::read_to_string(lock).expect("the workspace has a Cargo.lock");
    let libraries: Vec<String> =
        LIBRARIES.iter().map(|name| format!("{name}={}", locked_version(&lock, name))).collect();
    println!("cargo::rustc-env=RVP_RUSTC={version}");
    println!("cargo::rustc-env=RVP_RUSTFLAGS={flags}");
    println!("cargo::rustc-env=RVP_TARGET_FEATURES={features}");
    println!("cargo::rustc-env=RVP_LIBRARIES={}", libraries.join(","));
}

fn locked_version(lock: &str, name: &str) -> String {
    let entry = format!("name = \"{name}\"\nversion = \"");
    let start = lock.find(&entry).unwrap_or_else(|| panic!("{name} is not in Cargo.lock"));
    let version = &lock[start + entry.len()..];
    version[..version.find('"').expect("a quoted version")].to_owned()
}
