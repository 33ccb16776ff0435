//! What the build scripts of the domains share: they record what a binary is made of, for `hello`.

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

use std::process::Command;
use std::{env, fs};

const TORCH_VERSION: &str = "import importlib.metadata as m; print(m.version('torch'))";

/// Set `RVP_VERSIONS` (`rust=1.95.0,linfa=0.8.1,…`), `RVP_RUSTFLAGS` and `RVP_TARGET_FEATURES` for
/// `env!` in the crate whose build script calls this.
///
/// # Panics
/// When a library is not in the workspace's Cargo.lock.
pub fn record_versions(libraries: &[&str]) {
    record(libraries, &[]);
}

/// As [`record_versions`], with libtorch's; and tell the linker where libtorch lies, so that the
/// binary finds it without `LD_LIBRARY_PATH`. The crate must depend on torch-sys directly: only
/// then does cargo say where that is.
///
/// # Panics
/// When there is no libtorch, or a library is not in the workspace's Cargo.lock.
pub fn record_versions_and_link_libtorch(libraries: &[&str]) {
    println!("cargo::rerun-if-env-changed=LIBTORCH");
    println!("cargo::rerun-if-env-changed=LIBTORCH_USE_PYTORCH");
    println!("cargo::rerun-if-env-changed=DEP_TCH_LIBTORCH_LIB");
    record(libraries, &[("libtorch", libtorch_version())]);
    if let Ok(folder) = env::var("DEP_TCH_LIBTORCH_LIB") {
        println!("cargo::rustc-link-arg=-Wl,-rpath={folder}");
    }
}

fn record(libraries: &[&str], more: &[(&str, String)]) {
    let path = "../../Cargo.lock";
    println!("cargo::rerun-if-changed={path}");
    println!("cargo::rerun-if-changed=build.rs");
    let lock = fs::read_to_string(path).expect("the workspace has a Cargo.lock");
    let rustc = output_of(&env::var("RUSTC").expect("cargo sets RUSTC"), &["--version"]);
    let rustc = rustc.split(' ').nth(1).expect("rustc 1.95.0 (…)");
    let mut versions = vec![format!("rust={rustc}")];
    versions.extend(libraries.iter().map(|name| format!("{name}={}", locked_version(&lock, name))));
    versions.extend(more.iter().map(|(name, version)| format!("{name}={version}")));
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default().replace('\u{1f}', " ");
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    println!("cargo::rustc-env=RVP_VERSIONS={}", versions.join(","));
    println!("cargo::rustc-env=RVP_RUSTFLAGS={flags}");
    println!("cargo::rustc-env=RVP_TARGET_FEATURES={features}");
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
