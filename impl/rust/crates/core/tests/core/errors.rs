//! What a library said is kept beside what a person is told.

use std::io;

use rvp_bench_core::{BenchError, Result};

fn library() -> Result<()> {
    Err(io::Error::new(io::ErrorKind::NotFound, "no such kite"))?
}

#[test]
fn a_librarys_error_converts_and_stays_what_it_is() {
    let error = library().unwrap_err();
    assert_eq!(error.to_string(), "no such kite");
    let source = error.source().unwrap().downcast_ref::<io::Error>().unwrap();
    assert_eq!(source.kind(), io::ErrorKind::NotFound);
}

#[test]
fn a_failure_can_name_its_cause() {
    let plain = BenchError::with_hint("the kite is torn", "mend it");
    assert!(plain.source().is_none());
    let error = plain.caused_by(io::Error::other("wind"));
    assert_eq!((error.to_string().as_str(), error.hint()), ("the kite is torn", "mend it"));
    assert_eq!(error.source().unwrap().to_string(), "wind");
}
