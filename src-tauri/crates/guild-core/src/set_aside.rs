//! Findings that are set aside with a reason, and taken back.

use crate::typed::text;
use crate::{Error, Op, Workspace};
use chrono::NaiveDate;
use guild_model::communities::CommunityFindingKind;
use guild_model::mastery::FindingKind;
use guild_model::people::{Kin, Person, TeamFindingKind};
use guild_model::{
    CommunityId, FindingAbout, LevelId, PersonId, ServiceId, SetAside, SetAsideId, SkillId, SubjectId, TrackId,
};
use guild_store::{StoreError, Tables};
use std::collections::BTreeSet;

impl Workspace {
    /// Sets findings aside for a reason, as one change. They are no longer counted, and come back when the last day is
    /// over, when they get worse, or when they are taken back. What is about other things is another finding.
    ///
    /// * `about`: the findings, as they were told.
    /// * `until`: the last day on which they are set aside.
    /// * What is set aside already gets the new reason and days.
    /// * Errors: `NoReason` for a blank reason; `Refused` for a last day before `today`, for no finding at all, and for
    ///   one of no known kind or about something that is not there.
    pub fn set_findings_aside(
        &mut self,
        about: &[FindingAbout],
        reason: &str,
        until: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<Vec<SetAsideId>, Error> {
        let refused = |why: &str| Error::Refused(format!("{why}; nothing was changed"));
        if about.is_empty() {
            return Err(refused("say which finding is to be set aside"));
        }
        if let Some(strange) = about.iter().find(|about| !is_kind(&about.kind) || about.things.is_empty()) {
            let why = format!("“{}” is no kind of finding about anything; take one from the list", strange.kind);
            return Err(refused(&why));
        }
        if until.is_some_and(|last| last < today) {
            return Err(refused("the last day on which it is set aside lies before today; take a later one, or none"));
        }
        let subject = subject(&self.tables(), about)?;
        let reason = text("the reason", reason.trim())?;
        if reason.is_empty() {
            return Err(Error::NoReason { what: subject.unwrap_or_default() });
        }
        let known = self.tables().set_asides().all()?;
        let kin = kin(&self.tables())?;
        let root = |id| kin.root(id);
        let asides: Vec<SetAside> = about
            .iter()
            .map(|about| SetAside {
                id: known.iter().find(|one| one.about.is_same(about, &root)).map_or_else(SetAsideId::new, |one| one.id),
                about: about.clone(),
                reason: reason.clone(),
                on: today,
                until,
            })
            .collect();
        self.change(
            |_: &Vec<SetAsideId>| (Op::SetFindingsAside, subject, about.len()),
            |tables| {
                let table = tables.set_asides();
                asides.iter().try_for_each(|aside| table.save(aside))?;
                table.sweep()?;
                for aside in &asides {
                    if table.find(aside.id)?.is_none() {
                        return Err(refused("what the finding is about is not there any more"));
                    }
                }
                Ok(asides.iter().map(|aside| aside.id).collect())
            },
        )
    }

    /// Takes findings back that were set aside, as one change: they count again.
    ///
    /// Errors: `Missing` if one of them is not set aside.
    pub fn take_findings_back(&mut self, ids: &[SetAsideId]) -> Result<(), Error> {
        let mut about = Vec::new();
        for id in ids {
            about.push(self.tables().set_asides().get(*id)?.about);
        }
        let subject = subject(&self.tables(), &about)?;
        self.change(
            |(): &()| (Op::TakeFindingsBack, subject, ids.len()),
            |tables| {
                for id in ids {
                    tables.set_asides().delete(*id)?;
                }
                Ok(())
            },
        )
    }

    /// What is set aside, to be asked of each finding. Cost: one query while nothing is.
    ///
    /// * `today`: what was set aside until an earlier day is back.
    pub(crate) fn asides(&self, today: NaiveDate) -> Result<Asides, Error> {
        let all = self.tables().set_asides().all()?;
        let kin = if all.is_empty() { Kin::of([]) } else { kin(&self.tables())? };
        Ok(Asides { all, kin, today })
    }
}

/// What is set aside on one day.
pub(crate) struct Asides {
    all: Vec<SetAside>,
    kin: Kin<SubjectId>,
    today: NaiveDate,
}

impl Asides {
    /// Why and until when a finding is set aside, if it is.
    pub fn of(&self, about: &FindingAbout) -> Option<SetAside> {
        self.all.iter().find(|aside| aside.covers(about, &|id| self.kin.root(id), self.today)).cloned()
    }
}

/// Takes back what is about a person who is to be forgotten, and what was set aside for a reason that names them.
///
/// * `names_them`: whether a text has their whole name.
pub(crate) fn forget(tables: &Tables, person: &Person, names_them: &impl Fn(&str) -> bool) -> Result<(), StoreError> {
    for aside in tables.set_asides().all()? {
        if aside.about.things.contains(&SubjectId(person.id.0)) || names_them(aside.reason.as_str()) {
            tables.set_asides().delete(aside.id)?;
        }
    }
    Ok(())
}

fn is_kind(word: &str) -> bool {
    CommunityFindingKind::parse(word).is_some()
        || FindingKind::parse(word).is_some()
        || TeamFindingKind::parse(word).is_some()
}

/// What is the same thing in all versions of a framework.
fn kin(tables: &Tables) -> Result<Kin<SubjectId>, StoreError> {
    let one = SubjectId;
    let tracks = tables.tracks().all()?.into_iter().map(|t| (one(t.id.0), t.origin.map(|id| one(id.0))));
    let levels = tables.levels().all()?.into_iter().map(|l| (one(l.id.0), l.origin.map(|id| one(id.0))));
    let skills = tables.skills().all()?.into_iter().map(|s| (one(s.id.0), s.origin.map(|id| one(id.0))));
    Ok(Kin::of(tracks.chain(levels).chain(skills)))
}

/// The names of what all the findings are about; nothing where they have nothing in common that has a name.
fn subject(tables: &Tables, about: &[FindingAbout]) -> Result<Option<String>, StoreError> {
    let things = |about: &FindingAbout| about.things.iter().copied().collect::<BTreeSet<_>>();
    let common = about.iter().map(things).reduce(|all, next| &all & &next).unwrap_or_default();
    let mut names = Vec::new();
    for SubjectId(id) in common {
        let community = tables.communities().find(CommunityId(id))?.map(|c| (0, c.name));
        let person = tables.people().find(PersonId(id))?.map(|p| (1, p.name));
        let service = tables.services().find(ServiceId(id))?.map(|s| (2, s.name));
        let skill = tables.skills().find(SkillId(id))?.map(|s| (3, s.name));
        let level = tables.levels().find(LevelId(id))?.map(|l| (4, l.name));
        let track = tables.tracks().find(TrackId(id))?.map(|t| (5, t.name));
        names.extend(community.or(person).or(service).or(skill).or(level).or(track));
    }
    names.sort();
    let names: Vec<&str> = names.iter().map(|(_, name)| name.as_str()).collect();
    Ok((!names.is_empty()).then(|| names.join(", ")))
}
