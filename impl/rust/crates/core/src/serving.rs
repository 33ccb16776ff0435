//! A model that is served: worker threads of one process answer requests from one queue.
//!
//! The rules are the same in the Python suite (`serving.py`): as many worker threads as requests are
//! in flight, which is how threaded servers are run; each client waits for its answer before it asks
//! again, so that the load is as fast as the server. There is no network in between: what is
//! measured is the model, the queue and the wake-ups, not an HTTP library.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Sender, bounded, unbounded};

use crate::clock;
use crate::errors::{BenchError, Result};

/// A request to its answer; called by several threads at once.
pub type Answer = Arc<dyn Fn(&str) -> Result<String> + Send + Sync>;

/// What a load of requests came to.
pub struct Served {
    /// From the first asking to the last answer.
    pub seconds: f64,
    /// Seconds of each request, from asking to the answer.
    pub latencies: Vec<f64>,
    /// Of each request.
    pub answers: Vec<String>,
}

struct Job {
    request: String,
    reply: Sender<Result<String>>,
}

/// A request that has its answer.
struct Answered {
    index: usize,
    asked: Instant,
    answered: Instant,
    answer: String,
}

/// Worker threads that wait for requests. They end when it is dropped.
pub struct Server {
    queue: Sender<Job>,
    concurrency: usize,
}

impl Server {
    /// `concurrency` requests in flight, and as many threads that answer them.
    pub fn start(answer: &Answer, concurrency: usize) -> Self {
        let (queue, jobs) = unbounded::<Job>();
        for _ in 0..concurrency {
            let (jobs, answer) = (jobs.clone(), Arc::clone(answer));
            thread::spawn(move || {
                for Job { request, reply } in jobs {
                    let _ = reply.send(answer(&request)); // a client that has gone wants no answer
                }
            });
        }
        Self { queue, concurrency }
    }

    /// Answer all requests so many times, `concurrency` of them at once. Fails as `answer` does.
    ///
    /// Clocks are read by the clients: another thread may wake up after the last answer.
    pub fn serve(&self, requests: &[String], times: usize) -> Result<Served> {
        let count = times * requests.len();
        let (next, ready) = (AtomicUsize::new(0), Barrier::new(self.concurrency));
        let ask = || -> Result<Vec<Answered>> {
            ready.wait();
            let mut answered = Vec::with_capacity(count);
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                if index >= count {
                    return Ok(answered);
                }
                let asked = clock::now();
                let answer = self.ask(&requests[index % requests.len()])?;
                answered.push(Answered { index, asked, answered: clock::now(), answer });
            }
        };
        let clients: Vec<_> = thread::scope(|scope| {
            let asking: Vec<_> = (0..self.concurrency).map(|_| scope.spawn(ask)).collect();
            let clients = asking.into_iter();
            clients.map(|client| client.join().expect("a client does not panic")).collect()
        });
        let mut all = Vec::with_capacity(count);
        for client in clients {
            all.extend(client?);
        }
        all.sort_by_key(|answered| answered.index);
        let first = all.iter().map(|request| request.asked).min();
        let last = all.iter().map(|request| request.answered).max();
        let span = first.zip(last).map_or(Duration::ZERO, |(first, last)| last - first);
        Ok(Served {
            seconds: span.as_secs_f64(),
            latencies: all.iter().map(|one| (one.answered - one.asked).as_secs_f64()).collect(),
            answers: all.into_iter().map(|one| one.answer).collect(),
        })
    }

    fn ask(&self, request: &str) -> Result<String> {
        let gone = || BenchError::new("the thread that answers has panicked");
        let (reply, answer) = bounded(1);
        self.queue.send(Job { request: request.to_owned(), reply }).map_err(|_| gone())?;
        answer.recv().map_err(|_| gone())?
    }
}
