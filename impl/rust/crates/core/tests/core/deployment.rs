//! A deployed program: asked once, weighed, and heard where it ends without an answer.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rvp_bench_core::deployment::Deployment;
use tempfile::TempDir;

use crate::support::message_of;

fn deployed(folder: &Path, program: &str) -> Deployment {
    let (script, model) = (folder.join("program"), folder.join("model"));
    fs::write(&script, format!("#!/bin/sh\n{program}\n")).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(&model, "hello").unwrap();
    Deployment { program: script, model, request: "world".to_owned() }
}

const ANSWERS: &str = r#"while read -r line; do echo "$(cat "$1") $line"; done"#;

#[test]
fn a_start_answers() {
    let folder = TempDir::new().unwrap();
    let (answer, seconds) = deployed(folder.path(), ANSWERS).first_answer().unwrap();
    assert_eq!(answer, "hello world");
    assert!(seconds > 0.0);
}

#[test]
fn a_program_that_ends_says_why() {
    let folder = TempDir::new().unwrap();
    let program = deployed(folder.path(), "echo 'no such model' >&2; exit 3");
    let message = message_of(program.first_answer());
    assert!(message.ends_with("program ended without an answer: no such model"), "{message}");
    let message = message_of(deployed(folder.path(), "exit 3").sizes());
    assert!(message.ends_with("ended without an answer: exit status: 3"), "{message}");
}

#[test]
fn the_size_is_of_program_and_model_and_of_no_library_of_the_system() {
    let folder = TempDir::new().unwrap();
    // A copy of a program that loads the C library: the copy counts, the library does not.
    let deployment = Deployment {
        program: folder.path().join("sh"),
        ..deployed(folder.path(), "read -r line; echo hello; read -r line")
    };
    fs::copy("/bin/sh", &deployment.program).unwrap();
    fs::rename(folder.path().join("program"), &deployment.model).unwrap();
    let bytes = |path| fs::metadata(path).unwrap().len() as f64;
    let (program, model) = (bytes(&deployment.program), bytes(&deployment.model));
    let sizes = [("deployed_bytes".to_owned(), program + model), ("model_bytes".to_owned(), model)];
    assert_eq!(deployment.sizes().unwrap(), sizes);
}
