//! The operations that change a workspace, by name; the catalogue has a sentence for each.

use crate::wording::{Wording, wording};
use guild_documents::Catalogue;
use serde::{Deserialize, Serialize};

const WORDING: Wording = wording!("window", "communities", "people");

macro_rules! ops {
    ($($op:ident = $word:literal),* $(,)?) => {
        /// What a change of a workspace does. A new one needs its line here and its sentence in each catalogue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Op {
            $(
                #[doc = concat!("In the history as `", $word, "`.")]
                $op,
            )*
        }

        impl Op {
            /// In the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$op),*];

            /// In snake case, as the history keeps it.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$op => $word,)*
                }
            }
        }
    };
}

ops! {
    ImportLadder = "import_ladder",
    ImportOrganisation = "import_organisation",
    ImportRatings = "import_ratings",
    ImportForm = "import_form",
    ImportSample = "import_sample",
    EditCells = "edit_cells",
    EditMatrix = "edit_matrix",
    Rename = "rename",
    AddFramework = "add_framework",
    NewVersion = "new_version",
    RemoveFramework = "remove_framework",
    AddTrack = "add_track",
    MoveTrack = "move_track",
    RemoveTrack = "remove_track",
    AddLevel = "add_level",
    MoveLevel = "move_level",
    RemoveLevel = "remove_level",
    AddStep = "add_step",
    RemoveStep = "remove_step",
    AddArea = "add_area",
    MoveArea = "move_area",
    RemoveArea = "remove_area",
    AddSkills = "add_skills",
    PasteSkills = "paste_skills",
    MoveSkills = "move_skills",
    RemoveSkills = "remove_skills",
    SetScale = "set_scale",
    AddCommunity = "add_community",
    MoveCommunities = "move_communities",
    MergeCommunities = "merge_communities",
    SplitCommunity = "split_community",
    RetireCommunities = "retire_communities",
    RemoveCommunities = "remove_communities",
    AddPeople = "add_people",
    RemovePeople = "remove_people",
    ForgetPerson = "forget_person",
    AddMemberships = "add_memberships",
    EndMemberships = "end_memberships",
    RemoveMemberships = "remove_memberships",
    AddOffer = "add_offer",
    AddNeed = "add_need",
    RemoveOffers = "remove_offers",
    RemoveNeeds = "remove_needs",
    EditOrganisation = "edit_organisation",
    Pin = "pin",
    Unpin = "unpin",
    SaveView = "save_view",
    RemoveView = "remove_view",
    SetFindingsAside = "set_findings_aside",
    TakeFindingsBack = "take_findings_back",
    SetThresholds = "set_thresholds",
    PlacePerson = "place_person",
    PlacePeople = "place_people",
    RemovePlace = "remove_place",
    SetTarget = "set_target",
    SetMentor = "set_mentor",
    SetAmbition = "set_ambition",
    RecordAssessments = "record_assessments",
    RecordStandings = "record_standings",
    HoldCheckIn = "hold_check_in",
    AskSkill = "ask_skill",
    EditAskedSkill = "edit_asked_skill",
    RemoveAskedSkill = "remove_asked_skill",
}

/// What a change did, for people: the catalogue's sentence `op-<op>` with `$subject` and `$count`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ChangeLabel {
    /// The word of the operation, such as `move_level`; one of an earlier version may be unknown by now.
    pub op: String,
    /// The name of the thing as it was then; `None` where the change was of no single one.
    pub subject: Option<String>,
    /// How many things it touched, in the sense of the operation.
    pub count: u32,
}

/// The catalogue's sentences for what was done; read once, for however many changes.
pub struct OpWords {
    catalogue: Option<Catalogue>,
}

impl OpWords {
    /// * `language`: `en`, `de` or `fr`; English for any other.
    pub fn new(language: &str) -> Self {
        Self { catalogue: WORDING.catalogue(language).ok() }
    }

    /// What was done, in the words of the catalogue; the operation's own where it has none.
    pub fn sentence(&self, label: &ChangeLabel) -> String {
        let ChangeLabel { op, subject, count } = label;
        let id = format!("op-{}", op.replace('_', "-"));
        let count = count.to_string();
        let named = if subject.is_some() { "yes" } else { "no" };
        let subject = subject.as_deref().unwrap_or_default();
        match &self.catalogue {
            Some(catalogue) if catalogue.has(&id) => {
                catalogue.text(&id, &[("named", named), ("subject", subject), ("count", &count)])
            }
            _ => op.replace('_', " "),
        }
    }
}

impl From<guild_store::ChangeLabel> for ChangeLabel {
    fn from(label: guild_store::ChangeLabel) -> Self {
        let guild_store::ChangeLabel { op, subject, count } = label;
        Self { op, subject, count }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_told_in_every_language() {
        let all = ["en", "de", "fr"].map(|language| (language, OpWords::new(language)));
        for (op, (language, words)) in Op::ALL.iter().flat_map(|op| all.iter().map(move |words| (op, words))) {
            for (subject, count) in [(Some("Ada".to_owned()), 1), (None, 1), (None, 883)] {
                let label = ChangeLabel { op: op.word().to_owned(), subject, count };
                let said = words.sentence(&label);
                assert!(said != op.word().replace('_', " ") || *language == "en", "{language}: {said}");
                assert!(!said.contains("op-") && !said.contains('{'), "{language}: {said}");
            }
        }
        let label = ChangeLabel { op: "import_organisation".to_owned(), subject: None, count: 883 };
        assert_eq!(OpWords::new("en").sentence(&label), "import 883 entries of an organisation");
    }
}
