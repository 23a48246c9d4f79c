//! From the texts of a block's cells, and what a legend says of them, to a scale.

use super::mapping::{Beside, BesideMapping, PointMapping, ScaleMapping};
use super::signs::{Family, NO, PARTLY, Sign, YES, balance, fraction, sign};
use crate::recognition::reason::{Because, Reason};
use guild_model::Rating;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// How often each text stands among ratings, by its folded form, with one way in which it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tally(pub BTreeMap<String, (String, u32)>);

impl Tally {
    pub fn add(&mut self, text: &str) {
        self.add_many(text, 1);
    }

    pub fn add_many(&mut self, text: &str, n: u32) {
        match self.0.get_mut(text) {
            Some((_, count)) => *count += n,
            None => {
                self.0.entry(fold(text)).or_insert_with(|| (text.to_owned(), 0)).1 += n;
            }
        }
    }

    pub fn merge(&mut self, other: &Self) {
        for (written, count) in other.0.values() {
            self.add_many(written, *count);
        }
    }
}

/// A line of a legend: a sign, a number or a short word, and what it means.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LegendLine {
    pub key: String,
    pub meaning: String,
}

/// Scales with more points than this list only their ends.
const MOST_POINTS: usize = 21;
/// More different texts than this are no scale.
const MOST_WORDS: usize = 12;

/// A scale, and whether its order is a guess that the lead should confirm.
pub(super) struct Guess {
    pub scale: ScaleMapping,
    pub doubt: Option<String>,
}

/// Among so many cells one word without a place is a slip.
const SLIPS: u32 = 10;

/// “Guru”, “Ninja”
fn quoted<'t>(words: impl Iterator<Item = &'t str>) -> String {
    words.map(|word| format!("\u{201c}{word}\u{201d}")).collect::<Vec<_>>().join(", ")
}

struct Seen<'t> {
    folded: &'t str,
    written: &'t str,
    count: u32,
    sign: Option<Sign>,
    /// By a line of the legend.
    told: Option<Rating>,
    /// What the legend says that the letter means.
    meaning: Option<&'t str>,
}

impl<'t> Seen<'t> {
    /// What the point is called.
    fn word(&self) -> &'t str {
        self.meaning.unwrap_or(self.written)
    }
}

pub(super) fn guess(tally: &Tally, legend: &[LegendLine]) -> Guess {
    let mut seen: Vec<Seen<'_>> = tally
        .0
        .iter()
        .map(|(folded, (written, count))| Seen {
            folded,
            written,
            count: *count,
            sign: sign(written),
            told: told(legend, folded),
            meaning: None,
        })
        .collect();
    letters(&mut seen, legend);
    fractions(&mut seen);
    let is_balance = balanced(&mut seen, legend);
    let weigh = |test: &dyn Fn(&Seen<'_>) -> bool| seen.iter().filter(|s| test(s)).map(|s| s.count).sum::<u32>();
    let numbers = weigh(&|s| matches!(s.sign, Some(Sign::Number(_))));
    let numbered = weigh(&|s| matches!(s.sign, Some(Sign::Numbered(..))));
    let symbols = weigh(&|s| matches!(s.sign, Some(Sign::Symbol(..))));
    let words = weigh(&|s| matches!(s.sign, Some(Sign::Word(_))) || s.sign.is_none() && s.told.is_some());
    let unknown = weigh(&|s| s.sign.is_none() && s.told.is_none());
    // "O" alone is a tick; beside "I", "L" and "U" it is one of the letters whose order nobody knows.
    let is_lettered = seen
        .iter()
        .all(|s| !matches!(s.sign, Some(Sign::Symbol(..))) || s.written.chars().all(char::is_alphabetic))
        && seen.iter().any(|s| s.sign.is_none() && s.told.is_none() && s.count > 1 && s.written.chars().count() == 1);
    let most = [numbers, numbered, symbols, words, unknown].into_iter().max().unwrap_or(0);
    let mut open = Open {
        seen: &seen,
        legend,
        points: Vec::new(),
        doubts: Vec::new(),
        numbers: false,
        because: Reason::ScaleEmpty,
    };
    if most == 0 {
        open.status();
    } else if numbers == most || numbered == most {
        open.numbers(numbers > 0);
    } else if symbols == most && !is_lettered {
        open.symbols();
        if is_balance && !seen.iter().any(|s| balance(s.written).is_some_and(|n| n < -1)) {
            open.doubts.push("- was taken as a point below +, not as a cell without a rating".to_owned());
        }
    } else {
        open.words();
    }
    open.finish()
}

/// "B = Beginner, E = Expert": what the legend says of letters is what they are called, and has its place among words.
///
/// A letter that is a sign as well, as "x", stays one beside others that are, unless the legend gives all of them such a
/// place.
fn letters<'t>(seen: &mut [Seen<'t>], legend: &'t [LegendLine]) {
    let is_letter = |text: &str| !text.is_empty() && text.chars().all(char::is_alphabetic);
    for seen in seen.iter_mut().filter(|s| s.told.is_none() && is_letter(s.written)) {
        let line = legend.iter().find(|l| fold(&l.key) == seen.folded);
        seen.meaning = line.map(|l| l.meaning.as_str()).filter(|m| super::signs::number(m).is_none());
    }
    let is_numbered = |meaning: &str| matches!(sign(meaning), Some(Sign::Numbered(..)));
    let by_number = seen.iter().filter_map(|s| s.meaning).all(is_numbered);
    let meant = |meaning: &str| if by_number { sign(meaning) } else { word_in(meaning) };
    let is_sign = |s: &Seen<'_>| matches!(s.sign, Some(Sign::Symbol(..)));
    let signs_stay = seen.iter().any(|s| is_sign(s) && s.meaning.and_then(meant).is_none());
    for seen in seen.iter_mut().filter(|s| !(is_sign(s) && signs_stay)) {
        if let Some(meant) = seen.meaning.and_then(meant) {
            seen.sign = Some(meant);
        }
    }
}

/// The word with a place that a meaning is, or begins with: "Beginner", "Beginner - learns".
fn word_in(meaning: &str) -> Option<Sign> {
    let first = meaning.split(['(', '/', '-', '\u{2013}', '\u{2014}', ':']).next().unwrap_or_default();
    let has_place = |found: &Sign| matches!(found, Sign::Word(place) if *place < NO);
    [meaning, first].into_iter().find_map(|text| sign(text).filter(has_place))
}

/// "3/5" and "5/5" are 3 and 5 where all that is written so is of the same five, and not the odd cell among others.
fn fractions(seen: &mut [Seen<'_>]) {
    let found: Vec<(u32, u8)> = seen.iter().filter_map(|s| Some((s.count, fraction(s.written)?.1))).collect();
    let n_found: u32 = found.iter().map(|(n, _)| n).sum();
    let n_all: u32 = seen.iter().map(|s| s.count).sum();
    if found.windows(2).all(|pair| pair[0].1 == pair[1].1) && n_found * 2 > n_all {
        for seen in seen.iter_mut().filter(|s| s.sign.is_none()) {
            let part = fraction(seen.written).and_then(|(part, _)| Rating::new(f64::from(part)).ok());
            seen.sign = part.map(|part| Sign::Numbered(part, seen.written.to_owned()));
        }
    }
}

/// Where + and - stand among the cells, they and what is written like them are one order: -- - o + ++. Alone, a - says
/// that there is no rating, and a + counts. Whether it is so.
fn balanced(seen: &mut [Seen<'_>], legend: &[LegendLine]) -> bool {
    let places: BTreeSet<i8> = seen.iter().filter_map(|s| balance(s.written)).collect();
    let unrated = |l: &LegendLine| balance(&l.key) == Some(-1) && sign(&l.meaning) == Some(Sign::NotRated);
    let is_balance = places.contains(&-1) && places.iter().any(|p| *p > 0) && !legend.iter().any(unrated);
    for seen in seen.iter_mut().filter(|_| is_balance) {
        if let Some(place) = balance(seen.written) {
            let rank = places.iter().take_while(|p| **p < place).count() as u8;
            seen.sign = Some(Sign::Symbol(Family::Balance, rank));
        }
    }
    is_balance
}

/// The number that a legend gives to a text, as its key or as its meaning.
fn told(legend: &[LegendLine], folded: &str) -> Option<Rating> {
    let line = legend.iter().find(|l| fold(&l.key) == folded || fold(&l.meaning) == folded)?;
    super::signs::number(&line.key).or_else(|| super::signs::number(&line.meaning))
}

/// Whether one of the values can hardly be of the same scale as the others: a negative one beside positive ones, or one
/// that is many times farther away than the others are from one another.
fn stands_apart(values: &BTreeSet<Rating>) -> bool {
    let all: Vec<i64> = values.iter().map(|value| i64::from(value.thousandths())).collect();
    let mut gaps: Vec<i64> = all.windows(2).map(|pair| pair[1] - pair[0]).collect();
    gaps.sort_unstable();
    let is_far = match gaps.as_slice() {
        [.., second, widest] if gaps.len() > 2 => *widest > 10_000.max(5 * second),
        _ => false,
    };
    let (least, most) = (all.first().copied().unwrap_or(0), all.last().copied().unwrap_or(0));
    is_far || least < 0 && most > 0 && most != -least
}

struct Open<'s, 't> {
    seen: &'s [Seen<'t>],
    legend: &'s [LegendLine],
    points: Vec<PointMapping>,
    doubts: Vec<String>,
    numbers: bool,
    because: Reason,
}

impl Open<'_, '_> {
    fn point(&mut self, value: Option<Rating>, word: Option<&str>, written: &str) {
        let there = self.points.iter_mut().find(|p| value.is_some() && p.value == value);
        match there {
            Some(point) => {
                if !written.is_empty() {
                    point.written.push(written.to_owned());
                }
                if point.word.is_none() {
                    point.word = word.map(str::to_owned);
                }
            }
            None => self.points.push(PointMapping {
                value,
                word: word.map(str::to_owned),
                written: if written.is_empty() { Vec::new() } else { vec![written.to_owned()] },
            }),
        }
    }

    fn legend_points(&mut self) -> bool {
        let lines: Vec<(Rating, String)> =
            self.legend.iter().filter_map(|l| super::signs::number(&l.key).map(|n| (n, l.meaning.clone()))).collect();
        for (value, meaning) in &lines {
            self.point(Some(*value), Some(meaning), "");
        }
        lines.len() >= 2
    }

    /// Cells are numbers, or words with their number.
    fn numbers(&mut self, plain: bool) {
        let told = self.legend_points();
        self.because = if told { Reason::ScaleTold } else { Reason::ScaleNumbers };
        let mut values: BTreeSet<Rating> = BTreeSet::new();
        for seen in self.seen {
            match &seen.sign {
                Some(Sign::Number(n)) => {
                    values.insert(*n);
                }
                Some(Sign::Numbered(n, word)) => {
                    self.because = Reason::ScaleNumbered;
                    self.point(Some(*n), Some(word), seen.written);
                }
                _ => {
                    if let Some(value) = seen.told {
                        self.point(Some(value), None, seen.written);
                    }
                }
            }
        }
        self.numbers = plain;
        if told || !plain {
            return;
        }
        if stands_apart(&values) {
            let told = "a number lies far from the others or below 0, and became a point of the scale like them";
            self.doubts.push(told.to_owned());
        }
        let ends = (values.first().copied(), values.last().copied());
        let (Some(least), Some(most)) = ends else { return };
        let whole = values.iter().all(|v| v.thousandths() % 1000 == 0);
        let span = (most.thousandths() - least.thousandths()) / 1000;
        let points: Vec<Rating> = if whole && span < MOST_POINTS as i32 {
            (0..=span).filter_map(|n| Rating::from_thousandths(least.thousandths() + n * 1000).ok()).collect()
        } else if values.len() <= MOST_POINTS {
            values.into_iter().collect()
        } else {
            vec![least, most]
        };
        for value in points {
            self.point(Some(value), None, "");
        }
    }

    fn symbols(&mut self) {
        self.because = Reason::ScaleSigns;
        let found: Vec<(Family, u8, &str)> = self
            .seen
            .iter()
            .filter_map(|s| match s.sign {
                Some(Sign::Symbol(family, place)) => Some((family, place, s.written)),
                _ => None,
            })
            .collect();
        let has = |test: &dyn Fn(&(Family, u8, &str)) -> bool| found.iter().any(test);
        let letter = |t: &str, l: &str| t.eq_ignore_ascii_case(l);
        let triangle = has(&|(f, p, _)| *f == Family::Grades && *p > 0);
        let crosses = has(&|(f, p, t)| *f == Family::Grades && *p == 0 || letter(t, "x"));
        let empty_round = has(&|(f, p, _)| *f == Family::Fillings && *p == 0);
        let filled = has(&|(f, p, _)| *f == Family::Fillings && *p > 0);
        let grades = triangle || crosses && empty_round && !filled;
        let ticked = has(&|(f, p, t)| *f == Family::Ticks && *p == 1 && !letter(t, "x"));
        let quarters = has(&|(f, p, _)| *f == Family::Fillings && p % 2 == 1);
        let halves = has(&|(f, p, _)| *f == Family::Fillings && *p == 2);
        let marked = has(&|(f, _, t)| *f == Family::Ticks && letter(t, "x"));
        let alone = found.iter().map(|(f, p, _)| (*f, *p)).collect::<BTreeSet<_>>().len() == 1 && !(ticked && marked);
        if has(&|(_, _, t)| letter(t, "x")) && has(&|(_, _, t)| letter(t, "o")) && !grades {
            self.doubts.push("x was taken as yes (1) and o as no (0)".to_owned());
        } else if ticked && marked && !grades {
            self.doubts.push("x beside a tick was taken as no (0), not as a second mark for yes".to_owned());
        }
        let value_of = |(family, place, written): &(Family, u8, &str)| -> u8 {
            let (family, place) = (*family, *place);
            match family {
                Family::Counts | Family::Balance => place,
                _ if alone => 1,
                _ if grades && (letter(written, "o") || family == Family::Fillings && place == 0) => {
                    if triangle {
                        2
                    } else {
                        1
                    }
                }
                _ if letter(written, "x") && (grades || ticked) => 0,
                Family::Fillings if halves && !quarters => place / 2,
                Family::Fillings if !quarters => place.min(1),
                Family::Grades | Family::Fillings | Family::Ticks => place,
            }
        };
        let stars = |t: &str| t.chars().all(|c| matches!(c, '★' | '⭐' | '☆' | '\u{fe0e}' | '\u{fe0f}' | ' '));
        // One star counts as one only among stars; beside other signs it is better than all of them.
        let most_beside = found.iter().filter(|(_, _, t)| !stars(t)).map(&value_of).max();
        let hollow = has(&|(f, p, t)| *f == Family::Counts && *p == 0 && stars(t));
        for sign in found {
            let (family, place, written) = sign;
            let value = match most_beside {
                Some(most) if family == Family::Counts && stars(written) => most + place + u8::from(hollow),
                _ => value_of(&sign),
            };
            let meaning = self.legend.iter().find(|l| fold(&l.key) == fold(written)).map(|l| l.meaning.clone());
            let told = self.seen.iter().find(|s| s.written == written).and_then(|s| s.told);
            let value = told.or_else(|| Rating::new(f64::from(value)).ok());
            self.point(value, meaning.as_deref().or(Some(written)), written);
        }
    }

    fn words(&mut self) {
        let is_explained = self.seen.iter().any(|s| s.meaning.is_some());
        self.because = if is_explained { Reason::ScaleTold } else { Reason::ScaleWords };
        let told = self.seen.iter().any(|s| s.told.is_some()) && self.legend_points();
        let places: BTreeSet<u8> = self
            .seen
            .iter()
            .filter(|s| s.told.is_none())
            .filter_map(|s| match s.sign {
                Some(Sign::Word(place)) => Some(place),
                _ => None,
            })
            .collect();
        let answers = places.iter().all(|p| *p >= NO);
        let first = u8::from(!places.contains(&0));
        let mut ties: BTreeMap<u8, Vec<&str>> = BTreeMap::new();
        for seen in self.seen {
            if let Some(value) = seen.told {
                self.because = Reason::ScaleWordsTold;
                self.point(Some(value), Some(seen.written), seen.written);
                continue;
            }
            match seen.sign {
                // Who only ever answers "yes" has not said what "no" would be; that there is more than none is said.
                Some(Sign::Word(place)) if answers => {
                    let value = if places.contains(&PARTLY) { place - NO } else { u8::from(place == YES) };
                    self.point(Rating::new(f64::from(value)).ok(), Some(seen.word()), seen.written);
                }
                Some(Sign::Word(place)) if place < NO && !told => {
                    ties.entry(place).or_default().push(seen.written);
                    let rank = places.iter().take_while(|p| **p < place).count() as u8 + first;
                    self.point(Rating::new(f64::from(rank)).ok(), Some(seen.word()), seen.written);
                }
                Some(Sign::Word(_) | Sign::Symbol(..)) => self.point(None, Some(seen.word()), seen.written),
                None => self.unknown(seen),
                _ => {}
            }
        }
        let unplaced: Vec<String> =
            self.points.iter().filter(|p| p.value.is_none()).flat_map(|p| p.written.iter().cloned()).collect();
        if unplaced.is_empty() {
            self.tell_ties(&ties);
            return;
        }
        self.because = Reason::ScaleRepeated;
        let is_unplaced = |seen: &Seen<'_>| unplaced.iter().any(|word| word == seen.written);
        let weigh =
            |test: &dyn Fn(&Seen<'_>) -> bool| self.seen.iter().filter(|s| test(s)).map(|s| s.count).sum::<u32>();
        // What stands between the known words would move them, so none of them has a value until all have a place. A
        // slip of the pen does not undo the others.
        if !told && weigh(&is_unplaced) * SLIPS > weigh(&|_| true) {
            let words = std::mem::take(&mut self.points).into_iter().flat_map(|point| point.written);
            let called = |word: &str| self.seen.iter().find(|s| s.written == word).map_or(word, Seen::word).to_owned();
            let point = |word: String| PointMapping { value: None, word: Some(called(&word)), written: vec![word] };
            self.points = words.map(point).collect();
            self.doubts.push("the order of the words is not known, so they have no value yet".to_owned());
        } else {
            self.tell_ties(&ties);
            self.doubts.push(format!(
                "the place of {} among the other words is not known, so nothing was taken as a rating where it stands",
                quoted(unplaced.iter().map(String::as_str))
            ));
        }
    }

    /// Names the words that share a point though nobody said that they mean the same.
    fn tell_ties(&mut self, ties: &BTreeMap<u8, Vec<&str>>) {
        let like = ties.values().filter(|words| words.len() > 1);
        let told = like.map(|words| format!("{} were taken as the same point", quoted(words.iter().copied())));
        self.doubts.extend(told);
    }

    /// Status words are listed without a value, for the lead to give them one; until then they are no ratings.
    fn status(&mut self) {
        for seen in self.seen.iter().filter(|s| s.sign == Some(Sign::Status)).take(MOST_WORDS) {
            self.point(None, Some(seen.written), seen.written);
        }
    }

    /// A text that no rule knows is a point if it comes again, among not too many others.
    fn unknown(&mut self, seen: &Seen<'_>) {
        let strange = self.seen.iter().filter(|s| s.sign.is_none() && s.told.is_none()).count();
        let short = seen.written.chars().count() <= 30;
        if short && strange <= MOST_WORDS && (seen.count > 1 || strange <= 3) {
            self.point(None, Some(seen.word()), seen.written);
        }
    }

    fn finish(mut self) -> Guess {
        let mut beside: Vec<BesideMapping> = Vec::new();
        for seen in self.seen {
            let is_read = |p: &PointMapping| p.value.is_some() || seen.sign != Some(Sign::Status);
            let read = self.points.iter().any(|p| is_read(p) && p.written.iter().any(|w| w == seen.written));
            if read || self.numbers && matches!(seen.sign, Some(Sign::Number(_))) {
                continue;
            }
            let what = match seen.sign {
                Some(Sign::NotRated) => Beside::NotRated,
                Some(Sign::Status) => Beside::Status,
                Some(Sign::Time) => Beside::Time,
                _ => Beside::Other,
            };
            if what != Beside::Other || beside.len() < 200 {
                beside.push(BesideMapping { written: seen.folded.to_owned(), what });
            }
        }
        self.points.sort_by_key(|p| (p.value.is_none(), p.value));
        let scale = ScaleMapping {
            points: self.points,
            numbers: self.numbers,
            beside,
            blank_means: None,
            because: self.because.to_string(),
            reasons: Because::from(self.because).told(),
        };
        Guess { scale, doubt: (!self.doubts.is_empty()).then(|| self.doubts.join("; ")) }
    }
}

#[cfg(test)]
mod tests;
