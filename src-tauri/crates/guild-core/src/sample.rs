//! The sample organisation and the templates: files of the product's own, written to be read by people.

mod people;

use crate::{Error, Op, Workspace};
use guild_model::communities::{
    Community, CommunityKind, CommunityState, Membership, MembershipRole, MembershipState, enter_at_once,
};
use guild_model::mastery::criterion::resplit;
use guild_model::mastery::step::usual_steps;
use guild_model::mastery::{
    Area, Degree, Expectation, Freedom, FreedomKind, Freedoms, Level, Matrix, Scale, ScalePoint, Skill, Step, StepKind,
    Track, TrackKind,
};
use guild_model::people::{Person, Place};
use guild_model::{
    AreaId, CommunityId, ExpectationId, Key, LevelId, Name, PartialDate, PersonId, PlaceId, Rating, ScalePointId,
    SkillId, StepId, Text, TrackId,
};
use serde::Deserialize;
use services::ServiceFile;
use std::collections::BTreeMap;

mod services;

/// An organisation as its file tells it. Things speak of one another by key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Organisation {
    title: String,
    description: String,
    frameworks: Vec<FrameworkFile>,
    #[serde(default)]
    communities: Vec<CommunityFile>,
    #[serde(default)]
    people: Vec<PersonFile>,
    #[serde(default)]
    memberships: Vec<MembershipFile>,
    #[serde(default)]
    services: Vec<ServiceFile>,
    #[serde(default)]
    places: Vec<PlaceFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrameworkFile {
    name: Name,
    #[serde(default)]
    note: Text,
    #[serde(default)]
    scale: Vec<ScalePointFile>,
    blank_means: Option<Name>,
    tracks: Vec<TrackFile>,
    /// Pairs of level keys; promotions follow from the ranks.
    #[serde(default)]
    side_moves: Vec<(Key, Key)>,
    areas: Vec<AreaFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ScalePointFile {
    value: Rating,
    word: Option<Name>,
    #[serde(default)]
    meaning: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TrackFile {
    key: Key,
    name: Name,
    kind: TrackKind,
    levels: Vec<LevelFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelFile {
    key: Key,
    name: Name,
    rank: u32,
    #[serde(default)]
    scope: Text,
    #[serde(default)]
    freedoms: BTreeMap<FreedomKind, FreedomFile>,
    #[serde(default)]
    responsibilities: Vec<String>,
    responsibility_degree: Option<Degree>,
    #[serde(default)]
    top: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FreedomFile {
    text: Text,
    degree: Option<Degree>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaFile {
    key: Key,
    name: Name,
    #[serde(default)]
    description: Text,
    skills: Vec<SkillFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillFile {
    key: Key,
    name: Name,
    #[serde(default)]
    description: Text,
    #[serde(default)]
    misfit: bool,
    /// By level key.
    cells: BTreeMap<Key, CellFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CellFile {
    #[serde(default)]
    text: Text,
    rating: Option<Rating>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CommunityFile {
    key: Key,
    name: Name,
    kind: CommunityKind,
    state: CommunityState,
    #[serde(default)]
    purpose: Text,
    #[serde(default)]
    parents: Vec<Key>,
    started: Option<PartialDate>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonFile {
    key: Key,
    name: Name,
    email: Option<Name>,
    affiliation: Option<Name>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MembershipFile {
    community: Key,
    person: Key,
    role: MembershipRole,
    state: MembershipState,
    voluntary: Option<bool>,
    since: Option<PartialDate>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceFile {
    person: Key,
    level: Key,
    since: Option<PartialDate>,
    target: Option<Key>,
    target_date: Option<PartialDate>,
}

/// A starting point: the sample, or one of the templates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The name by which `guild new --template` takes it.
    pub name: &'static str,
    source: &'static str,
    /// What is known of its people, where it has some.
    people: Option<&'static str>,
}

/// The sample organisation.
pub const SAMPLE: Start = Start {
    name: "sample",
    source: include_str!("../../../../assets/sample/weberei-nord.json"),
    people: Some(include_str!("../../../../assets/sample/weberei-nord-people.json")),
};

/// The templates, the most used first.
pub const TEMPLATES: &[Start] = &[
    template("two-paths", include_str!("../../../../assets/templates/two-paths.json")),
    template("guilds-and-squads", include_str!("../../../../assets/templates/guilds-and-squads.json")),
    template("association", include_str!("../../../../assets/templates/association.json")),
];

const fn template(name: &'static str, source: &'static str) -> Start {
    Start { name, source, people: None }
}

impl Start {
    /// Its title and what it holds, in a sentence.
    pub fn about(&self) -> Result<(String, String), Error> {
        let organisation = self.read()?;
        Ok((organisation.title, organisation.description))
    }

    /// The template of that name. Errors: `NotFound`.
    pub fn find(name: &str) -> Result<Self, Error> {
        TEMPLATES.iter().find(|t| t.name == name).copied().ok_or_else(|| Error::NotFound {
            what: "template",
            text: name.to_owned(),
            known: TEMPLATES.iter().map(|t| t.name.to_owned()).collect(),
        })
    }

    fn read(self) -> Result<Organisation, Error> {
        serde_json::from_str(self.source).map_err(|e| Error::Refused(format!("the {}: {e}", self.name)))
    }
}

impl Workspace {
    /// Makes a workspace filled with the sample or a template; never overwrites.
    pub fn create_from(path: &std::path::Path, start: Start) -> Result<Self, Error> {
        let mut workspace = Self::create(path)?;
        workspace.fill_from(start)?;
        Ok(workspace)
    }

    /// Fills an empty workspace with the sample or a template, as one change.
    pub fn fill_from(&mut self, start: Start) -> Result<(), Error> {
        let organisation = start.read()?;
        let mut matrices = Vec::new();
        let mut levels = BTreeMap::new();
        for framework in &organisation.frameworks {
            let matrix = self.matrix_from(framework)?;
            levels.extend(matrix.levels.iter().map(|l| (l.key.clone(), l.id)));
            matrices.push(matrix);
        }
        let communities: BTreeMap<Key, CommunityId> =
            organisation.communities.iter().map(|c| (c.key.clone(), CommunityId::new())).collect();
        let people: BTreeMap<Key, PersonId> =
            organisation.people.iter().map(|p| (p.key.clone(), PersonId::new())).collect();
        let title = organisation.title.clone();
        self.change(
            |(): &()| (Op::ImportSample, Some(title), 1),
            |tables| {
                matrices.iter().try_for_each(|matrix| tables.save_matrix(matrix))?;
                for community in &organisation.communities {
                    tables.communities().save(&Community {
                        id: named(&communities, &community.key)?,
                        state: community.state,
                        purpose: community.purpose.clone(),
                        parents: community.parents.iter().map(|p| named(&communities, p)).collect::<Result<_, _>>()?,
                        started: community.started,
                        ..Community::new(community.key.clone(), community.name.clone(), community.kind.clone())
                    })?;
                }
                for person in &organisation.people {
                    tables.people().save(&Person {
                        id: named(&people, &person.key)?,
                        email: person.email.clone(),
                        affiliation: person.affiliation.clone(),
                        ..Person::new(person.key.clone(), person.name.clone())
                    })?;
                }
                let entered = organisation.memberships.iter().map(|membership| {
                    let community = named(&communities, &membership.community)?;
                    let person = named(&people, &membership.person)?;
                    Ok(Membership {
                        state: membership.state,
                        voluntary: membership.voluntary,
                        since: membership.since,
                        ..Membership::new(community, person, membership.role.clone())
                    })
                });
                let mut entered = entered.collect::<Result<Vec<Membership>, Error>>()?;
                enter_at_once(entered.iter_mut().collect(), &[]);
                entered.iter().try_for_each(|membership| tables.memberships().save(membership))?;
                services::save(tables, &organisation.services, &communities)?;
                for place in &organisation.places {
                    tables.places().save(&Place {
                        id: PlaceId::new(),
                        person: named(&people, &place.person)?,
                        level: named(&levels, &place.level)?,
                        since: place.since,
                        target: place.target.as_ref().map(|t| named(&levels, t)).transpose()?,
                        target_date: place.target_date,
                        mentor: None,
                        ambition: Text::default(),
                        blockers: Text::default(),
                    })?;
                }
                if let Some(source) = start.people {
                    let keys = people::Keys {
                        people: &people,
                        communities: &communities,
                        levels: &levels,
                        matrices: &matrices,
                    };
                    people::fill(tables, source, &keys)?;
                }
                Ok(())
            },
        )
    }

    fn matrix_from(&self, file: &FrameworkFile) -> Result<Matrix, Error> {
        let mut framework = self.fresh_framework(&file.name)?;
        framework.note = file.note.clone();
        let point = |p: &ScalePointFile| ScalePoint {
            id: ScalePointId::new(),
            value: p.value,
            word: p.word.clone(),
            meaning: p.meaning.clone(),
        };
        framework.scale =
            Scale { points: file.scale.iter().map(point).collect(), blank_means: file.blank_means.clone() };
        let id = framework.id;
        let mut matrix = Matrix::empty(framework);
        for (position, track) in file.tracks.iter().enumerate() {
            let track_id = TrackId::new();
            matrix.tracks.push(Track {
                id: track_id,
                framework: id,
                key: track.key.clone(),
                name: track.name.clone(),
                kind: track.kind,
                position: position as u32,
                marker: None,
                origin: None,
            });
            for level in &track.levels {
                matrix.levels.push(level_from(track_id, level)?);
            }
        }
        let levels: BTreeMap<Key, LevelId> = matrix.levels.iter().map(|l| (l.key.clone(), l.id)).collect();
        for (from, to) in usual_steps(&matrix.tracks, &matrix.levels) {
            matrix.steps.push(step(&matrix, from, to, StepKind::Promotion));
        }
        for (from, to) in &file.side_moves {
            matrix.steps.push(step(&matrix, named(&levels, from)?, named(&levels, to)?, StepKind::SideMove));
        }
        for (position, area) in file.areas.iter().enumerate() {
            push_area(&mut matrix, area, position, &levels)?;
        }
        matrix.sort();
        Ok(matrix)
    }
}

fn push_area(
    matrix: &mut Matrix,
    file: &AreaFile,
    position: usize,
    levels: &BTreeMap<Key, LevelId>,
) -> Result<(), Error> {
    let (framework, area) = (matrix.framework.id, AreaId::new());
    matrix.areas.push(Area {
        id: area,
        framework,
        key: file.key.clone(),
        name: file.name.clone(),
        description: file.description.clone(),
        position: position as u32,
        origin: None,
    });
    for (position, file) in file.skills.iter().enumerate() {
        let skill = SkillId::new();
        matrix.skills.push(Skill {
            id: skill,
            framework,
            area: Some(area),
            key: file.key.clone(),
            name: file.name.clone(),
            description: file.description.clone(),
            misfit: file.misfit,
            position: position as u32,
            origin: None,
        });
        for (level, cell) in &file.cells {
            let (id, level) = (ExpectationId::new(), named(levels, level)?);
            let (text, rating) = (cell.text.clone(), cell.rating);
            matrix.criteria.extend(resplit(id, &text, file.misfit, &matrix.tracks, &[]));
            matrix.expectations.push(Expectation { id, skill, level, text, rating, origin: None });
        }
    }
    Ok(())
}

fn level_from(track: TrackId, file: &LevelFile) -> Result<Level, Error> {
    let mut freedoms = Freedoms::default();
    for (kind, freedom) in &file.freedoms {
        *freedoms.get_mut(*kind) = Freedom { text: freedom.text.clone(), degree: freedom.degree };
    }
    let responsibilities = Text::parse(&file.responsibilities.join("\n"))
        .map_err(|source| Error::Text { what: format!("the responsibilities of {}", file.name), source })?;
    Ok(Level {
        id: LevelId::new(),
        track,
        key: file.key.clone(),
        name: file.name.clone(),
        rank: file.rank,
        scope: file.scope.clone(),
        freedoms,
        responsibilities,
        responsibility_degree: file.responsibility_degree,
        top: file.top,
        origin: None,
    })
}

fn step(matrix: &Matrix, from: LevelId, to: LevelId, kind: StepKind) -> Step {
    Step { id: StepId::new(), framework: matrix.framework.id, from, to, kind, note: Text::default(), origin: None }
}

fn named<I: Copy>(ids: &BTreeMap<Key, I>, key: &Key) -> Result<I, Error> {
    ids.get(key).copied().ok_or_else(|| unknown(key))
}

fn unknown(key: &Key) -> Error {
    Error::Refused(format!("the sample speaks of “{key}”, which it does not have"))
}
