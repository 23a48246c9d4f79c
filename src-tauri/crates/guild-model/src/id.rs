//! One identifier type per kind of thing: a `UUIDv7`, kept through undo, export, re-import and merging.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A fresh, time-ordered id.
            #[expect(clippy::new_without_default, reason = "a default id would be a different one each time")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

impl MembershipId {
    /// A fresh id that comes before and after the same other ids as this one: what takes the place of a membership is
    /// as old as that.
    #[must_use]
    pub fn beside(self) -> Self {
        // Of an id the first twelve bytes are the time and the counter, the others are chance.
        let mut bytes = Uuid::now_v7().into_bytes();
        let (when, _) = bytes.split_at_mut(12);
        when.copy_from_slice(&self.0.as_bytes()[..12]);
        Self(Uuid::from_bytes(bytes))
    }
}

impl From<CommunityId> for ThingId {
    fn from(id: CommunityId) -> Self {
        Self(id.0)
    }
}

impl From<PersonId> for ThingId {
    fn from(id: PersonId) -> Self {
        Self(id.0)
    }
}

ids! {
    /// One version of a framework.
    FrameworkId,
    /// What all versions of one framework share.
    LineageId,
    /// A line of growth in one version of a framework.
    TrackId,
    /// A level in one version of a framework.
    LevelId,
    /// A step in one version of a framework.
    StepId,
    /// A heading over skills in one version of a framework.
    AreaId,
    /// A skill in one version of a framework; copies in other versions have ids of their own.
    SkillId,
    /// A point of the scale of one version of a framework.
    ScalePointId,
    /// A cell of the matrix in one version of a framework.
    ExpectationId,
    /// A sentence of a cell in one version of a framework.
    CriterionId,
    /// A community, through renaming and a new key.
    CommunityId,
    /// A person, through renaming and a new key.
    PersonId,
    /// A person's membership in a community; rises with the time at which it was entered.
    MembershipId,
    /// A person's place on a ladder.
    PlaceId,
    /// Something that communities do for one another.
    ServiceId,
    /// What one community can give.
    OfferId,
    /// What one community wants.
    NeedId,
    /// A view of the map under a name.
    SavedViewId,
    /// A community or a person on the map.
    ThingId,
    /// One view of a person in a skill; rises with the time of recording.
    AssessmentId,
    /// A piece of evidence of one assessment or standing.
    EvidenceId,
    /// One view of a person against a criterion; rises with the time of recording.
    StandingId,
    /// A talk with a person.
    CheckInId,
    /// A skill that one community asks for.
    AskedSkillId,
    /// What was handed out to a person once.
    PackId,
    /// A finding that somebody has set aside.
    SetAsideId,
    /// Anything that a finding can be about, of whatever kind.
    SubjectId,
}
