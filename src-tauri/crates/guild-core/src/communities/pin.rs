//! Where people have put things on the map, and from when on something is noteworthy.

use crate::{Error, Op, Workspace};
use guild_model::ThingId;
use guild_model::communities::{Pin, Thresholds};
use guild_store::StoreError;

impl Workspace {
    /// Puts communities or people at places of the map; the layout leaves them there.
    ///
    /// Errors: `Missing` for a thing that is neither; `Refused` for a place that is not a number.
    pub fn pin(&mut self, pins: &[Pin]) -> Result<(), Error> {
        if pins.iter().any(|pin| !pin.x.is_finite() || !pin.y.is_finite()) {
            return Err(Error::Refused("a place on the map has two finite numbers; nothing was changed".to_owned()));
        }
        let subject = match pins {
            [pin] => self.thing_name(pin.thing)?,
            _ => None,
        };
        for pin in pins {
            self.thing_name(pin.thing)?;
        }
        self.change(
            |(): &()| (Op::Pin, subject, pins.len()),
            |tables| pins.iter().try_for_each(|pin| Ok(tables.pins().save(pin)?)),
        )
    }

    /// Lets the layout place them again.
    pub fn unpin(&mut self, things: &[ThingId]) -> Result<(), Error> {
        let subject = match things {
            [thing] => self.thing_name(*thing)?,
            _ => None,
        };
        self.change(
            |n: &usize| (Op::Unpin, subject, *n),
            |tables| {
                let mut n = 0;
                for thing in things {
                    n += usize::from(tables.pins().delete(*thing)?);
                }
                Ok(n)
            },
        )?;
        Ok(())
    }

    /// Those that were set; the usual ones where none were.
    pub fn thresholds(&self) -> Result<Thresholds, Error> {
        Ok(self.tables().thresholds().get()?)
    }

    /// From which numbers on something is noteworthy from now on, for everyone who opens the file.
    pub fn set_thresholds(&mut self, thresholds: Thresholds) -> Result<(), Error> {
        self.change(|(): &()| (Op::SetThresholds, None, 1), |tables| Ok(tables.thresholds().save(&thresholds)?))
    }

    fn thing_name(&self, thing: ThingId) -> Result<Option<String>, Error> {
        let tables = self.tables();
        if let Some(community) = tables.communities().find(thing.0.into())? {
            return Ok(Some(community.name.to_string()));
        }
        match tables.people().find(thing.0.into())? {
            Some(person) => Ok(Some(person.name.to_string())),
            None => Err(StoreError::Missing("community or person").into()),
        }
    }
}
