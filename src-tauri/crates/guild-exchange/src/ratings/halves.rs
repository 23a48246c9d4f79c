//! Headings that name a skill, or a person, and say which half of the ratings stands below: "Rust knows", "Rust does".

use super::headings::{DOES, Heading, KNOWS};
use super::mapping::Role;
use crate::recognition::words::{is_phrase, words};
use guild_model::text::fold;
use std::collections::BTreeSet;

/// A heading without the word that says what stands below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Half<'t> {
    /// What both halves are of.
    pub name: &'t str,
    /// [`Role::Knows`] or [`Role::Does`].
    pub role: Role,
}

/// The headings of one line that are halves; `None` for the others.
///
/// There are such only where some name comes with both: "Music theory" alone is a skill. Beside a pair what says so as
/// plainly is a half as well, though the other one is missing.
pub(super) fn halves<'t>(headings: &[&'t str]) -> Vec<Option<Half<'t>>> {
    let parted: Vec<Option<Parted<'t>>> = headings.iter().map(|text| parted(text)).collect();
    let knows_is_said = parted.iter().flatten().any(|p| p.says == Says::Knows);
    let role = |says: Says| match says {
        Says::Knows => Role::Knows,
        Says::Can if !knows_is_said => Role::Knows,
        Says::Can | Says::Does => Role::Does,
    };
    let of = |wanted: Role| -> BTreeSet<String> {
        parted.iter().flatten().filter(|p| role(p.says) == wanted).map(|p| fold(p.name)).collect()
    };
    let whole: BTreeSet<String> = of(Role::Knows).intersection(&of(Role::Does)).cloned().collect();
    let is_half = |p: &Parted<'t>| whole.contains(&fold(p.name)) || !whole.is_empty() && p.is_plain;
    let half = |p: Parted<'t>| Half { name: p.name, role: role(p.says) };
    parted.into_iter().map(|p| p.filter(is_half).map(half)).collect()
}

/// What a heading of its own says, where "kann" stands beside "tut" and nothing else says what people know: the one is
/// knowing then. Beside "weiß" it is doing.
pub(super) fn settle_can<'h>(heads: impl Iterator<Item = (&'h str, &'h mut Option<Heading>)>) {
    let mut open = Vec::new();
    let (mut is_known, mut is_done) = (false, false);
    for (text, head) in heads {
        match head {
            Some(Heading::Measure(Role::Knows, _)) => is_known = true,
            Some(Heading::Measure(Role::Does, _)) if words(text).iter().any(|w| says(w) == Some(Says::Can)) => {
                open.push(head);
            }
            Some(Heading::Measure(Role::Does, _)) => is_done = true,
            _ => {}
        }
    }
    if is_done && !is_known {
        for head in open {
            if let Some(Heading::Measure(role, _)) = head {
                *role = Role::Knows;
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Knows,
    Does,
    /// Knowing beside doing, and doing beside knowing.
    Can,
}

struct Parted<'t> {
    name: &'t str,
    says: Says,
    /// By a verb, or behind a sign: what it says is no part of the name.
    is_plain: bool,
}

/// Verbs: they say what someone does with what is named, and are no part of its name.
const VERBS: &str = "knows|know|weiss|weis|kennt|kennen|connait|sait|sabe|conoce|does|applies|apply|macht|tut|fait|hace|\
     anwenden|applique|can|kann|peut|puede";
/// Beside a name these say the same as [`KNOWS`]; alone they head skills.
const KNOWS_BESIDE: &str = "know|sait|kennen|kenntnis|kenntnisse|connaissance|connaissances|conoce|conocimiento";
const DOES_BESIDE: &str = "apply|anwenden|applique";
const CAN: &str = "kann|can|peut|puede";

fn says(word: &str) -> Option<Says> {
    let word = words(word);
    let is = |list: &str| is_phrase(&word, list);
    if word.is_empty() {
        None
    } else if is(CAN) {
        Some(Says::Can)
    } else if is(KNOWS) || is(KNOWS_BESIDE) {
        Some(Says::Knows)
    } else {
        (is(DOES) || is(DOES_BESIDE)).then_some(Says::Does)
    }
}

/// What joins a name and the word beside it.
fn is_joint(c: char) -> bool {
    c.is_whitespace() || "-\u{2013}\u{2014}:/|_([{·•>=".contains(c)
}

fn parted(text: &str) -> Option<Parted<'_>> {
    behind(text).or_else(|| before(text))
}

/// "Rust knows", "Rust (knows)", "Rust - knows".
fn behind(text: &str) -> Option<Parted<'_>> {
    let end = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let start = end.rfind(|c: char| !c.is_alphanumeric())?;
    let word = end.get(start..)?.trim_start_matches(|c: char| !c.is_alphanumeric());
    let rest = end.strip_suffix(word)?;
    let name = rest.trim_end_matches(is_joint).trim();
    let says = says(word).filter(|_| name.chars().any(char::is_alphanumeric))?;
    let is_joined = rest.chars().rev().take_while(|c| is_joint(*c)).any(|c| !c.is_whitespace());
    (name.len() < rest.len()).then(|| Parted { name, says, is_plain: is_joined || is_verb(word) })
}

/// "Knows: Rust", "knows Rust"; not "Knowledge management".
fn before(text: &str) -> Option<Parted<'_>> {
    let begin = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = begin.find(|c: char| !c.is_alphanumeric())?;
    let (word, rest) = begin.split_at_checked(end)?;
    let joint = |c: char| is_joint(c) && !"([{".contains(c);
    let name = rest.trim_start_matches(joint).trim();
    let bare = name.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).map_or(name, str::trim);
    let is_joined = bare.len() < name.len() || rest.chars().take_while(|c| joint(*c)).any(|c| !c.is_whitespace());
    let says = says(word).filter(|_| bare.chars().any(char::is_alphanumeric))?;
    (bare.len() < rest.len() && (is_joined || is_verb(word))).then_some(Parted { name: bare, says, is_plain: true })
}

fn is_verb(word: &str) -> bool {
    is_phrase(&words(word), VERBS)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `Rust k, Rust d, -`: the names with what stands below them.
    #[track_caller]
    fn check(headings: &str, expected: &str) {
        let headings: Vec<&str> = headings.split(" | ").collect();
        let told = halves(&headings).into_iter().map(|half| {
            let mark = |role| if role == Role::Knows { "k" } else { "d" };
            half.map_or_else(|| "-".to_owned(), |half| format!("{} {}", half.name, mark(half.role)))
        });
        assert_eq!(told.collect::<Vec<_>>().join(", "), expected, "{headings:?}");
    }

    #[test]
    fn a_name_with_both_halves_is_one() {
        let both = "Rust k, Rust d, Go k, Go d";
        check("Rust knows | Rust does | Go knows | Go does", both);
        check("Rust (knows) | Rust (does) | Go [Knows] | Go [Does]", both);
        check("Rust - knows | Rust - does | Go – knows | Go: does", both);
        check("Knows: Rust | Does: Rust | Knows: Go | Does: Go", both);
        check("knows Rust | does Rust | Knows (Go) | Does (Go)", both);
        check("Rust_knows | Rust_does | Go/knowledge | Go/practice", both);
        check("Rust weiß | Rust macht | Go weiß | Go tut", both);
        check("Rust kann | Rust tut | Go kann | Go tut", both);
        check("Rust Wissen | Rust kann | Go Wissen | Go Können", both);
        check("Rust sait | Rust fait | Go connaît | Go pratique", both);
        check("C++ knows | C++ does | .NET (knows) | .NET (does)", "C++ k, C++ d, .NET k, .NET d");
        check("Code review knows | Code review does | Name", "Code review k, Code review d, -");
        check("Knows: Rust (stable) | Does: Rust (stable)", "Rust (stable) k, Rust (stable) d");
    }

    #[test]
    fn beside_a_pair_a_half_may_stand_alone() {
        check("Rust knows | Rust does | Go knows | Docker", "Rust k, Rust d, Go k, -");
        check("Rust theory | Rust practice | Music theory", "Rust k, Rust d, -");
    }

    #[test]
    fn without_a_pair_they_are_names() {
        check("Rust knows | Go does", "-, -");
        check("Music theory | Best practice", "-, -");
        check("Knowledge management | Practice management", "-, -");
        check("Knows | Does", "-, -");
        check("Customer experience | User experience", "-, -");
        check("Rust kann | Go kann", "-, -");
        check("Rust | Go", "-, -");
    }
}
