//! The process of the llm domain: one request in, events out.

fn main() {}
