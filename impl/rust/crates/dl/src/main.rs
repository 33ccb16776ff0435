//! The process of the dl domain: one request in, events out.

fn main() {}
