//! Reads cells by a scale of a mapping.

use super::mapping::{Beside, ScaleMapping};
use super::signs::{Sign, number, sign};
use guild_model::Rating;
use guild_model::text::fold;
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reading {
    Value(Rating),
    /// A point of the scale whose value nobody knows yet.
    NoOrder,
    Beside(Beside),
}

/// A scale's points by how cells write them. What was read once is looked up from then on.
pub(super) struct ScaleReader {
    numbers: bool,
    written: HashMap<String, Reading>,
    read: HashMap<String, Reading>,
}

impl ScaleReader {
    pub fn new(scale: &ScaleMapping) -> Self {
        let mut written = HashMap::new();
        for beside in &scale.beside {
            written.insert(fold(&beside.written), Reading::Beside(beside.what));
        }
        for point in &scale.points {
            let reading = point.value.map_or(Reading::NoOrder, Reading::Value);
            for text in point.written.iter().chain(&point.word) {
                written.entry(fold(text)).or_insert(reading);
            }
            for text in &point.written {
                // A status word is one until it is given a value.
                let is_status = written.get(&fold(text)) == Some(&Reading::Beside(Beside::Status));
                if is_status && point.value.is_none() {
                    continue;
                }
                written.insert(fold(text), reading);
            }
        }
        Self { numbers: scale.numbers, written, read: HashMap::new() }
    }

    pub fn read(&mut self, text: &str) -> Reading {
        if let Some(known) = self.read.get(text) {
            return *known;
        }
        let reading = self.fresh(text);
        if self.read.len() < 100_000 {
            self.read.insert(text.to_owned(), reading);
        }
        reading
    }

    fn fresh(&self, text: &str) -> Reading {
        if let Some(known) = self.written.get(&fold(text)) {
            return *known;
        }
        if let Some(value) = number(text).filter(|_| self.numbers) {
            return Reading::Value(value);
        }
        Reading::Beside(match sign(text) {
            Some(Sign::NotRated) => Beside::NotRated,
            Some(Sign::Status) => Beside::Status,
            Some(Sign::Time) => Beside::Time,
            _ => Beside::Other,
        })
    }
}
