//! What the deployed programs have in common: a model's path, then a line out for each line in.

use std::io::{BufRead, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::errors::{BenchError, Result};
use crate::serving::Answer;

/// How a model is read, and how it answers a request.
pub struct LineServer<M> {
    /// Reads a saved model: a file or a folder.
    pub load: fn(&Path) -> Result<M>,
    /// A request to its answer, both lines of JSON; called by several threads at once.
    pub answer: fn(&M, &str) -> Result<String>,
}

impl<M: Send + Sync + 'static> LineServer<M> {
    /// The same within this process: loads the model, and gives what answers with it.
    pub fn loader(self, model: PathBuf) -> Box<dyn Fn() -> Result<Answer>> {
        Box::new(move || {
            let (loaded, answer) = ((self.load)(&model)?, self.answer);
            Ok(Arc::new(move |request: &str| answer(&loaded, request)))
        })
    }

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
