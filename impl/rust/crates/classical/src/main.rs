//! The process of the classical domain: one request in, events out.

fn main() {}
