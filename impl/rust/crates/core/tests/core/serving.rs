//! A service: every request is answered once, as many at a time as were asked for.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};

use rvp_bench_core::serving::{Answer, Server};

use crate::support::message_of;

fn strings(count: usize) -> Vec<String> {
    (0..count).map(|number| number.to_string()).collect()
}

#[test]
fn every_request_has_its_own_answer_and_latency() {
    let answer: Answer = Arc::new(|request| Ok(format!("{request}!")));
    let served = Server::start(&answer, 4).serve(&strings(100), 1).unwrap();
    let expected: Vec<_> = strings(100).iter().map(|request| format!("{request}!")).collect();
    assert_eq!(served.answers, expected);
    assert_eq!(served.latencies.len(), 100);
    let longest = served.latencies.iter().copied().fold(0.0, f64::max);
    assert!(0.0 < longest && longest <= served.seconds);
}

#[test]
fn requests_are_asked_in_turn_as_often_as_wanted() {
    let answer: Answer = Arc::new(|request| Ok(request.to_uppercase()));
    let served = Server::start(&answer, 2).serve(&["a", "b", "c"].map(str::to_owned), 3).unwrap();
    assert_eq!(served.answers, ["A", "B", "C"].repeat(3));
    assert_eq!(served.latencies.len(), 9);
}

#[test]
fn as_many_are_in_flight_as_were_asked_for() {
    for concurrency in [1, 4] {
        let (together, in_flight) = (Barrier::new(concurrency), AtomicUsize::new(0));
        let answer: Answer = Arc::new(move |request| {
            let before = in_flight.fetch_add(1, Ordering::SeqCst);
            assert!(before < concurrency, "{before} are in flight already");
            together.wait(); // for ever, where there are fewer
            in_flight.fetch_sub(1, Ordering::SeqCst);
            Ok(request.to_owned())
        });
        Server::start(&answer, concurrency).serve(&strings(concurrency * 3), 1).unwrap();
    }
}

#[test]
fn what_an_answer_fails_with_is_what_serving_fails_with() {
    let answer: Answer = Arc::new(|request| Ok(request.parse::<u32>()?.to_string()));
    let requests = ["1", "no number", "3"].map(str::to_owned);
    let served = Server::start(&answer, 2).serve(&requests, 1);
    assert_eq!(message_of(served), "invalid digit found in string");
    let answer: Answer = Arc::new(|_| panic!("at the disco"));
    let served = Server::start(&answer, 1).serve(&strings(1), 1);
    assert_eq!(message_of(served), "the thread that answers has panicked");
}
