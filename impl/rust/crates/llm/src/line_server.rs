//! What the deployed programs have in common: a model's path, then a line out for each line in.

use std::io::{BufRead, Write, stdin, stdout};
use std::path::Path;

use rvp_bench_core::{BenchError, Result};

/// How a model is read, and how it answers a request.
pub struct LineServer<M> {
    /// Reads the folder of a model.
    pub load: fn(&Path) -> Result<M>,
    /// A request to its answer, both lines of JSON; called by several threads at once.
    pub answer: fn(&M, &str) -> Result<String>,
}

impl<M> LineServer<M> {
    /// The whole program: answers the lines of standard input, until it ends.
    pub fn main(self) {
        if let Err(error) = self.answer_lines() {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }

    fn answer_lines(self) -> Result<()> {
        let path = std::env::args().nth(1).ok_or_else(|| BenchError::new("name a model"))?;
        let model = (self.load)(Path::new(&path))?;
        for line in stdin().lock().lines() {
            writeln!(stdout(), "{}", (self.answer)(&model, &line?)?)?;
        }
        Ok(())
    }
}
