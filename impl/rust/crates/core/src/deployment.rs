//! A program that is deployed with its model: how soon a start of it answers, how large it is.
//!
//! The rules are the same in the Python suite (`deployment.py`). The program takes the path of a
//! model, and answers each line of its standard input by a line.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::clock;
use crate::errors::{BenchError, Result};
use crate::registry::Metrics;

/// Libraries of these folders are the system's.
const SYSTEM: [&str; 3] = ["/lib", "/usr/lib", "/usr/local/lib"];

/// A program and its model.
pub struct Deployment {
    /// What is started.
    pub program: PathBuf,
    /// What it is given to load: a file or a folder.
    pub model: PathBuf,
    /// What a start of it is asked.
    pub request: String,
}

impl Deployment {
    /// Start the program and ask once: the answer, and the seconds from the start to it. Fails where
    /// it ends without an answer, with the last line it wrote to standard error.
    pub fn first_answer(&self) -> Result<(String, f64)> {
        let start = clock::now();
        let (mut child, answer) = self.start()?;
        let seconds = clock::seconds_since(start);
        child.wait()?;
        Ok((answer, seconds))
    }

    /// Bytes of all that is deployed, and of the model in it.
    ///
    /// All is the model, the program, and every library that it loads and the system does not have.
    pub fn sizes(&self) -> Result<Metrics> {
        let (mut child, _) = self.start()?;
        let maps = fs::read_to_string(format!("/proc/{}/maps", child.id()))?;
        drop(child.stdin.take());
        child.wait()?;
        let files = maps.lines().filter_map(|line| line.find('/').map(|at| &line[at..]));
        let mut parts: BTreeSet<PathBuf> = files
            .filter(|file| !SYSTEM.iter().any(|folder| file.starts_with(folder)))
            .filter(|file| !file.starts_with("/dev/"))
            .map(PathBuf::from)
            .collect();
        let model = files_below(&self.model)?;
        parts.extend(model.iter().cloned().chain([self.program.canonicalize()?]));
        Ok(vec![
            ("deployed_bytes".to_owned(), bytes_of(&parts)?),
            ("model_bytes".to_owned(), bytes_of(&model)?),
        ])
    }

    /// The program, which waits for another request, and its first answer.
    fn start(&self) -> Result<(Child, String)> {
        let name = self.program.display();
        let mut child = Command::new(&self.program)
            .arg(&self.model)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| BenchError::new(format!("cannot start {name}: {error}")))?;
        let (stdin, stdout) = (child.stdin.as_mut(), child.stdout.take());
        let (Some(stdin), Some(stdout)) = (stdin, stdout) else { unreachable!("both are piped") };
        // Where it has ended already, its standard error says why.
        let _ = writeln!(stdin, "{}", self.request).and_then(|()| stdin.flush());
        let mut answer = String::new();
        BufReader::new(stdout).read_line(&mut answer)?;
        if answer.is_empty() {
            let (mut errors, status) = (String::new(), child.wait()?);
            if let Some(mut stderr) = child.stderr.take() {
                stderr.read_to_string(&mut errors)?;
            }
            let last = errors.trim().lines().last().map_or(status.to_string(), str::to_owned);
            return Err(BenchError::new(format!("{name} ended without an answer: {last}")));
        }
        Ok((child, answer.trim_end().to_owned()))
    }
}

/// Those of a folder and of the folders in it, or the file itself.
fn files_below(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        files.extend(files_below(&entry?.path())?);
    }
    Ok(files)
}

fn bytes_of<'f>(files: impl IntoIterator<Item = &'f PathBuf>) -> Result<f64> {
    let mut bytes = 0;
    for file in files {
        bytes += fs::metadata(file)?.len();
    }
    Ok(bytes as f64)
}
