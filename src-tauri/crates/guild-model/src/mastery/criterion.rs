//! One observable sentence of an expectation, and how a cell's text is split into them.

use super::Track;
use crate::word::closed_words;
use crate::{CriterionId, ExpectationId, Name, Rating, Text, TrackId};
use serde::{Deserialize, Serialize};

/// One observable sentence of an expectation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Criterion {
    /// Of this version of the framework; kept while most of its words stay, see [`resplit`].
    pub id: CriterionId,
    /// The cell that it stands in.
    pub expectation: ExpectationId,
    /// Whether it must be met, only shows what is meant, or must not be seen.
    pub kind: CriterionKind,
    /// Holds for this track only.
    pub track: Option<TrackId>,
    /// The people it speaks to, where the sheet marks them, such as `PM`.
    pub audience: Option<Name>,
    /// Its words, without the bullet, the number or the marker before them.
    pub text: Text,
    /// The least rating for this criterion, where one is asked for.
    pub rating: Option<Rating>,
    /// Order within the expectation, from 0.
    pub position: u32,
    /// The criterion of the version before that it was copied from; `None` where it began here.
    pub origin: Option<CriterionId>,
}

closed_words! {
    /// What is asked of a person by a criterion.
    CriterionKind {
        /// Must be met.
        Required = "required",
        /// Shows what is meant; need not be met.
        Example = "example",
        /// Must not be seen.
        Misfit = "misfit",
    }
}

/// A criterion as read from a text, before it has an id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionText {
    /// What the text says of it, or misfit where the whole text is one.
    pub kind: CriterionKind,
    /// The marker in square brackets at the start, without the brackets: `M` of `[M] Leads leaders`.
    pub marker: Option<String>,
    /// Its words without bullet and marker, after those of the line that stands over its bullets.
    pub text: String,
}

/// Splits a cell's text into its criteria. The text itself is kept beside them, so nothing is lost.
///
/// * Blank lines part criteria; so do lines that begin with a bullet or a number (`•`, `-`, `*`, `1.`, `a)`), and
///   bullets within a line (`• Plans • Leads`). Where a text has bullets, a line without one continues the criterion
///   before it, and so does a bullet further in; a text of several lines with neither bullets nor blank lines has
///   one criterion a line, unless a line begins with a lower-case letter, as the second half of a wrapped sentence
///   does.
/// * A line that ends in a colon and stands over bullets belongs to each of them: `Is able to:` over `plan` gives
///   `Is able to: plan`. `Examples:` makes them examples.
/// * `[M] Leads leaders` begins a criterion with the marker `M`; a marker holds to the end of its paragraph.
/// * A line that says `e.g.`, `for example`, `z. B.`, `par exemple` at its start is an example.
/// * `misfit` makes every criterion a misfit.
///
/// An empty text has no criteria.
pub fn split(text: &Text, misfit: bool) -> Vec<CriterionText> {
    let mut found: Vec<CriterionText> = Vec::new();
    for paragraph in paragraphs(text.as_str()) {
        let outer = paragraph.iter().filter(|line| strip_bullet(line.text).is_some()).map(|line| line.indent).min();
        let wrapped =
            outer.is_none() && paragraph.iter().skip(1).any(|l| l.text.chars().next().is_some_and(char::is_lowercase));
        let mut marker: Option<String> = None;
        let mut intro: Option<&str> = None;
        for (n, line) in paragraph.iter().enumerate() {
            let bullet = strip_bullet(line.text);
            let (own_marker, body) = strip_marker(bullet.unwrap_or(line.text));
            let body = strip_all_bullets(body);
            let begins = n == 0
                || own_marker.is_some()
                || match outer {
                    Some(outer) => bullet.is_some() && line.indent <= outer,
                    None => !wrapped,
                };
            if own_marker.is_some() {
                marker = own_marker;
            }
            let over_bullets = paragraph
                .get(n + 1)
                .is_some_and(|next| strip_bullet(next.text).is_some() && Some(next.indent) == outer);
            if begins && bullet.is_none() && body.ends_with(':') && over_bullets {
                intro = Some(body);
                continue;
            }
            let example = is_example(body) || intro.is_some_and(is_example);
            if begins || found.is_empty() || intro.is_some() && bullet.is_some() && line.indent <= outer.unwrap_or(0) {
                let kind = if misfit {
                    CriterionKind::Misfit
                } else if example {
                    CriterionKind::Example
                } else {
                    CriterionKind::Required
                };
                let text = match intro.filter(|i| !is_example(i)) {
                    Some(intro) => format!("{intro} {body}"),
                    None => body.to_owned(),
                };
                found.push(CriterionText { kind, marker: marker.clone(), text });
            } else if let Some(last) = found.last_mut() {
                last.text.push('\n');
                last.text.push_str(body);
            }
        }
    }
    found.retain(|c| !c.text.trim().is_empty());
    found
}

/// The kinds of the criteria of a text whose skill has become a misfit, or is none any more: what the text says of
/// each, and for a criterion that stands apart from the text what its own words say.
pub fn rekind<'c>(text: &Text, misfit: bool, criteria: impl Iterator<Item = &'c mut Criterion>) {
    let found = split(text, misfit);
    for criterion in criteria {
        let said = found.iter().find(|c| Text::parse(&c.text).is_ok_and(|words| words == criterion.text));
        let own = || split(&criterion.text, misfit).first().map(|c| c.kind);
        criterion.kind = said.map(|c| c.kind).or_else(own).unwrap_or(criterion.kind);
    }
}

/// The criteria of a changed text. One whose words are the same, or most of them, keeps its id, its own rating and,
/// where the lead has changed them, its kind and track: what is said of somebody under it goes on to hold when a word
/// is corrected. The others are new.
///
/// * `tracks` tells which marker names which track.
/// * `before`: as they are for a skill that is a misfit or not as `misfit` says; see [`rekind`].
pub fn resplit(
    expectation: ExpectationId,
    text: &Text,
    misfit: bool,
    tracks: &[Track],
    before: &[Criterion],
) -> Vec<Criterion> {
    let found: Vec<(CriterionText, Text)> = split(text, misfit)
        .into_iter()
        .filter_map(|c| Some((Text::parse(&c.text).ok()?, c)))
        .map(|(t, c)| (c, t))
        .collect();
    let kept = continued(&found.iter().map(|(_, text)| text).collect::<Vec<_>>(), before);
    let criterion = |(position, ((found, text), kept)): (usize, ((CriterionText, Text), Option<&Criterion>))| {
        let (track, audience) = place_marker(found.marker.as_deref(), tracks);
        let position = position as u32;
        match kept {
            Some(old) => {
                let own = split(&old.text, misfit).first().map(|c| c.kind);
                let by_hand = !misfit && own != Some(old.kind);
                Criterion { position, kind: if by_hand { old.kind } else { found.kind }, text, ..old.clone() }
            }
            None => Criterion {
                id: CriterionId::new(),
                expectation,
                kind: found.kind,
                track,
                audience,
                text,
                rating: None,
                position,
                origin: None,
            },
        }
    };
    found.into_iter().zip(kept).enumerate().map(criterion).collect()
}

/// Two texts of which less than this share of the letters stays as it was are about something else (Levenshtein 1966,
/// normalised by the longer text).
const SAME_THING: f64 = 0.6;

/// Which criterion of before each text goes on, each at most once: those with the same words first, then the most alike.
fn continued<'c>(after: &[&Text], before: &'c [Criterion]) -> Vec<Option<&'c Criterion>> {
    let mut left: Vec<&Criterion> = before.iter().collect();
    let mut kept: Vec<Option<&Criterion>> =
        after.iter().map(|text| left.iter().position(|c| c.text == **text).map(|i| left.remove(i))).collect();
    let mut alike = Vec::new();
    for (i, text) in after.iter().enumerate().filter(|(i, _)| kept[*i].is_none()) {
        let new = crate::text::fold(text.as_str());
        for (j, old) in left.iter().enumerate() {
            let share = strsim::normalized_levenshtein(&new, &crate::text::fold(old.text.as_str()));
            if share >= SAME_THING {
                alike.push((share, i, j));
            }
        }
    }
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut is_taken = vec![false; left.len()];
    for (_, i, j) in alike {
        if kept[i].is_none() && !is_taken[j] {
            (kept[i], is_taken[j]) = (Some(left[j]), true);
        }
    }
    kept
}

/// A marker names a track if a track has it as its marker; otherwise it names an audience.
pub fn place_marker(marker: Option<&str>, tracks: &[Track]) -> (Option<TrackId>, Option<Name>) {
    let Some(marker) = marker else { return (None, None) };
    let folded = crate::text::fold(marker);
    match tracks.iter().find(|t| t.marker.as_ref().is_some_and(|m| m.folded() == folded)) {
        Some(track) => (Some(track.id), None),
        None => (None, Name::nearest(marker)),
    }
}

/// A line without the white space around it, and how far in it stands.
struct Line<'t> {
    text: &'t str,
    indent: usize,
}

fn paragraphs(text: &str) -> Vec<Vec<Line<'_>>> {
    let mut all = vec![Vec::new()];
    for whole in text.lines() {
        let line = whole.trim();
        if line.is_empty() {
            all.push(Vec::new());
            continue;
        }
        let indent = whole.len() - whole.trim_start().len();
        if let Some(last) = all.last_mut() {
            last.extend(inline_bullets(line).into_iter().map(|text| Line { text, indent }));
        }
    }
    all.retain(|p| !p.is_empty());
    all
}

/// `• Plans • Leads` is two lines; a line that does not begin with a bullet stays whole.
fn inline_bullets(line: &str) -> Vec<&str> {
    let Some(bullet) = line.chars().next().filter(|c| ROUND_BULLETS.contains(*c)) else {
        return vec![line];
    };
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, c) in line.char_indices().skip(1) {
        if c == bullet && line[..at].ends_with([' ', '\t', '\u{a0}']) {
            parts.push(line[from..at].trim());
            from = at;
        }
    }
    parts.push(line[from..].trim());
    parts
}

/// Signs that nobody uses but as bullets.
const ROUND_BULLETS: &str = "•‣◦▪▫●○∙■□◆❖►▸▶➢➤➔✓✔☑☐";

/// The rest of a line after one bullet or number, or `None` if it has none.
fn strip_bullet(line: &str) -> Option<&str> {
    let first = line.chars().next()?;
    if ROUND_BULLETS.contains(first) || "–—·→»".contains(first) {
        return Some(line[first.len_utf8()..].trim_start());
    }
    if matches!(first, '-' | '*' | '+') {
        // "-5 %" and "*important*" are words, "- five" is a bullet.
        return line[1..].strip_prefix(' ').map(str::trim_start);
    }
    let head_len = line.find(['.', ')'])?;
    let (head, rest) = line.split_at(head_len);
    let numbered = (1..=2).contains(&head.len()) && head.bytes().all(|b| b.is_ascii_digit())
        || head.len() == 1 && head.bytes().all(|b| b.is_ascii_alphabetic()) && rest.starts_with(')');
    let rest = &rest[1..];
    (numbered && rest.starts_with([' ', '\t', '\u{a0}'])).then(|| rest.trim_start())
}

pub(super) fn strip_all_bullets(mut line: &str) -> &str {
    while let Some(rest) = strip_bullet(line) {
        line = rest;
    }
    line
}

/// `[M] text` → (`M`, `text`). A marker is 1 to 12 letters, digits, spaces, `&`, `/` or `-`.
fn strip_marker(line: &str) -> (Option<String>, &str) {
    let Some((inner, rest)) = line.strip_prefix('[').and_then(|l| l.split_once(']')) else {
        return (None, line);
    };
    let fits = (1..=12).contains(&inner.chars().count())
        && inner.chars().any(char::is_alphabetic)
        && inner.chars().all(|c| c.is_alphanumeric() || " &/-".contains(c));
    if fits && !rest.starts_with('(') { (Some(inner.trim().to_owned()), rest.trim_start()) } else { (None, line) }
}

fn is_example(text: &str) -> bool {
    let folded = crate::text::fold(text);
    [
        "e.g.",
        "eg.",
        "for example",
        "example:",
        "examples:",
        "z. b.",
        "z.b.",
        "zum beispiel",
        "beispiel:",
        "p. ex.",
        "par exemple",
        "exemple:",
    ]
    .iter()
    .any(|start| folded.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(Option<&str>, &str)]) {
        let found = split(&Text::parse(text).unwrap(), false);
        let found: Vec<(Option<&str>, &str)> = found.iter().map(|c| (c.marker.as_deref(), c.text.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn one_sentence_is_one_criterion() {
        check("Reviews within a day; explains why.", &[(None, "Reviews within a day; explains why.")]);
        check("", &[]);
    }

    #[test]
    fn bullets_and_numbers() {
        check("• Plans\n• Leads\n  others well", &[(None, "Plans"), (None, "Leads\nothers well")]);
        check("1. One\n2) Two\na) Three", &[(None, "One"), (None, "Two"), (None, "Three")]);
        check("- a\n- b", &[(None, "a"), (None, "b")]);
        check("-5 % cost\nless time", &[(None, "-5 % cost\nless time")]);
        check("• 1. First\n2. Second", &[(None, "First"), (None, "Second")]);
        check("• 1. First\n\n2. Second", &[(None, "First"), (None, "Second")]);
        check("• Plans • Leads •Asks", &[(None, "Plans"), (None, "Leads"), (None, "Asks")]);
        check("✓ Plans\n→ Leads", &[(None, "Plans"), (None, "Leads")]);
        check(
            "- Plans\n    - the week\n    - the month\n- Leads",
            &[(None, "Plans\nthe week\nthe month"), (None, "Leads")],
        );
        check("Uses 3. party parts • rarely", &[(None, "Uses 3. party parts • rarely")]);
    }

    #[test]
    fn paragraphs_and_plain_lines() {
        check("One.\n\nTwo.", &[(None, "One."), (None, "Two.")]);
        check("Knows SQL\nKnows Git", &[(None, "Knows SQL"), (None, "Knows Git")]);
        check("Knows SQL\nand Git", &[(None, "Knows SQL\nand Git")]);
    }

    #[test]
    fn a_line_over_bullets() {
        check(
            "Is able to:\n- plan\n- lead\n  others",
            &[(None, "Is able to: plan"), (None, "Is able to: lead\nothers")],
        );
        check("[M] Is able to:\n- hire", &[(Some("M"), "Is able to: hire")]);
        check("Note: this holds.\n- plan", &[(None, "Note: this holds."), (None, "plan")]);
        check("Knows:", &[(None, "Knows:")]);
        let found = split(&Text::parse("Teaches.\n\nExamples:\n- a talk\n- a course").unwrap(), false);
        assert_eq!(
            found.iter().map(|c| c.kind).collect::<Vec<_>>(),
            [CriterionKind::Required, CriterionKind::Example, CriterionKind::Example]
        );
    }

    #[test]
    fn markers() {
        check("General.\n\n[PM] Special.", &[(None, "General."), (Some("PM"), "Special.")]);
        check("[M] Leads\n[M] Hires", &[(Some("M"), "Leads"), (Some("M"), "Hires")]);
        check("[link](https://x.example)", &[(None, "[link](https://x.example)")]);
    }

    #[test]
    fn examples_and_misfits() {
        let kinds = |text: &str, misfit| {
            split(&Text::parse(text).unwrap(), misfit).into_iter().map(|c| c.kind).collect::<Vec<_>>()
        };
        assert_eq!(kinds("- Teaches\n- e.g. a talk", false), [CriterionKind::Required, CriterionKind::Example]);
        assert_eq!(kinds("May wait to be asked", true), [CriterionKind::Misfit]);
    }

    #[test]
    fn what_is_no_misfit_any_more_asks_for_what_its_text_says() {
        use CriterionKind::{Example, Misfit, Required};
        let text = Text::parse("- Teaches\n- e.g. a talk").unwrap();
        let mut criteria = resplit(ExpectationId::new(), &text, true, &[], &[]);
        let apart = Text::parse("For example a course").unwrap();
        criteria.push(Criterion { id: CriterionId::new(), text: apart, ..criteria[0].clone() });
        let mut kinds = |misfit| {
            rekind(&text, misfit, criteria.iter_mut());
            criteria.iter().map(|c| c.kind).collect::<Vec<_>>()
        };
        assert_eq!(kinds(false), [Required, Example, Example]);
        assert_eq!(kinds(true), [Misfit; 3]);
    }

    #[test]
    fn a_corrected_word_keeps_the_criterion_and_other_words_are_another() {
        let cell = ExpectationId::new();
        let again = |before: &[Criterion], text: &str| resplit(cell, &Text::parse(text).unwrap(), false, &[], before);
        let first = again(&[], "- Reviews within a day and explains why.\n- Plans the week with the team");
        let ids: Vec<CriterionId> = first.iter().map(|c| c.id).collect();
        let mut met = first.clone();
        met[0].rating = Rating::new(3.0).ok();
        let corrected = again(&met, "- Plans each week with the team\n- Reviews within two days and explains why.");
        assert_eq!(corrected.iter().map(|c| c.id).collect::<Vec<_>>(), [ids[1], ids[0]]);
        assert_eq!(corrected[1].text.as_str(), "Reviews within two days and explains why.");
        assert_eq!(corrected[1].rating, Rating::new(3.0).ok());
        assert_eq!((corrected[0].position, corrected[1].position), (0, 1));
        let other = again(&met, "- Reviews within a day and explains why.\n- Speaks to customers");
        assert_eq!(other[0].id, ids[0]);
        assert!(!ids.contains(&other[1].id));
        // One of before goes on in one only, the most alike.
        let doubled = again(&met, "- Plans the weeks with the team\n- Plans the week with the teams, and more");
        assert_eq!(doubled.iter().filter(|c| c.id == ids[1]).count(), 1);
        assert_eq!(doubled[0].id, ids[1]);
        // What stands before a sentence says what kind it is, unless the lead has said so.
        let asked = again(&[], "- A talk at a meetup");
        let example = again(&asked, "- e.g. a talk at a meetup");
        assert_eq!((example[0].id, example[0].kind), (asked[0].id, CriterionKind::Example));
        assert_eq!(again(&example, "- A talk at a meetup")[0].kind, CriterionKind::Required);
        let by_hand = [Criterion { kind: CriterionKind::Example, ..asked[0].clone() }];
        assert_eq!(again(&by_hand, "- A talk at the meetup")[0].kind, CriterionKind::Example);
        let letters = again(&[], "計画を毎週チームと立てる");
        assert_eq!(again(&letters, "計画を毎月チームと立てる")[0].id, letters[0].id);
    }

    #[test]
    fn resplit_keeps_what_is_the_same() {
        let cell = ExpectationId::new();
        let first = resplit(cell, &Text::parse("- a\n- b").unwrap(), false, &[], &[]);
        let mut changed = first.clone();
        changed[1].kind = CriterionKind::Example;
        let second = resplit(cell, &Text::parse("- new\n- b").unwrap(), false, &[], &changed);
        assert_eq!(second[1].id, changed[1].id);
        assert_eq!(second[1].kind, CriterionKind::Example);
        assert_ne!(second[0].id, changed[0].id);
    }
}
