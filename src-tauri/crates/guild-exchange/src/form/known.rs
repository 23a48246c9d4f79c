//! The columns of a form that are there to read: what was sent in them, so that what was written over it is seen.

use super::{Table, trace};
use std::collections::BTreeMap;

/// What was sent in the columns to read, by the id of each row, as traces. Empty where the form does not say.
#[derive(Default)]
pub(super) struct Known {
    skills: BTreeMap<String, Vec<String>>,
    criteria: BTreeMap<String, Vec<String>>,
}

impl Known {
    pub fn add(&mut self, table: Table, id: &str, traces: Vec<String>) {
        let rows = match table {
            Table::Skills => &mut self.skills,
            Table::Criteria => &mut self.criteria,
        };
        // A form that was made before these traces were kept has none.
        if traces.iter().any(|trace| !trace.is_empty()) {
            rows.insert(id.to_owned(), traces);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.skills.is_empty() && self.criteria.is_empty()
    }

    pub fn of(&self, table: Table) -> KnownRows<'_> {
        let sent = match table {
            Table::Skills => &self.skills,
            Table::Criteria => &self.criteria,
        };
        let mut called: BTreeMap<Vec<&str>, &Vec<String>> = BTreeMap::new();
        for traces in sent.values() {
            called.entry(name(table, traces)).or_insert(traces);
        }
        KnownRows { table, sent, called }
    }
}

/// What was sent of one table.
pub(super) struct KnownRows<'a> {
    table: Table,
    sent: &'a BTreeMap<String, Vec<String>>,
    /// By what the rows are called.
    called: BTreeMap<Vec<&'a str>, &'a Vec<String>>,
}

/// What became of the columns to read of a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Compared {
    /// Something else was written in these of them, by their places.
    Sent(Vec<usize>),
    /// The row was not sent.
    Added,
}

impl KnownRows<'_> {
    /// Lays a row beside what was sent. A row is what it is called, else what its mark says, since often only some
    /// columns are sorted. What was emptied says nothing, and a name that was written over an answered row is told
    /// with its answers.
    ///
    /// * `texts`: what stands in its columns to read. Cost: O(log rows).
    pub fn compare(&self, id: &str, texts: &[String], answered: bool) -> Compared {
        let traces: Vec<String> = texts.iter().map(|text| trace(text)).collect();
        let called = name(self.table, &traces);
        let marked = self.sent.get(id);
        let is_same = |sent: &&Vec<String>| name(self.table, sent) == called;
        let same = marked.filter(is_same).or_else(|| self.called.get(&called).copied());
        let Some(sent) = same.or(marked) else { return Compared::Added };
        let differs = |n: &usize| {
            let own = traces.get(*n).map(String::as_str);
            let is_told = answered && same.is_none() && names(self.table).contains(n);
            texts.get(*n).is_some_and(|text| !text.is_empty()) && own != sent.get(*n).map(String::as_str) && !is_told
        };
        Compared::Sent((0..texts.len()).filter(differs).collect())
    }
}

/// Which of the columns to read say what a row is called.
fn names(table: Table) -> &'static [usize] {
    match table {
        Table::Skills => &[1],
        Table::Criteria => &[0, 2],
    }
}

fn name(table: Table, traces: &[String]) -> Vec<&str> {
    names(table).iter().filter_map(|n| traces.get(*n)).map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A form with two criteria, of which a row came back so.
    #[track_caller]
    fn check(id: &str, texts: [&str; 4], answered: bool, expected: &Compared) {
        let traces = |texts: [&str; 4]| texts.map(trace).to_vec();
        let mut known = Known::default();
        known.add(Table::Criteria, "1", traces(["Testing", "Senior", "Tests first", "Met"]));
        known.add(Table::Criteria, "2", traces(["Testing", "Lead", "Makes room", "Not yet"]));
        let texts = texts.map(str::to_owned);
        assert_eq!(known.of(Table::Criteria).compare(id, &texts, answered), *expected);
    }

    #[test]
    fn what_was_written_over_is_found() {
        check("1", ["Testing", "Senior", "Tests  first", "Met"], false, &Compared::Sent(vec![]));
        check("1", ["Testing", "Senior", "Tests first", "Partly"], true, &Compared::Sent(vec![3]));
        check("1", ["", "Junior", "reworded", ""], false, &Compared::Sent(vec![1, 2]));
        check("1", ["Testing", "Senior", "reworded", "Met"], true, &Compared::Sent(vec![]));
        // Sorted without its mark, or with none.
        check("1", ["Testing", "Lead", "Makes room", "Not yet"], false, &Compared::Sent(vec![]));
        check("", ["Testing", "Lead", "Makes room", "Met"], false, &Compared::Sent(vec![3]));
        check("", ["", "", "I did that one too", ""], false, &Compared::Added);
        check("9", ["x", "", "", ""], true, &Compared::Added);
    }
}
