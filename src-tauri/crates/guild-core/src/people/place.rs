//! Where people stand on a ladder and where they want to go.

use super::person;
use crate::typed::text;
use crate::{Error, Op, Workspace};
use guild_model::people::Place;
use guild_model::{FrameworkId, LevelId, LineageId, PartialDate, PersonId, PlaceId, Text};
use guild_store::Tables;

impl Workspace {
    /// Puts a person on a level; where they stood on this ladder before, in whichever version, they leave. A target
    /// that is reached is no target any more.
    pub fn place_person(
        &mut self,
        who: PersonId,
        level: LevelId,
        since: Option<PartialDate>,
    ) -> Result<PlaceId, Error> {
        let subject = person(&self.tables(), who)?.name.to_string();
        self.change(|_| (Op::PlacePerson, Some(subject), 1), |tables| put(tables, who, level, since))
    }

    /// As [`Workspace::place_person`], all or none of several people, as one change.
    ///
    /// Errors: nobody is given; someone or the level is gone.
    pub fn place_people(
        &mut self,
        people: &[PersonId],
        level: LevelId,
        since: Option<PartialDate>,
    ) -> Result<Vec<PlaceId>, Error> {
        if let [who] = people {
            return Ok(vec![self.place_person(*who, level, since)?]);
        }
        if people.is_empty() {
            return Err(Error::Refused("nobody is to be placed; choose people first".to_owned()));
        }
        let subject = self.tables().levels().get(level)?.name.to_string();
        self.change(
            |places: &Vec<PlaceId>| (Op::PlacePeople, Some(subject), places.len()),
            |tables| people.iter().map(|who| put(tables, person(tables, *who)?.id, level, since)).collect(),
        )
    }

    /// Takes a person off a ladder, with target, mentor and ambition there. What was said of them stays.
    pub fn remove_place(&mut self, who: PersonId, framework: FrameworkId) -> Result<(), Error> {
        let subject = person(&self.tables(), who)?.name.to_string();
        self.change(
            |()| (Op::RemovePlace, Some(subject), 1),
            |tables| {
                let place = get_place(tables, who, framework)?;
                tables.places().delete(place.id)?;
                Ok(())
            },
        )
    }

    /// The level a person aims at, and by when; none of both takes the target away.
    ///
    /// Errors: the person has no place on the ladder of that level, or stands on it.
    pub fn set_target(
        &mut self,
        who: PersonId,
        framework: FrameworkId,
        target: Option<LevelId>,
        date: Option<PartialDate>,
    ) -> Result<(), Error> {
        self.edit_place(Op::SetTarget, who, framework, |tables, place| {
            if let Some(level) = target {
                let lineage = tables.frameworks().get(framework)?.lineage;
                if lineage_of_level(tables, level)? != lineage {
                    return Err(Error::Refused(
                        "the target is a level of another ladder; choose one of this".to_owned(),
                    ));
                }
                if level == place.level {
                    let level = tables.levels().get(level)?.name;
                    let reached = format!("“{level}” is reached already; choose a level that lies ahead");
                    return Err(Error::Refused(reached));
                }
            }
            place.target = target;
            place.target_date = date.filter(|_| target.is_some());
            Ok(())
        })
    }

    /// Who helps the person on. Errors: nobody mentors themselves.
    pub fn set_mentor(&mut self, who: PersonId, framework: FrameworkId, mentor: Option<PersonId>) -> Result<(), Error> {
        self.edit_place(Op::SetMentor, who, framework, |tables, place| {
            if let Some(mentor) = mentor {
                let name = person(tables, mentor)?.name;
                if mentor == who {
                    let same = format!("“{name}” cannot be their own mentor; choose someone else");
                    return Err(Error::Refused(same));
                }
            }
            place.mentor = mentor;
            Ok(())
        })
    }

    /// Where the person wants to go, and what stands in the way, in their own words.
    pub fn set_ambition(
        &mut self,
        who: PersonId,
        framework: FrameworkId,
        ambition: &str,
        blockers: &str,
    ) -> Result<(), Error> {
        let (ambition, blockers) = (text("the ambition", ambition)?, text("what stands in the way", blockers)?);
        self.edit_place(Op::SetAmbition, who, framework, |_, place| {
            (place.ambition, place.blockers) = (ambition, blockers);
            Ok(())
        })
    }

    fn edit_place(
        &mut self,
        op: Op,
        who: PersonId,
        framework: FrameworkId,
        edit: impl FnOnce(&Tables, &mut Place) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let subject = person(&self.tables(), who)?.name.to_string();
        self.change(
            |()| (op, Some(subject), 1),
            |tables| {
                let mut place = get_place(tables, who, framework)?;
                edit(tables, &mut place)?;
                Ok(tables.places().save(&place)?)
            },
        )
    }
}

fn put(tables: &Tables, who: PersonId, level: LevelId, since: Option<PartialDate>) -> Result<PlaceId, Error> {
    let lineage = lineage_of_level(tables, level)?;
    let mut place = find_place(tables, who, lineage)?.unwrap_or_else(|| Place {
        id: PlaceId::new(),
        person: who,
        level,
        since: None,
        target: None,
        target_date: None,
        mentor: None,
        ambition: Text::default(),
        blockers: Text::default(),
    });
    if place.level != level || since.is_some() {
        place.since = since;
    }
    place.level = level;
    if place.target == Some(level) {
        (place.target, place.target_date) = (None, None);
    }
    tables.places().save(&place)?;
    Ok(place.id)
}

/// The ladder of a level, in whichever version.
pub(super) fn lineage_of_level(tables: &Tables, level: LevelId) -> Result<LineageId, Error> {
    let track = tables.levels().get(level)?.track;
    let framework = tables.tracks().get(track)?.framework;
    Ok(tables.frameworks().get(framework)?.lineage)
}

/// The person's place on a ladder, in whichever version.
pub(super) fn find_place(tables: &Tables, who: PersonId, lineage: LineageId) -> Result<Option<Place>, Error> {
    for place in tables.places().of_person(who)? {
        if lineage_of_level(tables, place.level)? == lineage {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

fn get_place(tables: &Tables, who: PersonId, framework: FrameworkId) -> Result<Place, Error> {
    let framework = tables.frameworks().get(framework)?;
    if let Some(place) = find_place(tables, who, framework.lineage)? {
        return Ok(place);
    }
    let name = person(tables, who)?.name;
    Err(Error::NotPlaced { person: name.to_string(), framework: framework.name.to_string() })
}
