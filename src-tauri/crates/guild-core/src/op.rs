//! The operations that change a workspace, by name; the catalogue has a sentence for each.

use serde::{Deserialize, Serialize};

macro_rules! ops {
    ($($op:ident = $word:literal),* $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Op {
            $($op,)*
        }

        impl Op {
            pub const ALL: &'static [Self] = &[$(Self::$op),*];

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
    pub op: String,
    pub subject: Option<String>,
    pub count: u32,
}

impl From<guild_store::ChangeLabel> for ChangeLabel {
    fn from(label: guild_store::ChangeLabel) -> Self {
        let guild_store::ChangeLabel { op, subject, count } = label;
        Self { op, subject, count }
    }
}
