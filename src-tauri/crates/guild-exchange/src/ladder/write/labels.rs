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
    /// A line of growth.
    pub track: String,
    /// A step on a track.
    pub level: String,
    /// Beside the row of ranks.
    pub rank: String,
    /// Beside the row that says whose work a level reaches.
    pub scope: String,
    /// Beside the row of the freedom to choose with whom to work.
    pub freedom_team: String,
    /// Beside the row of the freedom to choose what to work on.
    pub freedom_task: String,
    /// Beside the row of the freedom to choose with which means.
    pub freedom_technology: String,
    /// Beside the row of the freedom to choose when.
    pub freedom_time: String,
    /// Beside the row of responsibilities.
    pub responsibilities: String,
    /// Over the column of areas.
    pub area: String,
    /// Over the column of skills.
    pub skill: String,
    /// Over the column that says whether a skill is expected or a misfit.
    pub kind: String,
    /// In that column, of what should be seen.
    pub expected: String,
    /// In that column and beside a skill, of what must not be seen.
    pub misfit: String,
    /// Over the column that says what skills mean.
    pub description: String,
    /// Over the least ratings, and before one that stands alone.
    pub rating: String,
    /// A freedom's degree, from 0 to 4.
    pub degree: String,
    /// Over the points of the scale.
    pub scale: String,
    /// Over the column that says what it takes to be rated so.
    pub meaning: String,
    /// Before what an empty cell means.
    pub blank_means: String,
    /// Before the number of the version.
    pub version: String,
    /// The state of a version that is being written.
    pub draft: String,
    /// The state of the version that counts.
    pub current: String,
    /// The state of a version that is kept for reference.
    pub archived: String,
    /// Before the number of a printed page.
    pub page: String,
    /// Over skills that stand under no area.
    pub no_area: String,
    /// Over the block of scope, freedoms and responsibilities.
    pub what_comes: String,
}

impl Labels {
    /// The words in English, without a catalogue.
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
