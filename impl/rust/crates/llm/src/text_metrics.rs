//! Quality of text and of predictions, in f64; the same formulas as the Python suite's.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::LazyLock;

use regex::Regex;

// --- language modelling ------------------------------------------------------------------------

/// Windows (begin, end, first target) that score every token but the first exactly once.
///
/// Each window sees up to `context` tokens and scores only those that the one before has not
/// (Hugging Face: Perplexity of fixed-length models). The stride is shorter than the context, so
/// that a window's first target has a token before it.
///
/// # Panics
/// When the stride is not between 0 and the context.
pub fn strided_windows(length: usize, context: usize, stride: usize) -> Vec<(usize, usize, usize)> {
    assert!(0 < stride && stride < context, "a stride of {stride}, a context of {context}");
    let mut windows = Vec::new();
    let mut scored = 1;
    for begin in (0..length).step_by(stride) {
        let end = (begin + context).min(length);
        if end > scored {
            windows.push((begin, end, scored));
            scored = end;
        }
        if end == length {
            break;
        }
    }
    windows
}

/// -log of the probability that softmax over `logits` gives to `target`.
pub fn negative_log_likelihood(logits: &[f32], target: usize) -> f64 {
    let highest = f64::from(logits.iter().copied().fold(f32::NEG_INFINITY, f32::max));
    let total: f64 = logits.iter().map(|&logit| (f64::from(logit) - highest).exp()).sum();
    total.ln() + highest - f64::from(logits[target])
}

/// exp of the mean negative log-likelihood per token.
pub fn perplexity(negative_log_likelihoods: &[f64]) -> f64 {
    mean(negative_log_likelihoods).exp()
}

/// Sum over count.
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

// --- generated text ----------------------------------------------------------------------------

const BLEU_ORDER: usize = 4;

static TOKENIZE_13A: LazyLock<[(Regex, &str); 4]> = LazyLock::new(|| {
    let rule = |pattern, replacement| (Regex::new(pattern).expect("a pattern"), replacement);
    [
        rule(r"([\{-\~\[-\` -\&\(-\+\:-\@\/])", " $1 "),
        rule(r"([^0-9])([\.,])", "$1 $2 "),
        rule(r"([\.,])([^0-9])", " $1 $2"),
        rule(r"([0-9])(-)", "$1 $2 "),
    ]
});

/// Corpus BLEU in 0..100, one reference each: sacrebleu's default.
///
/// Papineni et al. (2002); mteval-v13a tokens, exponential smoothing (Post: A Call for Clarity in
/// Reporting BLEU Scores, 2018).
pub fn bleu(hypotheses: &[String], references: &[String]) -> f64 {
    let (mut matches, mut totals) = ([0_usize; BLEU_ORDER], [0_usize; BLEU_ORDER]);
    let (mut hypothesis_length, mut reference_length) = (0, 0);
    for (hypothesis, reference) in hypotheses.iter().zip(references) {
        let (ours, theirs) = (tokenize_13a(hypothesis), tokenize_13a(reference));
        hypothesis_length += ours.len();
        reference_length += theirs.len();
        for n in 1..=BLEU_ORDER {
            let (grams, real) = (ngrams(&ours, n), ngrams(&theirs, n));
            matches[n - 1] += shared(&grams, &real);
            totals[n - 1] += grams.values().sum::<usize>();
        }
    }
    if matches[0] == 0 || totals[BLEU_ORDER - 1] == 0 {
        return 0.0;
    }
    let (mut smoothing, mut logs) = (1.0, 0.0);
    for (&matched, &total) in matches.iter().zip(&totals) {
        logs += if matched == 0 {
            smoothing *= 2.0;
            (100.0 / (smoothing * total as f64)).ln()
        } else {
            (100.0 * matched as f64 / total as f64).ln()
        };
    }
    let brevity = (1.0 - reference_length as f64 / hypothesis_length as f64).exp().min(1.0);
    brevity * (logs / BLEU_ORDER as f64).exp()
}

/// Words and punctuation as mteval-v13a.pl splits them.
pub fn tokenize_13a(line: &str) -> Vec<String> {
    let mut line = line.replace("<skipped>", "").replace("-\n", "").replace('\n', " ");
    for (entity, character) in [("quot", "\""), ("amp", "&"), ("lt", "<"), ("gt", ">")] {
        line = line.replace(&format!("&{entity};"), character);
    }
    line = format!(" {line} ");
    for (pattern, replacement) in TOKENIZE_13A.iter() {
        line = pattern.replace_all(&line, *replacement).into_owned();
    }
    line.split_whitespace().map(str::to_owned).collect()
}

/// Share of n-grams that are different (Li et al.: A Diversity-Promoting Objective, 2016).
pub fn distinct_n(texts: &[Vec<u32>], n: usize) -> f64 {
    let grams: Vec<&[u32]> = texts.iter().flat_map(|text| text.windows(n)).collect();
    let different: HashSet<&[u32]> = grams.iter().copied().collect();
    ratio(different.len(), grams.len())
}

/// Share of tokens that stand among the 16 before them (rep/l of Welleck et al., 2020).
pub fn repetition(texts: &[Vec<u32>]) -> f64 {
    const WINDOW: usize = 16;
    let (mut repeated, mut total) = (0, 0);
    for text in texts {
        for i in 1..text.len() {
            repeated += usize::from(text[i.saturating_sub(WINDOW)..i].contains(&text[i]));
            total += 1;
        }
    }
    ratio(repeated, total)
}

fn ngrams<T: Hash + Eq>(tokens: &[T], n: usize) -> HashMap<&[T], usize> {
    let mut counts = HashMap::new();
    for gram in tokens.windows(n) {
        *counts.entry(gram).or_insert(0) += 1;
    }
    counts
}

fn shared<T: Hash + Eq>(ours: &HashMap<T, usize>, theirs: &HashMap<T, usize>) -> usize {
    ours.iter().map(|(gram, &count)| count.min(theirs.get(gram).copied().unwrap_or(0))).sum()
}

// --- classification ----------------------------------------------------------------------------

/// Share of equal labels.
pub fn accuracy<T: PartialEq>(truth: &[T], predicted: &[T]) -> f64 {
    let equal = truth.iter().zip(predicted).filter(|(t, p)| t == p).count();
    ratio(equal, truth.len())
}

/// Means over the classes (macro); a ratio of nothing is 0, as in scikit-learn.
pub fn precision_recall_f1(truth: &[usize], predicted: &[usize], classes: usize) -> [f64; 3] {
    let mut sums = [0.0; 3];
    for label in 0..classes {
        let count = |labels: &[usize]| labels.iter().filter(|&&l| l == label).count();
        let hits = truth.iter().zip(predicted).filter(|&(&t, &p)| t == label && p == label).count();
        let (found, real) = (count(predicted), count(truth));
        sums[0] += ratio(hits, found);
        sums[1] += ratio(hits, real);
        sums[2] += ratio(2 * hits, found + real);
    }
    sums.map(|sum| sum / classes as f64)
}

/// Chance that a positive (1) scores above a negative (0), ties half (Mann-Whitney).
pub fn auc_roc(truth: &[usize], scores: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[a].total_cmp(&scores[b]));
    let mut rank_sum = 0.0;
    let mut start = 0;
    for tied in order.chunk_by(|&a, &b| scores[a] == scores[b]) {
        let end = start + tied.len();
        let mean_rank = (start + 1 + end) as f64 / 2.0;
        rank_sum += mean_rank * tied.iter().map(|&i| truth[i]).sum::<usize>() as f64;
        start = end;
    }
    let positives = truth.iter().sum::<usize>() as f64;
    let negatives = truth.len() as f64 - positives;
    (rank_sum - positives * (positives + 1.0) / 2.0) / (positives * negatives)
}

fn ratio(numerator: usize, denominator: usize) -> f64 {
    if denominator == 0 { 0.0 } else { numerator as f64 / denominator as f64 }
}

// --- tokens ------------------------------------------------------------------------------------

/// Precision, recall, F1 over whole entities in BIO tags (micro): seqeval's default.
pub fn entity_scores(truth: &[Vec<String>], predicted: &[Vec<String>]) -> [f64; 3] {
    let all = |sentences: &[Vec<String>]| -> HashSet<(usize, String, usize, usize)> {
        sentences
            .iter()
            .enumerate()
            .flat_map(|(i, tags)| {
                entities(tags).into_iter().map(move |(kind, from, to)| (i, kind, from, to))
            })
            .collect()
    };
    let (real, found) = (all(truth), all(predicted));
    let hits = real.intersection(&found).count();
    [ratio(hits, found.len()), ratio(hits, real.len()), ratio(2 * hits, found.len() + real.len())]
}

/// (type, first, last + 1) of each entity; an I- after O or another type begins one too.
pub fn entities(tags: &[String]) -> Vec<(String, usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(&str, usize)> = None;
    for (i, tag) in tags.iter().map(String::as_str).chain(["O"]).enumerate() {
        let (prefix, current) = tag.split_once('-').unwrap_or((tag, ""));
        if let Some((kind, start)) = open
            && (prefix != "I" || current != kind)
        {
            found.push((kind.to_owned(), start, i));
            open = None;
        }
        if prefix != "O" && open.is_none() {
            open = Some((current, i));
        }
    }
    found
}

// --- answers -----------------------------------------------------------------------------------

/// 1 if equal after SQuAD's normalisation, else 0.
pub fn exact_match(prediction: &str, answer: &str) -> f64 {
    f64::from(u8::from(normalize_answer(prediction) == normalize_answer(answer)))
}

/// F1 over the words that both have (Rajpurkar et al.: SQuAD, 2016).
pub fn answer_f1(prediction: &str, answer: &str) -> f64 {
    let (ours, theirs) = (normalize_answer(prediction), normalize_answer(answer));
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (ours, theirs) = (words(&ours), words(&theirs));
    if ours.is_empty() || theirs.is_empty() {
        return f64::from(u8::from(ours == theirs));
    }
    let hits = shared(&ngrams(&ours, 1), &ngrams(&theirs, 1));
    ratio(2 * hits, ours.len() + theirs.len())
}

/// Lower case, without punctuation, articles and needless space.
pub fn normalize_answer(text: &str) -> String {
    let kept: String = text.to_lowercase().chars().filter(|c| !c.is_ascii_punctuation()).collect();
    let words = kept.split_whitespace().filter(|word| !["a", "an", "the"].contains(word));
    words.collect::<Vec<_>>().join(" ")
}
