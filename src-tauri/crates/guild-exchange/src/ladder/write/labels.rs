//! The few words that stand on a sheet beside the framework's own.

use guild_model::mastery::{FrameworkState, FreedomKind};
use serde::{Deserialize, Serialize};

/// The words on an exported matrix, in one language. They are for people: our own files are read back by their
/// ids, whatever the language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// BCP 47 tag, such as `de`.
    pub language: String,
    /// The sheet's name.
    pub matrix: String,
    pub track: String,
    pub level: String,
    pub rank: String,
    pub scope: String,
    pub freedom_team: String,
    pub freedom_task: String,
    pub freedom_technology: String,
    pub freedom_time: String,
    pub responsibilities: String,
    pub area: String,
    pub skill: String,
    /// Over the column that says whether a skill is expected or a misfit.
    pub kind: String,
    pub expected: String,
    pub misfit: String,
    pub description: String,
    pub rating: String,
    /// A freedom's degree, from 0 to 4.
    pub degree: String,
    pub scale: String,
    pub meaning: String,
    pub blank_means: String,
    pub version: String,
    pub draft: String,
    pub current: String,
    pub archived: String,
    pub page: String,
    pub no_area: String,
    /// Over the block of scope, freedoms and responsibilities.
    pub what_comes: String,
}

impl Labels {
    pub fn english() -> Self {
        let word = |text: &str| text.to_owned();
        Self {
            language: word("en"),
            matrix: word("Skill matrix"),
            track: word("Track"),
            level: word("Level"),
            rank: word("Rank"),
            scope: word("Scope"),
            freedom_team: word("Freedom: team"),
            freedom_task: word("Freedom: task"),
            freedom_technology: word("Freedom: technology"),
            freedom_time: word("Freedom: time"),
            responsibilities: word("Responsibilities"),
            area: word("Area"),
            skill: word("Skill"),
            kind: word("Kind"),
            expected: word("Expected"),
            misfit: word("Misfit"),
            description: word("Description"),
            rating: word("Rating"),
            degree: word("Degree"),
            scale: word("Scale"),
            meaning: word("Meaning"),
            blank_means: word("A blank means"),
            version: word("Version"),
            draft: word("draft"),
            current: word("current"),
            archived: word("archived"),
            page: word("Page"),
            no_area: word("Without area"),
            what_comes: word("What comes with each level"),
        }
    }

    /// The words of a catalogue: `word` is asked for `matrix-` and the field's name, with `-` for `_`.
    pub fn from_words(language: &str, mut word: impl FnMut(&str) -> String) -> Self {
        Self {
            language: language.to_owned(),
            matrix: word("matrix-matrix"),
            track: word("matrix-track"),
            level: word("matrix-level"),
            rank: word("matrix-rank"),
            scope: word("matrix-scope"),
            freedom_team: word("matrix-freedom-team"),
            freedom_task: word("matrix-freedom-task"),
            freedom_technology: word("matrix-freedom-technology"),
            freedom_time: word("matrix-freedom-time"),
            responsibilities: word("matrix-responsibilities"),
            area: word("matrix-area"),
            skill: word("matrix-skill"),
            kind: word("matrix-kind"),
            expected: word("matrix-expected"),
            misfit: word("matrix-misfit"),
            description: word("matrix-description"),
            rating: word("matrix-rating"),
            degree: word("matrix-degree"),
            scale: word("matrix-scale"),
            meaning: word("matrix-meaning"),
            blank_means: word("matrix-blank-means"),
            version: word("matrix-version"),
            draft: word("matrix-draft"),
            current: word("matrix-current"),
            archived: word("matrix-archived"),
            page: word("matrix-page"),
            no_area: word("matrix-no-area"),
            what_comes: word("matrix-what-comes"),
        }
    }

    pub(crate) fn freedom(&self, kind: FreedomKind) -> &str {
        match kind {
            FreedomKind::Team => &self.freedom_team,
            FreedomKind::Task => &self.freedom_task,
            FreedomKind::Technology => &self.freedom_technology,
            FreedomKind::Time => &self.freedom_time,
        }
    }

    pub(crate) fn state(&self, state: FrameworkState) -> &str {
        match state {
            FrameworkState::Draft => &self.draft,
            FrameworkState::Current => &self.current,
            FrameworkState::Archived => &self.archived,
        }
    }
}
