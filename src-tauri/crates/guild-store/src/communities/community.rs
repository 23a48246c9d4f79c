//! Tables `community` and `community_parent`.

use crate::StoreError;
use crate::row::{Fields, bytes, delete, rows, save, sort_by_name, word};
use guild_model::communities::Community;
use guild_model::{CommunityId, Name, PartialDate};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// The communities with their parents.
pub struct Communities<'c>(pub(crate) &'c Connection);

impl Communities<'_> {
    /// By name, then key.
    pub fn all(&self) -> Result<Vec<Community>, StoreError> {
        let mut all = rows(self.0, "community", "SELECT * FROM community", [], read)?;
        sort_by_name(&mut all, |c: &Community| &c.name, |c| (c.key.clone(), c.id));
        let sql = "SELECT * FROM community_parent ORDER BY community, position, parent";
        let mut parents: BTreeMap<CommunityId, Vec<CommunityId>> = BTreeMap::new();
        for (community, parent) in
            rows(self.0, "community_parent", sql, [], |fields| Ok((fields.id("community")?, fields.id("parent")?)))?
        {
            parents.entry(community).or_default().push(parent);
        }
        for community in &mut all {
            community.parents = parents.remove(&community.id).unwrap_or_default();
        }
        Ok(all)
    }

    /// A community by its id; `None` where there is none. Errors: `Unreadable`.
    pub fn find(&self, id: CommunityId) -> Result<Option<Community>, StoreError> {
        let found = rows(self.0, "community", "SELECT * FROM community WHERE id = ?1", [bytes(id)], read)?.pop();
        let Some(mut community) = found else { return Ok(None) };
        community.parents = self.parents(id)?;
        Ok(Some(community))
    }

    /// As [`Self::find`]. Errors: `Missing` as well.
    pub fn get(&self, id: CommunityId) -> Result<Community, StoreError> {
        self.find(id)?.ok_or(StoreError::Missing("community"))
    }

    /// How many there are, closed ones included.
    pub fn count(&self) -> Result<u32, StoreError> {
        Ok(self.0.query_row("SELECT count(*) FROM community", [], |row| row.get(0))?)
    }

    /// Adds the community with its lines to its parents, or replaces those of its id.
    pub fn save(&self, community: &Community) -> Result<(), StoreError> {
        let Community {
            id,
            key,
            name,
            kind,
            state,
            state_word,
            purpose,
            parents,
            started,
            ended,
            open,
            seats,
            url,
            custom,
        } = community;
        save(
            self.0,
            "community",
            1,
            &[
                ("id", &bytes(*id)),
                ("key", &key.as_str()),
                ("name", &name.as_str()),
                ("kind", &kind.word()),
                ("state", &word(state)?),
                ("purpose", &purpose.as_str()),
                ("started", &started.as_ref().map(PartialDate::to_string)),
                ("ended", &ended.as_ref().map(PartialDate::to_string)),
                ("state_word", &state_word.as_ref().map(Name::as_str)),
                ("open", open),
                ("seats", seats),
                ("url", &url.as_str()),
                ("custom", &custom.stored()),
            ],
        )?;
        for old in self.parents(*id)?.iter().filter(|old| !parents.contains(old)) {
            let sql = "DELETE FROM community_parent WHERE community = ?1 AND parent = ?2";
            self.0.prepare_cached(sql)?.execute([bytes(*id), bytes(*old)])?;
        }
        parents.iter().enumerate().try_for_each(|(position, parent)| {
            save(
                self.0,
                "community_parent",
                2,
                &[("community", &bytes(*id)), ("parent", &bytes(*parent)), ("position", &(position as u32))],
            )
        })
    }

    /// Removes the community and its lines to its parents. What else points at it must be gone or go with it in the
    /// same change.
    pub fn delete(&self, id: CommunityId) -> Result<bool, StoreError> {
        self.0.prepare_cached("DELETE FROM community_parent WHERE community = ?1")?.execute([bytes(id)])?;
        delete(self.0, "community", id)
    }

    fn parents(&self, id: CommunityId) -> Result<Vec<CommunityId>, StoreError> {
        let sql = "SELECT parent FROM community_parent WHERE community = ?1 ORDER BY position, parent";
        rows(self.0, "community_parent", sql, [bytes(id)], |fields| fields.id("parent"))
    }
}

fn read(fields: &Fields) -> Result<Community, StoreError> {
    Ok(Community {
        id: fields.id("id")?,
        key: fields.parsed("key")?,
        name: fields.parsed("name")?,
        kind: fields.parsed("kind")?,
        state: fields.word("state")?,
        state_word: fields.optional_parsed("state_word")?,
        purpose: fields.parsed("purpose")?,
        parents: Vec::new(),
        started: fields.optional_parsed("started")?,
        ended: fields.optional_parsed("ended")?,
        open: fields.plain("open")?,
        seats: fields.plain("seats")?,
        url: fields.parsed("url")?,
        custom: fields.custom("custom")?,
    })
}
