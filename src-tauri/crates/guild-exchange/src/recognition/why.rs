//! Why cells have their role: a phrase for each, which the catalogue has in every language.

use std::fmt;

macro_rules! whys {
    ($($name:ident = $code:literal, $words:literal;)*) => {
        /// Why cells have their role. A new one needs its line here and its phrase in each `import_reasons.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Why {
            $(
                #[doc = concat!("“", $words, "”")]
                $name
            ),*
        }

        impl Why {
            /// In the order of the list.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The catalogue's name of the phrase.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("import-why-", $code)),*
                }
            }

            /// The phrase in English, as mappings and reports have it.
            pub fn words(self) -> &'static str {
                match self {
                    $(Self::$name => $words),*
                }
            }

            /// The one with exactly these words.
            pub fn of(words: &str) -> Option<Self> {
                match words {
                    $($words => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

whys! {
    ByYourChoice = "by-your-choice", "by your choice";
    ChosenByYou = "chosen-by-you", "chosen by you";
    LeftOut = "left-out", "left out";
    SheetHidden = "sheet-hidden", "the sheet is hidden";
    SheetNotAsked = "sheet-not-asked", "not among the sheets that were asked for";
    Legend = "legend", "legend";
    Text = "text", "text";
    Notes = "notes", "notes";
    TextBeside = "text-beside", "text beside the table";
    TextAbove = "text-above", "text above the list";
    NotesBeside = "notes-beside", "notes beside the table";
    NotesBesideSkills = "notes-beside-skills", "notes beside the skills";
    Totals = "totals", "totals of the table";
    Derived = "derived", "counted or summed up from the table";
    MadeFromRatings = "made-from-ratings", "made from the ratings";
    Amounts = "amounts", "amounts, which rate no one";
    RunningNumber = "running-number", "a running number";
    AlwaysSame = "always-same", "says the same in every record";
    NotRated = "not-rated", "says that there is no rating";
    NoKnownMeaning = "no-known-meaning", "no known meaning";
    FurtherLine = "further-line", "a further line without a known meaning";
    FurtherField = "further-field", "a further field without a known meaning";
    FieldOfList = "field-of-list", "a further field of the list";
    NoLadder = "no-ladder", "not part of a ladder";
    NoRatings = "no-ratings", "not part of a table of ratings";
    NoHeading = "no-heading", "a column without a heading";
    ListWithoutRatings = "list-without-ratings", "a list without ratings";
    TableWithoutRatings = "table-without-ratings", "a table without ratings";
    ColumnWithoutRatings = "column-without-ratings", "a column without ratings";
    StatusOrDays = "status-or-days", "status words or days, which are no ratings, stand in this table";
    NoPart = "no-part", "no part of the block";
    NoTable = "no-table", "no table was recognised";
    NoPlace = "no-place", "no place was found for them";
    LadderNotListed = "ladder-not-listed", "its ladder is not listed";
    LadderEmpty = "ladder-empty", "its ladder has no levels or no skills";
    SeeProblems = "see-problems", "see the problems";
    NamedAmongProblems = "named-among-problems", "named among the problems";
    RowCannotBeStored = "row-cannot-be-stored", "the row cannot be stored as it stands";
    AloneAbove = "alone-above", "stands alone above the table";
    TitleOfOne = "title-of-one", "the title of one of several tables";
    BelowTitle = "below-title", "a line between the title and the table";
    AboveHeaders = "above-headers", "stands above the headers";
    Headers = "headers", "headers";
    RepeatedLabels = "repeated-labels", "labels that the table repeats";
    ByIds = "by-ids", "read by their ids";
    HeadingOfLine = "heading-of-line", "the heading of this line";
    HeadingOfColumn = "heading-of-column", "the heading of this column";
    HeadingOfColumns = "heading-of-columns", "the heading of these columns";
    HeadingOverTracks = "heading-over-tracks", "a heading over the tracks";
    HeadingOverLevels = "heading-over-levels", "a heading over all levels";
    HeadsWanted = "heads-wanted", "heads a row of wanted ratings";
    EmptyLine = "empty-line", "a line without cells";
    ColumnOfLevel = "column-of-level", "says what a column of a level holds";
    ColumnOfRating = "column-of-rating", "says what of the rating the column holds";
    SaysWhatIsBeside = "says-what-is-beside", "says what the cell beside it is";
    HeadsTrack = "heads-track", "heads the levels of one track";
    LevelNames = "level-names", "the levels' names";
    LevelCode = "level-code", "a code beside the level's name";
    LevelAtRank = "level-at-rank", "a level of another sheet, in the row of its rank";
    RankOfRow = "rank-of-row", "the rank of the levels in this row";
    OtherOfRanks = "other-of-ranks", "says something else of the ranks";
    LevelScope = "level-scope", "the scope of a level";
    LevelFreedom = "level-freedom", "the freedom of a level";
    LevelResponsibilities = "level-responsibilities", "the responsibilities of a level";
    LevelPay = "level-pay", "the pay of the levels";
    LevelDescription = "level-description", "says what a level is";
    OtherOfLevels = "other-of-levels", "says something else of the levels";
    Expected = "expected", "what is expected";
    ExpectedOfSheet = "expected-of-sheet", "what is expected at the level of the sheet";
    LeastRating = "least-rating", "the least rating";
    RecordLevel = "record-level", "the level of each record";
    RecordSkill = "record-skill", "the skill of each record";
    RecordRating = "record-rating", "the least rating of each record";
    RecordExpects = "record-expects", "what each record expects";
    RecordArea = "record-area", "the area of each record's skill";
    RecordTrack = "record-track", "the track of each record's level";
    RecordPerson = "record-person", "the person of each record";
    HardlyRepeat = "hardly-repeat", "names that hardly repeat";
    SeveralLines = "several-lines", "names that stand for several lines";
    SeveralSkills = "several-skills", "names that stand for several skills";
    NamesArea = "names-area", "names the area of the table's skills";
    NamesOneSkill = "names-one-skill", "names the skill that all cells speak of";
    NamesSkills = "names-skills", "names the skills";
    NamesSkill = "names-skill", "names the skill";
    SkillId = "skill-id", "the skill's id";
    HeadedCode = "headed-code", "headed as a code";
    ShortCodes = "short-codes", "short codes that do not repeat";
    HeadedDescription = "headed-description", "headed as a description";
    LongTexts = "long-texts", "long texts beside the names";
    BetweenNamesAndLevels = "between-names-and-levels", "stands between the names and the levels";
    SkillMeaning = "skill-meaning", "says what a skill means";
    SkillDescription = "skill-description", "says what the skill is";
    OtherOfSkill = "other-of-skill", "says something else of the skill";
    OtherOfGroup = "other-of-group", "says something of the skill of its group";
    AreaMeaning = "area-meaning", "says what the area means";
    SkillArea = "skill-area", "the area of the skill";
    SkillsArea = "skills-area", "the area of the skills";
    AreaBelow = "area-below", "the area of the skills below";
    AloneOverSkills = "alone-over-skills", "stands alone over the skills below";
    OverSkills = "over-skills", "stands over the skills of an area";
    NamesPeople = "names-people", "names the people";
    NamesPerson = "names-person", "names the person";
    RestOfName = "rest-of-name", "the rest of the person's name";
    PersonId = "person-id", "the person's id";
    PersonEmail = "person-email", "the person's e-mail";
    PersonHandle = "person-handle", "the person's handle";
    OnePerson = "one-person", "the person that all ratings are of";
    GroupBelow = "group-below", "the group of the people below";
    OtherOfPerson = "other-of-person", "says something else of the person";
    RatesOneInOther = "rates-one-in-other", "rates the one in the other";
    RatesByHeading = "rates-by-heading", "rates, by its heading";
    OnlyValues = "only-values", "the only column of values";
    WantedRating = "wanted-rating", "the rating that is wanted";
    MarkerMeaning = "marker-meaning", "says what a marker means";
    MarkMeaning = "mark-meaning", "says what a mark means";
    RatedWhen = "rated-when", "when it was rated";
    WhoRated = "who-rated", "who rated";
    WhoRatedByCells = "who-rated-by-cells", "who rated, by its cells";
    Evidence = "evidence", "what shows it";
    OtherOfRating = "other-of-rating", "says something else of the rating";
    ThereToRead = "there-to-read", "it is there to read";
    Answers = "answers", "answers";
    Sent = "sent", "what was sent";
    RowMarks = "row-marks", "the marks of the rows";
    FormHeadings = "form-headings", "the headings of the form";
    Areas = "areas", "areas";
    Skills = "skills", "skills";
    Levels = "levels", "levels";
    Criteria = "criteria", "criteria";
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

/// What is said of cells: why Guildhall gave them their role, or somebody's own words in a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// One of the product's phrases.
    Known(Why),
    /// Empty: nothing.
    Own(String),
}

impl Ground {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Own(words) if words.is_empty())
    }

    /// The catalogue's name of it; none of somebody's own words.
    pub fn code(&self) -> Option<String> {
        match self {
            Self::Known(why) => Some(why.code().to_owned()),
            Self::Own(_) => None,
        }
    }
}

impl Default for Ground {
    fn default() -> Self {
        Self::Own(String::new())
    }
}

impl From<Why> for Ground {
    fn from(why: Why) -> Self {
        Self::Known(why)
    }
}

/// As a mapping has it, in words alone.
impl From<&str> for Ground {
    fn from(words: &str) -> Self {
        Why::of(words).map_or_else(|| Self::Own(words.to_owned()), Self::Known)
    }
}

impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(why) => why.fmt(f),
            Self::Own(words) => f.write_str(words),
        }
    }
}
