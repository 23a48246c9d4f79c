//! What of the map a person wants to see again, kept under a name.

use super::Filter;
use crate::word::closed_words;
use crate::{CommunityId, Name, PersonId, SavedViewId, SkillId, ThingId};
use serde::{Deserialize, Serialize};

/// A view of the map under a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct SavedView {
    /// Its id for good, through renaming.
    pub id: SavedViewId,
    /// As somebody called it.
    pub name: Name,
    /// `None` lets everything through.
    pub filter: Option<Filter>,
    /// What does not match is hidden instead of dimmed.
    pub hide: bool,
    /// Everything else that was seen; `None` for a view that is a filter and no more.
    pub picture: Option<ViewPicture>,
}

/// What is seen of the map beside its filter. It points at things that may be gone by the time it is chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ViewPicture {
    /// Which ties are drawn.
    pub layers: ViewLayers,
    /// What the map is coloured by, in the window's word for it.
    pub overlay: String,
    /// Whose coverage is laid over the map, where it is coloured by a skill.
    pub skill: Option<SkillId>,
    /// The things that are looked at alone; `None` where everything is.
    pub focus: Option<ViewFocus>,
    /// Whose contents are folded away.
    pub folded: Vec<CommunityId>,
    /// `None`: all of the map, however large the window is.
    pub camera: Option<ViewCamera>,
}

/// Which ties between communities are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ViewLayers {
    /// Communities inside one another.
    pub nesting: bool,
    /// Needs with a provider.
    pub services: bool,
    /// Member links: communities with active people in common.
    pub members_in_common: bool,
}

/// Some things, and so many steps around them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ViewFocus {
    /// Where the focus begins: communities and people.
    pub things: Vec<ThingId>,
    /// How many steps around them are in focus; 0 is themselves alone.
    pub steps: u32,
    /// Of services; the other ways have none.
    pub direction: ViewDirection,
    /// The ties that a step may follow.
    pub along: Vec<ViewWay>,
    /// What is further away is hidden instead of dimmed.
    pub hide: bool,
}

/// Where the map is looked at. Finite; `zoom` is above nothing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ViewCamera {
    /// The middle, in the layout's units.
    pub x: f64,
    /// Downwards, as on a screen.
    pub y: f64,
    /// Pixels of one unit.
    pub zoom: f64,
}

closed_words! {
    /// Which way services are followed.
    ViewDirection {
        /// To those who serve the things in focus.
        In = "in",
        /// To those whom the things in focus serve.
        Out = "out",
        /// Either way.
        Both = "both",
    }
}

closed_words! {
    /// What a step leads along.
    ViewWay {
        /// From a community to one that serves it or that it serves, as the direction says.
        Services = "services",
        /// Between communities with active people in common.
        MembersInCommon = "members_in_common",
        /// Between a community and its parents.
        Parents = "parents",
    }
}

impl SavedView {
    /// Takes out a person: the focus no longer begins at them, and a filter with a condition that is of them goes
    /// altogether, for what is left of it would let through something else.
    ///
    /// * `is_of_them`: whether a condition names the person.
    /// * Returns whether it spoke of them, and whether anything is left that can be shown.
    pub fn forget(&mut self, person: PersonId, is_of_them: &impl Fn(&super::Condition) -> bool) -> (bool, bool) {
        let has_filter = self.filter.as_ref().is_some_and(|filter| filter.has(is_of_them));
        if has_filter {
            self.filter = None;
        }
        let mut had_focus = false;
        if let Some(picture) = &mut self.picture
            && let Some(focus) = &mut picture.focus
        {
            let thing = ThingId::from(person);
            had_focus = focus.things.contains(&thing);
            focus.things.retain(|each| *each != thing);
            if focus.things.is_empty() {
                picture.focus = None;
            }
        }
        (has_filter || had_focus, self.filter.is_some() || self.picture.is_some())
    }
}
