//! Waiting for the other side: what a process says, and when it goes on.

use std::io::{BufRead, BufReader, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::thread;

use rvp_bench_core::barrier::Barrier;
use rvp_bench_core::core_speed::{CoreSpeed, SHARE};

use serde_json::json;

use crate::runner::{events_under, request};

/// The harness's end of a channel, and what a child of ours is told about the other.
fn channel() -> (UnixStream, UnixStream, Vec<(String, String)>) {
    let (harness, own) = UnixStream::pair().unwrap();
    // SAFETY: the descriptor is ours; a child may keep it.
    unsafe { libc::fcntl(own.as_raw_fd(), libc::F_SETFD, 0) };
    let environment = vec![("RVP_BARRIER".to_owned(), own.as_raw_fd().to_string())];
    (harness, own, environment)
}

#[test]
fn a_suite_waits_before_each_set_up_and_each_phase() {
    let (mut harness, own, environment) = channel();
    let answering = thread::spawn(move || {
        let lines = BufReader::new(harness.try_clone().unwrap()).lines();
        lines
            .map(|place| {
                harness.write_all(b"1").unwrap();
                place.unwrap()
            })
            .collect::<Vec<_>>()
    });
    let cases = [json!({}), json!({ "fail": true }), json!({})];
    let events = events_under(&request(&cases).to_string(), 0, environment);
    drop(own);
    let places = answering.join().unwrap();
    assert_eq!(places, ["0 0", "0 1", "0 2", "1 0", "2 0", "2 1", "2 2"]);
    assert_eq!(events.iter().filter(|event| event["event"] == "done").count(), 2);
}

#[test]
fn nobody_there_is_asked_once() {
    let (harness, own, environment) = channel();
    harness.shutdown(std::net::Shutdown::Write).unwrap();
    let events = events_under(&request(&[json!({})]).to_string(), 0, environment);
    drop(own);
    let places: Vec<_> = BufReader::new(harness).lines().map(Result::unwrap).collect();
    assert_eq!(places, ["0 0"]);
    assert_eq!(events.last().unwrap()["event"], "bye");
}

#[test]
fn no_channel_is_no_barrier() {
    for named in ["", "x", "-1", "65000", "999999"] {
        let environment = vec![("RVP_BARRIER".to_owned(), named.to_owned())];
        let events = events_under(&request(&[json!({})]).to_string(), 0, environment);
        assert_eq!(events.last().unwrap()["event"], "bye", "{named}");
    }
}

/// In a process of its own, since the environment is everybody's.
#[test]
fn nothing_is_measured_again_as_long_as_the_other_side_is_there() {
    if std::env::var_os("RVP_BARRIER").is_some() {
        let mut barrier = Barrier::from_environment();
        let mut speed = CoreSpeed::new(|| 0, || 20);
        let shares = [0, 1, 2].map(|case| {
            barrier.wait(&mut speed, case, 0);
            speed.share
        });
        assert_eq!(shares, [0.0, 0.0, SHARE]);
        assert!(std::env::var_os("RVP_BARRIER").is_none());
        return;
    }
    let (mut harness, _own, environment) = channel();
    harness.write_all(b"110").unwrap();
    let test = "barrier::nothing_is_measured_again_as_long_as_the_other_side_is_there";
    let mut process = Command::new(std::env::current_exe().unwrap());
    let output = process.args([test, "--exact"]).envs(environment).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
