//! The process of the rl domain: one request in, events out.

fn main() {}
