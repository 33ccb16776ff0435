//! Where this process waits for the other side of its turn.
//!
//! Both sides of a comparison run at once, and the harness lets neither begin a phase before the
//! other: what the machine does meanwhile then hits both. The rules are the same in the Python suite
//! (`barrier.py`).

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::FromRawFd;

use crate::core_speed::{CoreSpeed, SHARE};

const VARIABLE: &str = "RVP_BARRIER";
const TOGETHER: u8 = b'1';

/// The harness at the other end of a descriptor, if it named one in `RVP_BARRIER`.
pub struct Barrier {
    channel: Option<File>,
}

impl Barrier {
    /// Take the descriptor out of the environment: what this process starts has no part in it. To be
    /// called before there are other threads.
    pub fn from_environment() -> Self {
        let named = std::env::var(VARIABLE).ok().and_then(|text| text.parse::<u16>().ok());
        // SAFETY: no other thread reads the environment yet. The harness opened this descriptor for us,
        // and nothing else uses it.
        let channel = unsafe {
            std::env::remove_var(VARIABLE);
            named.map(|descriptor| {
                libc::fcntl(descriptor.into(), libc::F_SETFD, libc::FD_CLOEXEC);
                File::from_raw_fd(descriptor.into())
            })
        };
        Self { channel }
    }

    /// Wait until the other side is as far, or will come no more. `case` is an index in the request;
    /// `phase` is 0 before the set-up, and n before the n-th phase.
    ///
    /// `speed` hears whether another side measures at the same moment. Then a block beside a slow core is
    /// not measured again: the other side would have to wait, and what is slow is slow for both.
    pub fn wait(&mut self, speed: &mut CoreSpeed, case: usize, phase: usize) {
        let Some(channel) = &mut self.channel else { return };
        let mut answer = [0];
        let answered = channel
            .write_all(format!("{case} {phase}\n").as_bytes())
            .and_then(|()| channel.read_exact(&mut answer));
        if answered.is_err() {
            self.channel = None;
        }
        speed.share = if answer == [TOGETHER] { 0.0 } else { SHARE };
    }
}
