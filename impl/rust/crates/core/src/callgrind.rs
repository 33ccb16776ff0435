//! Marks for Callgrind, which then counts the timed calls and nothing else.
//!
//! They are requests to valgrind (its manual, "The Client Request mechanism"): instructions that do
//! nothing on a processor, and that valgrind knows. They are made only in a process that is
//! counted (docs/protocol.md, "Counting"), and outside the clock.

use std::ffi::CString;
use std::sync::LazyLock;

/// Of `callgrind.h`, whose numbers never change.
const ZERO_STATS: usize = 0x4354_0001;
const DUMP_STATS_AT: usize = 0x4354_0003;
const START_INSTRUMENTATION: usize = 0x4354_0004;
const STOP_INSTRUMENTATION: usize = 0x4354_0005;

static IS_COUNTED: LazyLock<bool> = LazyLock::new(|| std::env::var_os("RVP_COUNT").is_some());

static IS_PROFILED: LazyLock<bool> = LazyLock::new(|| std::env::var_os("RVP_PROFILE").is_some());

/// Is this process run for its instructions only?
fn is_counted() -> bool {
    *IS_COUNTED
}

/// Is this process run for what a profiler sees of it? Then nothing works by the clock beside the
/// calls: how often it did would look like work of the program.
pub fn is_watched() -> bool {
    is_counted() || *IS_PROFILED
}

/// Count from here on. What is not between the marks, such as set-up and checks, runs without being
/// counted, and so faster.
pub fn begin() {
    if is_counted() {
        request(START_INSTRUMENTATION, 0);
        request(ZERO_STATS, 0);
    }
}

/// What was counted since [`begin`] is that of so many calls of the phase with this metric.
pub fn end(metric: &str, calls: usize) {
    if is_counted() {
        let name = CString::new(format!("rvp-bench: {metric}, {calls} calls"));
        request(DUMP_STATS_AT, name.unwrap_or_default().as_ptr() as usize);
        request(STOP_INSTRUMENTATION, 0);
    }
}

#[cfg(target_arch = "x86_64")]
fn request(code: usize, argument: usize) {
    let block = [code, argument, 0, 0, 0, 0];
    // SAFETY: rdi is turned by 128 bits in all, and so is as it was; `block` outlives the request.
    unsafe {
        std::arch::asm!(
            "rol rdi, 3", "rol rdi, 13", "rol rdi, 61", "rol rdi, 51", "xchg rbx, rbx",
            in("rax") block.as_ptr(),
            inout("rdx") 0_usize => _,
            options(nostack),
        );
    }
}

#[cfg(target_arch = "aarch64")]
fn request(code: usize, argument: usize) {
    let block = [code, argument, 0, 0, 0, 0];
    // SAFETY: x12 is turned by 128 bits in all, and so is as it was; `block` outlives the request.
    unsafe {
        std::arch::asm!(
            "ror x12, x12, #3", "ror x12, x12, #13", "ror x12, x12, #51", "ror x12, x12, #61",
            "orr x10, x10, x10",
            in("x4") block.as_ptr(),
            inout("x3") 0_usize => _,
            options(nostack),
        );
    }
}

/// Nobody counts on another processor.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn request(_: usize, _: usize) {}
