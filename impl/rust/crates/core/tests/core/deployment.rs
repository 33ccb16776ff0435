//! A deployed program: asked once, weighed, and heard where it ends without an answer.

use std::fs;
use std::path::Path;

use rvp_bench_core::deployment::Deployment;
use tempfile::TempDir;

use crate::support::message_of;

/// The shell as the program and a script as its model. Nothing that is started is written here: a
/// file that this process holds open to write, or a child of another test does, is "text file busy".
fn deployed(folder: &Path, script: &str) -> Deployment {
    let model = folder.join("model");
    fs::write(&model, script).unwrap();
    Deployment { program: "/bin/sh".into(), model, request: "world".to_owned() }
}

#[test]
fn a_start_answers() {
    let folder = TempDir::new().unwrap();
    let (answer, seconds) =
        deployed(folder.path(), r#"read -r line; echo "hello $line""#).first_answer().unwrap();
    assert_eq!(answer, "hello world");
    assert!(seconds > 0.0);
}

#[test]
fn a_program_that_ends_says_why() {
    let folder = TempDir::new().unwrap();
    let program = deployed(folder.path(), "echo 'no such model' >&2; exit 3");
    let message = message_of(program.first_answer());
    assert!(message.ends_with("sh ended without an answer: no such model"), "{message}");
    let message = message_of(deployed(folder.path(), "exit 3").sizes());
    assert!(message.ends_with("ended without an answer: exit status: 3"), "{message}");
}

#[test]
fn the_size_is_of_program_and_model_and_of_no_library_of_the_system() {
    let folder = TempDir::new().unwrap();
    // A shell loads the C library: the shell counts, the library does not.
    let deployment = deployed(folder.path(), "read -r line; echo hello; read -r line");
    let bytes = |path| fs::metadata(path).unwrap().len() as f64;
    let (program, model) = (bytes(&deployment.program), bytes(&deployment.model));
    let sizes = [("deployed_bytes".to_owned(), program + model), ("model_bytes".to_owned(), model)];
    assert_eq!(deployment.sizes().unwrap(), sizes);
}

#[test]
fn a_model_may_be_a_folder() {
    let folder = TempDir::new().unwrap();
    let model = folder.path().join("model");
    fs::create_dir_all(model.join("inner")).unwrap();
    fs::write(model.join("weights"), "12345").unwrap();
    fs::write(model.join("inner/words"), "123").unwrap();
    // It answers the path of its model, which as a folder is no script: a program that says anything.
    let request = "world".to_owned();
    let sizes = Deployment { program: "/bin/echo".into(), model, request }.sizes().unwrap();
    assert_eq!(sizes[1], ("model_bytes".to_owned(), 8.0));
    assert_eq!(sizes[0].1, fs::metadata("/bin/echo").unwrap().len() as f64 + 8.0);
}
