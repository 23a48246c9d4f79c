//! Which levels stand on which track: by the headings above them, by what their names say, by sheet.

use super::vocabulary::{level_code, speaks_of_path, track_kind};
use guild_model::mastery::TrackKind;
use guild_model::text::fold;

/// A level as a block names it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LevelFact {
    /// As `C3`.
    pub cell: String,
    pub name: String,
    /// The code that stands beside the name.
    pub code: Option<String>,
    /// The path it is headed by, with the cell that says so.
    pub group: Option<Group>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub name: String,
    pub cell: Option<String>,
}

/// Parts a level's cell into its name and what else it says: `E3, 3 - 5 yrs` is `E3`, `L2 (2+ years)` is `L2`.
/// A cell that says nothing about time stays as it is.
pub(super) fn level_name(text: &str) -> String {
    // "Senior" over "5+ years", or over a sentence.
    if let Some((name, rest)) = text.trim().split_once('\n')
        && !name.trim().is_empty()
        && (is_duration(rest) || super::grid::is_sentence(rest.trim()))
    {
        return level_name(name);
    }
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(whole) = one_line.strip_suffix(".0")
        && !whole.is_empty()
        && whole.chars().all(|c| c.is_ascii_digit())
    {
        return whole.to_owned();
    }
    let cut = one_line.char_indices().find(|(at, c)| {
        *at > 0
            && matches!(c, ',' | '~' | '(' | '–' | '-' | ':' | '|' | ';')
            && is_duration(one_line.get(at + c.len_utf8()..).unwrap_or(""))
    });
    match cut {
        Some((at, _)) => one_line
            .get(..at)
            .unwrap_or(&one_line)
            .trim()
            .trim_end_matches([',', '~', '(', '–', '-', ':', '|', ';', ' '])
            .to_owned(),
        None => one_line,
    }
}

/// What a level's cell says beside its name: `E3, 3 - 5 yrs` says `3 - 5 yrs`. `None` where it says nothing else, or
/// where the name is not the cell's.
pub(super) fn level_rest(text: &str, name: &str) -> Option<String> {
    let text = text.trim();
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = level_name(text);
    let rest = [name, own.as_str()].into_iter().filter(|n| !n.is_empty()).find_map(|name| {
        // As it stands, so that its lines stay; else as one line, as names are.
        let rest = text.strip_prefix(name).or_else(|| one_line.strip_prefix(name))?;
        // A further word is more of the name, which the lead may have shortened.
        let mark = rest.trim_start_matches(' ');
        let begins = mark.starts_with([',', '~', '(', '–', '-', ':', '|', ';', '\n']);
        (begins && !is_hyphen(rest)).then(|| rest.to_owned())
    })?;
    let rest = rest.trim_start_matches([' ', ',', '(', '–', '-', ':', '|', ';']).trim();
    let rest = if rest.contains('(') { rest } else { rest.trim_end_matches(')').trim_end() };
    (!rest.is_empty()).then(|| rest.to_owned())
}

/// Whether a text begins with the hyphen inside a word: "-level" does, " - lead", "- lead" and "-5 years" do not.
fn is_hyphen(text: &str) -> bool {
    let after = text.strip_prefix(['–', '-']);
    after.is_some_and(|after| !after.starts_with(char::is_whitespace) && !is_duration(after))
}

const UNITS: &[&str] = &[
    "y", "yr", "yrs", "year", "years", "m", "mo", "mth", "mths", "month", "months", "jahr", "jahre", "jahren", "monat",
    "monate", "monaten", "an", "ans", "annee", "annees", "mois", "ano", "anos", "mes", "meses",
];
const LINKS: &[&str] = &[
    "to",
    "bis",
    "a",
    "of",
    "experience",
    "exp",
    "erfahrung",
    "d",
    "experiencia",
    "ab",
    "from",
    "more",
    "und",
    "and",
    "plus",
    "less",
    "than",
];

/// Numbers with a unit of time, and nothing else: `~ 4 - 6 mth`, `2+ years)`.
fn is_duration(text: &str) -> bool {
    let words = crate::recognition::words::words(text);
    let has_number = words.iter().any(|w| w.starts_with(|c: char| c.is_ascii_digit()));
    let unit = |w: &str| UNITS.contains(&w) || UNITS.contains(&w.trim_start_matches(|c: char| c.is_ascii_digit()));
    has_number
        && words.iter().any(|w| unit(w))
        && words.iter().all(|w| unit(w) || LINKS.contains(&w.as_str()) || w.chars().all(|c| c.is_ascii_digit()))
}

/// Groups levels by what their own names say, where no heading does: a bracket or tail such as "(IC)" or
/// "– People Manager", or codes with two or more prefixes.
pub(super) fn group_by_names(levels: &mut [LevelFact]) {
    if levels.iter().any(|l| l.group.is_some()) {
        return;
    }
    let tails: Vec<Option<String>> = levels.iter().map(|l| tail(&l.name)).collect();
    let kinds: Vec<TrackKind> = tails.iter().flatten().filter_map(|t| track_kind(t)).collect();
    if kinds.contains(&TrackKind::Technical) && kinds.contains(&TrackKind::Leadership) {
        let mut current = None;
        for (level, tail) in levels.iter_mut().zip(tails) {
            if let Some(tail) = tail.filter(|t| track_kind(t).is_some()) {
                current = Some(Group { name: tail, cell: Some(level.cell.clone()) });
            }
            level.group.clone_from(&current);
        }
        return;
    }
    let prefixes: Vec<Option<String>> = levels
        .iter()
        .map(|l| l.code.as_deref().and_then(level_code).or_else(|| level_code(&l.name)).map(|c| c.0))
        .collect();
    let count = |p: &str| prefixes.iter().flatten().filter(|q| *q == p).count();
    let mut distinct: Vec<&String> = prefixes.iter().flatten().collect();
    distinct.sort();
    distinct.dedup();
    if distinct.len() >= 2 && distinct.iter().all(|p| count(p) >= 2) && prefixes.iter().all(Option::is_some) {
        for (level, prefix) in levels.iter_mut().zip(&prefixes) {
            level.group = prefix.as_ref().map(|p| Group { name: p.to_uppercase(), cell: Some(level.cell.clone()) });
        }
    }
}

/// "Senior Engineer 2 (People Manager)" → "People Manager"; "Lead – Management" → "Management".
fn tail(name: &str) -> Option<String> {
    if let Some((_, inner)) = name.trim_end().strip_suffix(')').and_then(|n| n.rsplit_once('(')) {
        return Some(inner.trim().to_owned());
    }
    [" – ", " - ", " | ", ": "].iter().find_map(|dash| name.rsplit_once(dash)).map(|(_, tail)| tail.trim().to_owned())
}

/// The kind of a track by its name, or by its place where the name says nothing.
pub(super) fn kind_of(name: &str, alone: bool) -> TrackKind {
    let short = fold(name);
    match short.as_str() {
        "m" | "tl" | "em" => return TrackKind::Leadership,
        "ic" | "t" => return TrackKind::Technical,
        _ => {}
    }
    match track_kind(name) {
        Some(kind) => kind,
        None if alone => TrackKind::Trunk,
        None => TrackKind::Custom,
    }
}

/// A heading that speaks of a path, rather than of all levels.
pub(super) fn names_track(text: &str) -> bool {
    track_kind(text).is_some() || speaks_of_path(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, name: &str) {
        assert_eq!(level_name(text), name);
    }

    #[test]
    fn names_without_times() {
        check("E3, 3 - 5 yrs", "E3");
        check("E0 ~ 4 - 6 mth", "E0");
        check("E1, ~ 1 yr", "E1");
        check("Senior (ab 5 Jahren)", "Senior");
        check("D1 - Developer 1", "D1 - Developer 1");
        check("Senior Engineer 2 (People Manager)", "Senior Engineer 2 (People Manager)");
        check("1.0", "1");
        check("Senior\nEngineer", "Senior Engineer");
        check("Senior\n5+ years", "Senior");
        check("Mid-level, 2", "Mid-level, 2");
    }

    #[track_caller]
    fn check_rest(text: &str, name: &str, rest: Option<&str>) {
        assert_eq!(level_rest(text, name).as_deref(), rest);
    }

    #[test]
    fn what_a_cell_says_beside_the_name() {
        check_rest("E3, 3 - 5 yrs", "E3", Some("3 - 5 yrs"));
        check_rest("E1, ~ 1 yr", "E1", Some("~ 1 yr"));
        check_rest("Senior (ab 5 Jahren)", "Senior", Some("ab 5 Jahren"));
        check_rest("Senior\n5+ years", "Senior", Some("5+ years"));
        check_rest("Senior\nLeads a team.\nTeaches.", "Senior", Some("Leads a team.\nTeaches."));
        check_rest("Senior\nEngineer", "Senior Engineer", None);
        check_rest("1.0", "1", None);
        check_rest("Lead", "Lead", None);
        // The lead's own name leaves what stood beside the old one.
        check_rest("E3, 3 - 5 yrs", "Senior", Some("3 - 5 yrs"));
        check_rest("Lead", "Team Lead", None);
        check_rest("Senior Engineer (People Manager)", "Senior Engineer", Some("People Manager"));
        check_rest("Senior Engineer", "Senior", None);
        // A hyphen inside a word parts nothing.
        check_rest("Mid-level", "Mid", None);
        check_rest("Mid–Senior", "Mid", None);
        check_rest("Mid-level, 5 years", "Mid", Some("5 years"));
        check_rest("Mid - leads others", "Mid", Some("leads others"));
        check_rest("Mid- leads others", "Mid", Some("leads others"));
        check_rest("Mid –leads others", "Mid", Some("leads others"));
        check_rest("E3-5 years", "E3", Some("5 years"));
    }

    fn fact(name: &str) -> LevelFact {
        LevelFact { cell: "A1".into(), name: name.into(), code: None, group: None }
    }

    #[track_caller]
    fn check_groups(names: &[&str], groups: &[&str]) {
        let mut levels: Vec<LevelFact> = names.iter().map(|n| fact(n)).collect();
        group_by_names(&mut levels);
        let found: Vec<String> =
            levels.iter().map(|l| l.group.as_ref().map_or(String::new(), |g| g.name.clone())).collect();
        assert_eq!(found, groups);
    }

    #[test]
    fn groups() {
        check_groups(
            &["Junior", "Senior", "Staff (IC)", "Principal (IC)", "Lead (Manager)"],
            &["", "", "IC", "IC", "Manager"],
        );
        check_groups(&["IC1", "IC2", "M1", "M2"], &["IC", "IC", "M", "M"]);
        check_groups(&["Junior", "Senior (5 Jahre)"], &["", ""]);
    }
}
