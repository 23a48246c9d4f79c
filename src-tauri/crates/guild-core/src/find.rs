//! Finding things by what a person calls them: key, id, or exact name.

use crate::{Error, Workspace};
use guild_model::mastery::{Matrix, StepKind, TrackKind};
use guild_model::people::Person;
use guild_model::{CommunityId, FrameworkId, Key, LevelId, Name, PersonId, TrackId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A thing with its names.
struct Named<I> {
    id: I,
    uuid: Uuid,
    key: String,
    /// Of people.
    email: Option<String>,
    name: String,
    /// How it is told apart from one of the same name.
    shown: String,
}

impl<I: Copy + Into<Uuid>> Named<I> {
    /// What is told apart by its key.
    fn keyed(id: I, key: &Key, name: &Name) -> Self {
        Self { id, uuid: id.into(), key: key.to_string(), email: None, name: name.to_string(), shown: key.to_string() }
    }
}

/// How a kind of thing is spoken of.
#[derive(Clone, Copy)]
struct What {
    one: &'static str,
    several: &'static str,
}

const FRAMEWORK: What = What { one: "framework", several: "frameworks" };
const TRACK: What = What { one: "track", several: "tracks" };
const LEVEL: What = What { one: "level", several: "levels" };
const COMMUNITY: What = What { one: "community", several: "communities" };
const PERSON: What = What { one: "person", several: "people" };

/// The most names that a refusal lists; of more it tells those that are spelt alike.
const MOST_KNOWN: usize = 8;
/// How many of those.
const MOST_NEAR: usize = 3;
/// From here on (Jaro and Winkler's measure, 0 to 1) one spelling may be meant by another; two letters swapped in a name
/// of six leave 0.95, an unrelated name about 0.5.
const ALIKE: f64 = 0.8;

/// Whether a thing is the one that is meant.
type Test<'t, I> = &'t dyn Fn(&Named<I>) -> bool;

/// The one thing that `text` names: by id, else by key, else by e-mail address, else by exact name, else by name
/// without regard to case. Errors: `Ambiguous` for several.
fn known<I: Copy>(what: What, text: &str, things: &[Named<I>]) -> Result<Option<I>, Error> {
    let folded = guild_model::text::fold(text);
    let is_same = |said: &str| guild_model::text::fold(said) == folded;
    let tests: [Test<I>; 5] = [
        &|t| t.uuid.to_string() == text.to_lowercase(),
        &|t| t.key == text,
        &|t| t.email.as_deref().is_some_and(is_same),
        &|t| t.name == text.trim(),
        &|t| is_same(&t.name),
    ];
    for test in tests {
        let met: Vec<&Named<I>> = things.iter().filter(|t| test(t)).collect();
        match met.as_slice() {
            [] => {}
            [only] => return Ok(Some(only.id)),
            several => {
                let candidates = several.iter().map(|t| t.shown.clone()).collect();
                return Err(Error::Ambiguous { what: what.several, text: text.to_owned(), candidates });
            }
        }
    }
    Ok(None)
}

/// As [`known`]. Errors: `NotFound` or `NotFoundOfMany` as well.
fn find<I: Copy>(what: What, text: &str, things: &[Named<I>]) -> Result<I, Error> {
    known(what, text, things)?.ok_or_else(|| {
        let (what, list, text) = (what.one, what.several, text.to_owned());
        if things.len() > MOST_KNOWN {
            return Error::NotFoundOfMany { what, near: nearest(&text, things), text, list, n_all: things.len() };
        }
        Error::NotFound { what, text, known: things.iter().map(|t| t.name.clone()).collect() }
    })
}

/// What is spelt most like `text`, the most alike first, with the name that tells it apart: at most [`MOST_NEAR`].
fn nearest<I>(text: &str, things: &[Named<I>]) -> Vec<String> {
    let folded = guild_model::text::fold(text);
    let likeness = |said: &str| strsim::jaro_winkler(&folded, &guild_model::text::fold(said));
    let mut all: Vec<(f64, &Named<I>)> = things
        .iter()
        .map(|thing| {
            // Whoever gives one word may mean a forename or a surname.
            let words = thing.name.split_whitespace();
            let names = [thing.name.as_str(), &thing.key].into_iter().chain(thing.email.as_deref()).chain(words);
            (names.map(likeness).fold(0.0, f64::max), thing)
        })
        .filter(|(alike, _)| *alike >= ALIKE)
        .collect();
    // Of two that are as like, the one that stands first.
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    all.iter().take(MOST_NEAR).map(|(_, t)| shown_with(t)).collect()
}

fn shown_with<I>(thing: &Named<I>) -> String {
    // Of frameworks what tells apart is a long id; the name is enough to go on.
    if thing.shown == thing.uuid.to_string() { thing.name.clone() } else { format!("{} ({})", thing.name, thing.key) }
}

/// The person whom a text names by id, key, e-mail address or name; `None` where nobody is. Errors: `Ambiguous`.
pub(crate) fn known_person(people: &[Person], text: &str) -> Result<Option<PersonId>, Error> {
    known(PERSON, text.trim(), &people.iter().map(named).collect::<Vec<_>>())
}

fn named(p: &Person) -> Named<PersonId> {
    Named { email: p.email.as_ref().map(ToString::to_string), ..Named::keyed(p.id, &p.key, &p.name) }
}

impl Workspace {
    /// The framework of that name, in the version that is in force; without a name the only one there is. Another
    /// version is named by its id.
    pub fn find_framework(&self, text: Option<&str>) -> Result<FrameworkId, Error> {
        let all = self.frameworks()?;
        let in_force = self.frameworks_in_force()?;
        let Some(text) = text else {
            return match in_force.as_slice() {
                [only] => Ok(only.id),
                [] => Err(Error::Refused("the workspace has no framework; import a skill matrix first".to_owned())),
                several => {
                    let names: Vec<String> = several.iter().map(|f| f.name.to_string()).collect();
                    let names = names.join(", ");
                    Err(Error::Refused(format!(
                        "the workspace has several frameworks ({names}); name one with --framework"
                    )))
                }
            };
        };
        if let Some(exact) = all.iter().find(|f| f.id.to_string() == text.to_lowercase()) {
            return Ok(exact.id);
        }
        let named = |f: &crate::mastery::FrameworkSummary| Named {
            shown: f.id.to_string(),
            ..Named::keyed(f.id, &f.key, &f.name)
        };
        find(FRAMEWORK, text, &in_force.iter().map(named).collect::<Vec<_>>())
    }

    /// The person of that key, id, e-mail address or name.
    pub fn find_person(&self, text: &str) -> Result<PersonId, Error> {
        find(PERSON, text, &self.tables().people().all()?.iter().map(named).collect::<Vec<_>>())
    }

    /// The community of that key, id or name.
    pub fn find_community(&self, text: &str) -> Result<CommunityId, Error> {
        let all = self.tables().communities().all()?;
        find(COMMUNITY, text, &all.iter().map(|c| Named::keyed(c.id, &c.key, &c.name)).collect::<Vec<_>>())
    }

    /// The framework that holds the named level, where several frameworks could; of its versions that hold it the one in
    /// force.
    pub fn find_framework_with_level(&mut self, framework: Option<&str>, level: &str) -> Result<FrameworkId, Error> {
        if framework.is_some() || self.frameworks()?.len() < 2 {
            return self.find_framework(framework);
        }
        let ids: Vec<FrameworkId> = self.frameworks()?.iter().map(|f| f.id).collect();
        let mut holders = Vec::new();
        for id in ids {
            let matrix = self.matrix(id)?;
            if find_level(&matrix, level, None).is_ok() {
                holders.push((matrix.framework.lineage, matrix.framework.in_force(), id));
            }
        }
        holders.sort();
        holders.dedup_by(|later, earlier| {
            later.0 == earlier.0 && {
                earlier.2 = later.2;
                true
            }
        });
        match holders.as_slice() {
            [(_, _, only)] => Ok(*only),
            _ => self.find_framework(None),
        }
    }
}

/// The track of that name.
pub fn find_track(matrix: &Matrix, text: &str) -> Result<TrackId, Error> {
    find(TRACK, text, &matrix.tracks.iter().map(|t| Named::keyed(t.id, &t.key, &t.name)).collect::<Vec<_>>())
}

/// The level of that name; with a track, one of its own is preferred.
pub fn find_level(matrix: &Matrix, text: &str, track: Option<TrackId>) -> Result<LevelId, Error> {
    let named = |l: &guild_model::mastery::Level| Named {
        shown: format!("{} ({})", l.key, matrix.track(l.track).map(|t| t.name.to_string()).unwrap_or_default()),
        ..Named::keyed(l.id, &l.key, &l.name)
    };
    if let Some(track) = track {
        let own: Vec<_> = matrix.levels_of(track).map(named).collect();
        if let Ok(found) = find(LEVEL, text, &own) {
            return Ok(found);
        }
    }
    find(LEVEL, text, &matrix.levels.iter().map(named).collect::<Vec<_>>())
}

/// Refuses a path on which a level is not: the level's own track, or any where the level is shared by all of them.
pub fn refuse_other_path(matrix: &Matrix, level: LevelId, path: TrackId) -> Result<(), Error> {
    let Some((level, track)) = matrix.level(level).and_then(|l| Some((l, matrix.track(l.track)?))) else {
        return Ok(());
    };
    if track.id == path || track.kind == TrackKind::Trunk {
        return Ok(());
    }
    let path = matrix.track(path).map(|t| t.name.to_string()).unwrap_or_default();
    let (level, own) = (&level.name, &track.name);
    Err(Error::Refused(format!(
        "“{level}” is on the track “{own}”, not on “{path}”; leave --track out, or name “{own}”"
    )))
}

/// Refuses a level that no steps lead on from to another.
pub fn refuse_no_way(matrix: &Matrix, from: LevelId, to: LevelId) -> Result<(), Error> {
    let name = |id| matrix.level(id).map(|l| l.name.to_string()).unwrap_or_default();
    if from == to {
        let name = name(to);
        return Err(Error::Refused(format!("from “{name}” to “{name}” is no step; name the level before it")));
    }
    let mut met = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        open.extend(matrix.steps.iter().filter(|s| s.from == at).map(|s| s.to).filter(|next| met.insert(*next)));
    }
    if met.contains(&to) {
        return Ok(());
    }
    let (from, to) = (name(from), name(to));
    Err(Error::Refused(format!("no steps lead from “{from}” to “{to}”; name a level below it with --from-level")))
}

/// The level from which one is promoted to `to`: the one step that leads there, of several the one on its own track.
/// `None` where none leads there. Errors: `Ambiguous`.
pub fn level_before(matrix: &Matrix, to: LevelId) -> Result<Option<LevelId>, Error> {
    let steps: Vec<LevelId> =
        matrix.steps.iter().filter(|s| s.to == to && s.kind == StepKind::Promotion).map(|s| s.from).collect();
    let track = matrix.level(to).map(|l| l.track);
    let own: Vec<LevelId> = steps.iter().copied().filter(|id| matrix.level(*id).map(|l| l.track) == track).collect();
    match (own.as_slice(), steps.as_slice()) {
        ([only], _) | ([], [only]) => Ok(Some(*only)),
        ([], []) => Ok(None),
        _ => Err(Error::Ambiguous {
            what: "steps",
            text: matrix.level(to).map(|l| l.name.to_string()).unwrap_or_default(),
            candidates: steps.iter().filter_map(|id| matrix.level(*id)).map(|l| format!("from {}", l.name)).collect(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 12] = [
        "Amélie Roux",
        "Ben Okafor",
        "Chiara Greco",
        "Dmitri Petrov",
        "Emre Yilmaz",
        "Fatima Haddad",
        "Grace Lee",
        "Hiro Tanaka",
        "Ines Vogel",
        "Jonas Weber",
        "Jonas Becker",
        "Karla Svobodová",
    ];

    fn people(names: &[&str]) -> Vec<Named<usize>> {
        let person = |(id, name): (usize, &&str)| {
            let key = guild_model::text::fold(name).replace(' ', "-");
            let uuid = Uuid::from_u128(id as u128);
            Named { id, uuid, shown: key.clone(), key, email: None, name: (*name).to_owned() }
        };
        names.iter().enumerate().map(person).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(find(PERSON, text, &people(&NAMES)).unwrap_err().to_string(), expected);
    }

    #[test]
    fn of_many_those_that_are_spelt_alike_are_told() {
        check(
            "Amleie Roux",
            "there is no person “Amleie Roux” here, among 12 people; closest in spelling: Amélie Roux (amélie-roux)",
        );
        check(
            "jonas",
            "there is no person “jonas” here, among 12 people; closest in spelling: Jonas Weber (jonas-weber), Jonas Becker \
             (jonas-becker)",
        );
        check("Xq", "there is no person “Xq” here, among 12 people");
    }

    #[test]
    fn a_few_are_all_told() {
        let error = find(PERSON, "Zoe", &people(&NAMES[..2])).unwrap_err().to_string();
        assert_eq!(error, "there is no person “Zoe” here; there are: Amélie Roux, Ben Okafor");
    }
}
