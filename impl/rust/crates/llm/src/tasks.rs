//! What the models are asked to do, and how well they did it.

use std::collections::HashMap;
use std::path::Path;

use candle_core::{D, Tensor};
use rvp_bench_core::{BenchError, CheckValue, Checks, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokenizers::Encoding;

use crate::params::TaskName;
use crate::text_metrics;
use crate::tokenization::{Batch, LanguageTokenizer};

const MAX_ANSWER_TOKENS: usize = 16;

/// Labelled examples of one kind.
pub trait Task {
    /// Outputs of the head.
    fn labels(&self) -> usize;

    /// How many examples there are.
    fn examples(&self) -> usize;

    /// Token ids of the chosen examples.
    fn encode(&self, tokenizer: &LanguageTokenizer, chosen: &[usize]) -> Result<Batch>;

    /// Quality of the logits of all examples: (examples, [length,] labels), float32.
    fn score(&self, batch: &Batch, logits: &Tensor) -> Result<Checks>;
}

/// The first `limit` examples of a task's file.
pub fn load_task(name: TaskName, path: &Path, limit: usize) -> Result<Box<dyn Task>> {
    Ok(match name {
        TaskName::SequenceClassification => Box::new(SequenceClassification(read(path, limit)?)),
        TaskName::QuestionAnswering => Box::new(QuestionAnswering(read(path, limit)?)),
        TaskName::TokenClassification => Box::new(TokenClassification(read(path, limit)?)),
    })
}

#[derive(Deserialize)]
struct Examples<E> {
    #[serde(default)]
    labels: Vec<String>,
    examples: Vec<E>,
}

fn read<E: DeserializeOwned>(path: &Path, limit: usize) -> Result<Examples<E>> {
    let text = std::fs::read_to_string(path)?;
    let mut data: Examples<E> = serde_json::from_str(&text)
        .map_err(|error| BenchError::new(format!("{}: {error}", path.display())))?;
    data.examples.truncate(limit);
    Ok(data)
}

fn checks<const N: usize>(names: [&str; N], values: [f64; N]) -> Checks {
    let named = names.into_iter().zip(values);
    named.map(|(name, value)| (name.to_owned(), CheckValue::Number(value))).collect()
}

// --- sequences ---------------------------------------------------------------------------------

/// One label for a text.
struct SequenceClassification(Examples<LabelledText>);

#[derive(Deserialize)]
struct LabelledText {
    text: String,
    label: usize,
}

impl Task for SequenceClassification {
    fn labels(&self) -> usize {
        self.0.labels.len()
    }

    fn examples(&self) -> usize {
        self.0.examples.len()
    }

    fn encode(&self, tokenizer: &LanguageTokenizer, chosen: &[usize]) -> Result<Batch> {
        let texts: Vec<&str> = chosen.iter().map(|&i| self.0.examples[i].text.as_str()).collect();
        tokenizer.encode_batch(texts)
    }

    fn score(&self, _batch: &Batch, logits: &Tensor) -> Result<Checks> {
        let truth: Vec<usize> = self.0.examples.iter().map(|example| example.label).collect();
        let rows: Vec<Vec<f32>> = logits.to_vec2()?;
        let predicted: Vec<usize> = rows.iter().map(|row| argmax(row)).collect();
        let margins: Vec<f64> = rows.iter().map(|row| f64::from(row[1] - row[0])).collect();
        let [precision, recall, f1] =
            text_metrics::precision_recall_f1(&truth, &predicted, self.labels());
        Ok(checks(
            ["accuracy", "precision", "recall", "f1", "auc_roc"],
            [
                text_metrics::accuracy(&truth, &predicted),
                precision,
                recall,
                f1,
                text_metrics::auc_roc(&truth, &margins),
            ],
        ))
    }
}

// --- tokens ------------------------------------------------------------------------------------

/// A tag for every word: that of its first token.
struct TokenClassification(Examples<TaggedWords>);

#[derive(Deserialize)]
struct TaggedWords {
    words: Vec<String>,
    tags: Vec<String>,
}

impl Task for TokenClassification {
    fn labels(&self) -> usize {
        self.0.labels.len()
    }

    fn examples(&self) -> usize {
        self.0.examples.len()
    }

    fn encode(&self, tokenizer: &LanguageTokenizer, chosen: &[usize]) -> Result<Batch> {
        let words: Vec<&[String]> =
            chosen.iter().map(|&i| self.0.examples[i].words.as_slice()).collect();
        tokenizer.encode_batch(words)
    }

    fn score(&self, batch: &Batch, logits: &Tensor) -> Result<Checks> {
        let best: Vec<Vec<u32>> = logits.argmax(D::Minus1)?.to_vec2()?;
        let tags = &self.0.labels;
        let truth: Vec<Vec<String>> =
            self.0.examples.iter().map(|example| example.tags.clone()).collect();
        // A word that truncation cut off has no prediction: outside.
        let predicted: Vec<Vec<String>> = truth
            .iter()
            .zip(&batch.encodings)
            .zip(&best)
            .map(|((words, encoding), labels)| {
                let first = first_tokens(encoding);
                (0..words.len() as u32)
                    .map(|word| first.get(&word).map_or("O", |&at| &tags[labels[at] as usize]))
                    .map(str::to_owned)
                    .collect()
            })
            .collect();
        let [precision, recall, f1] = text_metrics::entity_scores(&truth, &predicted);
        let accuracy = text_metrics::accuracy(&truth.concat(), &predicted.concat());
        Ok(checks(["accuracy", "precision", "recall", "f1"], [accuracy, precision, recall, f1]))
    }
}

/// Word number to the position of its first token.
fn first_tokens(encoding: &Encoding) -> HashMap<u32, usize> {
    let mut first = HashMap::new();
    for (position, word) in encoding.get_word_ids().iter().enumerate() {
        if let Some(word) = word {
            first.entry(*word).or_insert(position);
        }
    }
    first
}

// --- answers -----------------------------------------------------------------------------------

/// The answer is a span of the context; the head gives a start and an end score a token.
struct QuestionAnswering(Examples<AnsweredQuestion>);

#[derive(Deserialize)]
struct AnsweredQuestion {
    question: String,
    context: String,
    answer: String,
}

impl Task for QuestionAnswering {
    fn labels(&self) -> usize {
        2
    }

    fn examples(&self) -> usize {
        self.0.examples.len()
    }

    fn encode(&self, tokenizer: &LanguageTokenizer, chosen: &[usize]) -> Result<Batch> {
        let pairs: Vec<(&str, &str)> = chosen
            .iter()
            .map(|&i| &self.0.examples[i])
            .map(|example| (example.question.as_str(), example.context.as_str()))
            .collect();
        tokenizer.encode_batch(pairs)
    }

    fn score(&self, batch: &Batch, logits: &Tensor) -> Result<Checks> {
        let scores: Vec<Vec<Vec<f32>>> = logits.to_vec3()?;
        let (mut exact, mut f1) = (Vec::new(), Vec::new());
        for ((example, encoding), scores) in
            self.0.examples.iter().zip(&batch.encodings).zip(&scores)
        {
            let inside: Vec<usize> = encoding
                .get_sequence_ids()
                .iter()
                .enumerate()
                .filter_map(|(i, part)| (*part == Some(1)).then_some(i))
                .collect();
            let (first, last) = best_span(scores, &inside);
            let (begin, end) = (encoding.get_offsets()[first].0, encoding.get_offsets()[last].1);
            // Offsets count characters, as they do in Python.
            let prediction: String =
                example.context.chars().skip(begin).take(end.saturating_sub(begin)).collect();
            exact.push(text_metrics::exact_match(&prediction, &example.answer));
            f1.push(text_metrics::answer_f1(&prediction, &example.answer));
        }
        Ok(checks(["exact_match", "f1"], [text_metrics::mean(&exact), text_metrics::mean(&f1)]))
    }
}

/// Start and end, in the context and in order, with the highest sum; the first of equals.
fn best_span(scores: &[Vec<f32>], inside: &[usize]) -> (usize, usize) {
    let mut best = (f64::NEG_INFINITY, (inside[0], inside[0]));
    for (i, &start) in inside.iter().enumerate() {
        for &end in inside[i..].iter().take(MAX_ANSWER_TOKENS) {
            let total = f64::from(scores[start][0]) + f64::from(scores[end][1]);
            if total > best.0 {
                best = (total, (start, end));
            }
        }
    }
    best.1
}

fn argmax(row: &[f32]) -> usize {
    let mut best = 0;
    for (i, value) in row.iter().enumerate() {
        if *value > row[best] {
            best = i;
        }
    }
    best
}
