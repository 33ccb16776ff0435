//! Records what the binary is made of, for `hello`: compiler, bindings and libtorch; and tells the
//! linker where libtorch lies, so that the binary finds it without LD_LIBRARY_PATH.

use std::process::Command;
use std::{env, fs};

const TORCH_VERSION: &str = "import importlib.metadata as m; print(m.version('torch'))";

fn main() {
    let lock = "../../Cargo.lock";
    println!("cargo::rerun-if-changed={lock}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=LIBTORCH");
    println!("cargo::rerun-if-env-changed=LIBTORCH_USE_PYTORCH");
    let rustc = env::var("RUSTC").expect("cargo sets RUSTC");
    let lock = fs::read_to_string(lock).expect("the workspace has a Cargo.lock");
    println!("cargo::rustc-env=RVP_RUSTC={}", output_of(&rustc, &["--version"]));
    println!("cargo::rustc-env=RVP_TCH={}", locked_version(&lock, "tch"));
    println!("cargo::rustc-env=RVP_WRAPPED2D={}", locked_version(&lock, "wrapped2d"));
    println!("cargo::rustc-env=RVP_LIBTORCH={}", libtorch_version());
    // torch-sys says so to crates that depend on it directly.
    println!("cargo::rerun-if-env-changed=DEP_TCH_LIBTORCH_LIB");
    if let Ok(folder) = env::var("DEP_TCH_LIBTORCH_LIB") {
        println!("cargo::rustc-link-arg=-Wl,-rpath={folder}");
    }
}

/// The version that tch's build script found in the same place.
fn libtorch_version() -> String {
    let version = match env::var("LIBTORCH") {
        Ok(folder) if env::var_os("LIBTORCH_USE_PYTORCH").is_none() => {
            let file = format!("{folder}/build-version");
            fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
        }
        _ => output_of("python3", &["-c", TORCH_VERSION]),
    };
    version.trim().split('+').next().unwrap_or_default().to_owned()
}

fn output_of(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program} {arguments:?} failed");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn locked_version(lock: &str, name: &str) -> String {
    let entry = format!("name = \"{name}\"\nversion = \"");
    let start = lock.find(&entry).unwrap_or_else(|| panic!("{name} is not in Cargo.lock"));
    let version = &lock[start + entry.len()..];
    version[..version.find('"').expect("a quoted version")].to_owned()
}
