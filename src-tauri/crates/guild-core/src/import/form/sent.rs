//! What was sent: as the workspace has kept it, else as the form itself says.

use super::ground::Ground;
use super::report::OwnView;
use chrono::NaiveDate;
use guild_exchange::form::FormRecords;
use guild_model::mastery::Scale;
use guild_model::people::{Pack, StandingState};
use guild_model::text::fold;
use guild_model::{CriterionId, FrameworkId, PersonId, SkillId};

/// What was sent.
pub(super) struct Facts {
    pub kept: Option<Pack>,
    pub records: Option<FormRecords>,
}

/// Who a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowIs<I> {
    /// Its mark and its words agree, or its words were not sent with any other row.
    Marked(I),
    /// Its words are those of another row than its mark says, or it has no mark: only some columns were sorted.
    Named(I),
    /// Neither says.
    Unknown,
}

impl Facts {
    pub fn person(&self) -> Option<PersonId> {
        self.kept.as_ref().map(|pack| pack.person).or_else(|| self.records.as_ref().map(|r| r.person))
    }

    pub fn framework(&self) -> Option<FrameworkId> {
        self.kept.as_ref().map(|pack| pack.framework).or_else(|| self.records.as_ref().map(|r| r.framework))
    }

    pub fn date(&self) -> Option<NaiveDate> {
        self.kept.as_ref().map(|pack| pack.date).or_else(|| self.records.as_ref().map(|r| r.date))
    }

    /// The scale as it was sent.
    pub fn scale(&self) -> Option<&Scale> {
        self.kept.as_ref().map(|pack| &pack.scale)
    }

    /// The person's own view of a skill as it was sent; `None` where the skill was not sent.
    pub fn skill(&self, id: SkillId) -> Option<OwnView> {
        if let Some(pack) = &self.kept {
            let own = pack.skill(id)?.own.as_ref();
            return Some(own.map_or_else(OwnView::default, |own| OwnView {
                knows: own.knows,
                does: own.does,
                interest: own.interest,
                note: own.note.clone(),
                date: Some(own.date),
            }));
        }
        let sent = self.records.as_ref()?.skills.iter().find(|s| s.id == id)?;
        let (knows, does, interest, note) = (sent.knows, sent.does, sent.interest, sent.note.clone());
        Some(OwnView { knows, does, interest, note, date: None })
    }

    /// The person's own view of a criterion as it was sent; `None` where the criterion was not sent.
    #[expect(clippy::option_option, reason = "no view of what was sent is not the same as what was not sent")]
    pub fn criterion(&self, id: CriterionId) -> Option<Option<StandingState>> {
        if let Some(pack) = &self.kept {
            return Some(pack.criterion(id)?.own.as_ref().map(|own| own.state));
        }
        Some(self.records.as_ref()?.criteria.iter().find(|c| c.id == id)?.state)
    }

    /// The skills that were sent, with the names they had; where these are not known, with those they have now.
    pub fn skills(&self, ground: &Ground) -> Vec<(SkillId, String)> {
        if let Some(pack) = &self.kept {
            return pack.skills.iter().map(|s| (s.id, s.name.folded())).collect();
        }
        let name = |id| ground.skill(id).map(|s| s.name.folded()).unwrap_or_default();
        self.records.iter().flat_map(|r| &r.skills).map(|s| (s.id, name(s.id))).collect()
    }

    /// The criteria that were sent, each with its skill's name and its words.
    pub fn criteria(&self, ground: &Ground) -> Vec<(CriterionId, String)> {
        if let Some(pack) = &self.kept {
            let skill = |id| pack.skill(id).map(|s| s.name.to_string()).unwrap_or_default();
            return pack.criteria.iter().map(|c| (c.id, label(&skill(c.skill), c.text.as_str()))).collect();
        }
        let asked =
            |id| ground.criterion(id, "", None).map(|a| label(a.skill.name.as_str(), a.criterion.text.as_str()));
        self.records.iter().flat_map(|r| &r.criteria).map(|c| (c.id, asked(c.id).unwrap_or_default())).collect()
    }
}

/// By what a criterion is known among others.
pub(super) fn label(skill: &str, words: &str) -> String {
    fold(&format!("{skill}: {words}"))
}

/// Who a row is, by its mark and by what it is called; what it is called counts, since that is what was answered.
///
/// * `sent`: what was sent, with the folded words of each. Cost: O(sent).
pub(super) fn identify<I: Copy + PartialEq>(mark: Option<I>, called: &str, sent: &[(I, String)]) -> RowIs<I> {
    let own = mark.and_then(|mark| sent.iter().find(|(id, _)| *id == mark));
    if own.is_some_and(|(_, name)| name == called) {
        return mark.map_or(RowIs::Unknown, RowIs::Marked);
    }
    let mut named = sent.iter().filter(|(_, name)| !called.is_empty() && name == called);
    match (named.next(), named.next()) {
        (Some((id, _)), None) => RowIs::Named(*id),
        _ => own.map_or(RowIs::Unknown, |(id, _)| RowIs::Marked(*id)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(mark: Option<u8>, called: &str, expected: RowIs<u8>) {
        let sent = [(1, "testing"), (2, "review"), (3, "twice"), (4, "twice")].map(|(id, name)| (id, name.to_owned()));
        assert_eq!(identify(mark, called, &sent), expected, "{mark:?} {called}");
    }

    #[test]
    fn what_a_row_is_called_counts() {
        check(Some(1), "testing", RowIs::Marked(1));
        check(Some(1), "review", RowIs::Named(2));
        check(None, "review", RowIs::Named(2));
        check(Some(1), "something else", RowIs::Marked(1));
        check(Some(1), "", RowIs::Marked(1));
        check(Some(4), "twice", RowIs::Marked(4));
        check(Some(1), "twice", RowIs::Marked(1));
        check(None, "twice", RowIs::Unknown);
        check(Some(9), "new", RowIs::Unknown);
        check(None, "", RowIs::Unknown);
    }
}
