//! Where this process waits for the other side of its round.
//!
//! Both sides of a comparison run at once, and the harness lets neither begin a phase before the
//! other: what the machine does meanwhile then hits both. The rules are the same in the Python suite
//! (`barrier.py`).

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::FromRawFd;

/// The harness at the other end of a descriptor, if it named one in `RVP_BARRIER`.
pub struct Barrier {
    channel: Option<File>,
}

impl Barrier {
    /// Take the descriptor that the environment names.
    pub fn from_environment() -> Self {
        let named = std::env::var("RVP_BARRIER").ok().and_then(|text| text.parse::<u16>().ok());
        // SAFETY: the harness opened this descriptor for us, and nothing else uses it.
        let channel = named.map(|descriptor| unsafe { File::from_raw_fd(descriptor.into()) });
        Self { channel }
    }

    /// Does the other side run at once with this one?
    pub fn is_there(&self) -> bool {
        self.channel.is_some()
    }

    /// Wait until the other side is as far. `case` is an index in the request; `step` is 0 before the
    /// set-up, and n before the n-th phase.
    pub fn wait(&mut self, case: usize, step: usize) {
        let Some(channel) = &mut self.channel else { return };
        let answered = channel
            .write_all(format!("{case} {step}\n").as_bytes())
            .and_then(|()| channel.read_exact(&mut [0]));
        if answered.is_err() {
            self.channel = None;
        }
    }
}
