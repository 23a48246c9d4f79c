//! What speaks for a block: sentences with arguments, which the catalogue has in every language.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A count, or a text as it stands in the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(untagged)]
pub enum ReasonArg {
    /// How many of something.
    Count(u32),
    /// A text of the sheet, an address or a list of either.
    Text(String),
}

impl From<&usize> for ReasonArg {
    fn from(count: &usize) -> Self {
        Self::Count(u32::try_from(*count).unwrap_or(u32::MAX))
    }
}

impl From<&String> for ReasonArg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

/// A reason as the window reads it: what to look up in the catalogue, and what to put into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ToldReason {
    /// The catalogue's name of the sentence.
    pub code: String,
    /// By the names that the sentence has for them.
    pub args: Vec<(String, ReasonArg)>,
}

/// Something of each kind of argument, for tests that go through all reasons.
trait Example {
    /// * `is_one`: a count is one, and not several.
    fn example(name: &str, is_one: bool) -> Self;
}

impl Example for usize {
    fn example(name: &str, is_one: bool) -> Self {
        if is_one { 1 } else { 3 + name.len() }
    }
}

impl Example for String {
    fn example(name: &str, _is_one: bool) -> Self {
        format!("<{name}>")
    }
}

macro_rules! reasons {
    ($($name:ident $({ $($field:ident: $kind:ty),+ })? = $code:literal, $english:literal $(, $word:ident = $of:expr)*;)*) => {
        /// One thing that speaks for a block. A new one needs its lines here and its sentence in each
        /// `import_reasons.ftl`.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Reason {
            $(
                #[doc = $english]
                $name $({
                    $(
                        #[doc = concat!("Put into the sentence as `", stringify!($field), "`.")]
                        $field: $kind
                    ),+
                })?
            ),*
        }

        impl Reason {
            /// Each of them once, with made-up arguments: all that is counted is one, or several.
            pub fn examples(is_one: bool) -> Vec<Self> {
                vec![$(Self::$name $({ $($field: Example::example(stringify!($field), is_one)),+ })?),*]
            }

            /// The catalogue's name of the sentence.
            pub fn code(&self) -> &'static str {
                match self {
                    $(Self::$name { .. } => concat!("import-because-", $code)),*
                }
            }

            /// What is put into the sentence, by the names that it has for them.
            pub fn args(&self) -> Vec<(String, ReasonArg)> {
                match self {
                    $(Self::$name $({ $($field),+ })? => {
                        vec![$($((stringify!($field).to_owned(), ReasonArg::from($field))),+)?]
                    })*
                }
            }
        }

        /// The sentence in English, or its part where several make one.
        impl fmt::Display for Reason {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$name $({ $($field),+ })? => write!(f, $english $(, $word = $of)*)),*
                }
            }
        }
    };
}

/// A count with the words for one or for several.
fn several(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// The beginning of what is said of each row.
fn each(rows: usize) -> String {
    if rows == 1 { "The 1 row".to_owned() } else { format!("Each of the {rows} rows") }
}

/// So many of the cells below, and that they are marks.
fn marks(count: usize, total: usize, below: &str) -> String {
    let are = if count == 1 { "is a number or a mark" } else { "are numbers or marks" };
    format!("{count} of the {} {below} {are}", several(total, "cell", "cells"))
}

const LEVEL_WORD: &str = "word known as a level";
const LEVEL_WORDS: &str = "words known as levels";

reasons! {
    // A skill matrix: a line of levels, then one of skills, then the cells between them make one sentence.
    LevelsInRow { line: String, count: usize } = "levels-known-row", "Row {line} holds {words},", words = several(*count, LEVEL_WORD, LEVEL_WORDS);
    LevelsInColumn { line: String, count: usize } = "levels-known-column",
        "Column {line} holds {words},", words = several(*count, LEVEL_WORD, LEVEL_WORDS);
    HeadingsInRow { line: String, count: usize } = "levels-form-row",
        "Row {line} holds {heads} over cells of like length,", heads = several(*count, "short heading", "short headings");
    HeadingsInColumn { line: String, count: usize } = "levels-form-column",
        "Column {line} holds {heads} over cells of like length,", heads = several(*count, "short heading", "short headings");
    SkillsInColumn { line: String, count: usize } = "skills-column", "column {line} names {skills},", skills = several(*count, "skill", "skills");
    SkillsInRow { line: String, count: usize } = "skills-row", "row {line} names {skills},", skills = several(*count, "skill", "skills");
    NoSkills = "skills-none", "no line of skill names stands beside them,";
    OneSkill = "skills-one", "all rows speak of one skill,";
    CellsAreTexts { cells: String } = "cells-texts", "and cells {cells} are texts.";
    CellsAreNumbers { cells: String } = "cells-numbers", "and cells {cells} are numbers.";
    CellsAreWords { cells: String } = "cells-words", "and cells {cells} are a few words again and again.";
    LevelSheet { column: String, skills: usize, sentences: String } = "level-sheet",
        "The sheet's name is known as a level, its column {column} names {named}, and column {sentences} holds sentences.",
        named = several(*skills, "skill", "skills");
    Records { rows: usize, line: String, levelhead: String, levels: usize, skillhead: String, skills: usize } = "records",
        "{each} below row {line} is one record: “{levelhead}” repeats {nlevels}, “{skillhead}” repeats {nskills}, and no pair of them comes twice.",
        each = each(*rows), nlevels = several(*levels, "level", "levels"), nskills = several(*skills, "skill", "skills");
    RecordsOfCriteria { rows: usize, line: String, levelhead: String, levels: usize, skillhead: String, skills: usize } = "records-criteria",
        "{each} below row {line} is one record: “{levelhead}” repeats {nlevels}, “{skillhead}” repeats {nskills}, and those of one pair are its criteria.",
        each = each(*rows), nlevels = several(*levels, "level", "levels"), nskills = several(*skills, "skill", "skills");
    Overview { count: usize, total: usize } = "overview",
        "{count} of its {cells} {are} on the other sheets: it is their overview.",
        cells = several(*total, "cell", "cells"), are = if *count == 1 { "is the name of a level" } else { "are the names of levels" };
    // What no skill matrix is.
    Legend = "legend", "It stands beside the table and explains it.";
    TextBeside = "text", "It stands beside the table and has neither levels nor skills.";
    NumbersBeside = "numbers", "It stands beside the table and holds numbers without a known meaning.";
    Sentences = "sentences", "It is one column of sentences, without levels.";
    Nothing = "nothing", "It holds neither levels nor people.";
    Tickets { fields: String } = "tickets",
        "It lists tasks or tickets ({fields}), and neither levels nor people who are rated.";
    PeopleAndSkills { line: String, column: String, head: String } = "who-records",
        "Row {line} heads column {column} “{head}” beside a column of skills: one record per person and skill.";
    PeopleRated { line: String, column: String, head: String, count: usize, total: usize } = "who-rated",
        "Row {line} heads column {column} “{head}”, and {marks}: people are rated.",
        marks = marks(*count, *total, "below");
    PeopleListed { line: String, column: String, head: String } = "who-list",
        "Row {line} heads column {column} “{head}”, and no line names levels: it lists people.";
    SomethingRated { count: usize, total: usize, line: String } = "rated",
        "{marks} and no line names levels: someone or something is rated.", marks = marks(*count, *total, &format!("below row {line}"));
    List { line: String, count: usize } = "list",
        "Row {line} heads {columns}, and no line names levels or people.", columns = several(*count, "column", "columns");
    // People's ratings: the second sentence says which side names the people.
    Ratings { people: String, npeople: usize, skills: String, nskills: usize, cells: String } = "ratings-across",
        "{name} and {skills} {named}, and the cells {cells} between them are marks of one kind.",
        name = if *npeople == 1 { format!("Cell {people} names 1 person") } else { format!("Cells {people} name {npeople} people") },
        named = several(*nskills, "skill", "skills");
    HeadsPeople { text: String } = "ratings-heads-people", "“{text}” heads the people.";
    HeadsSkills { text: String } = "ratings-heads-skills", "“{text}” heads the skills.";
    BelongsToPeople { text: String } = "ratings-belongs-people", "“{text}” belongs to people.";
    BelongsToSkills { text: String } = "ratings-belongs-skills", "“{text}” belongs to skills.";
    StandsOverPeople { text: String } = "ratings-over-people", "“{text}” stands over the people.";
    StandsOverSkills { text: String } = "ratings-over-skills", "“{text}” stands over the skills.";
    Wanted = "ratings-wanted", "A column says what is wanted of each skill.";
    RowsLook = "ratings-names-rows", "The labels of the rows look like names.";
    ColumnsLook = "ratings-names-columns", "The labels of the columns look like names.";
    AxesGuessed = "ratings-guessed", "Nothing says which of them are the people; the rows were taken.";
    NumberedSkills { rows: usize, line: String } = "ratings-numbered",
        "{each} below row {line} is one person, whose skills stand in columns numbered in their headings.", each = each(*rows);
    RatingRecords { rows: usize, line: String, person: String, skill: String } = "ratings-long",
        "{each} below row {line} is one record: “{person}” names a person and “{skill}” a skill.", each = each(*rows);
    RatingsOfOne { rows: usize, line: String } = "ratings-one",
        "{each} below row {line} is one skill with its rating, and no column names people: all is of one person.", each = each(*rows);
    ListOfPeople { line: String } = "ratings-list-people", "Row {line} heads a list of people.";
    ListOfSkills { line: String } = "ratings-list-skills", "Row {line} heads a list of skills.";
    DayOfSheet { name: String, day: String } = "ratings-day-of-sheet",
        "No cell says when it was rated, so the name of the sheet, “{name}”, does: the day is {day}, or that of the import if that is earlier.";
    DayAbove { text: String, day: String } = "ratings-day-above",
        "No cell says when it was rated, so the line above, “{text}”, does: the day is {day}, or that of the import if that is earlier.";
    RatingsLegend = "ratings-legend", "It stands beside the table and explains its marks.";
    RatingsText = "ratings-text", "It is text beside the table.";
    OnlyStatus { words: String } = "ratings-status",
        "Only words for how far something is, or days, stand in it ({words}): they rate no one, so it was left aside.";
    NoRatings = "ratings-unknown", "It names no people and skills with ratings between them.";
    RatingsApart = "ratings-apart", "It counts or sums up what the table beside it holds; no one is rated by it.";
    // How marks are read.
    ScaleEmpty = "scale-empty", "No cell holds a rating.";
    ScaleTold = "scale-told", "The legend names the points.";
    ScaleNumbers = "scale-numbers", "The cells are numbers.";
    ScaleNumbered = "scale-numbered", "The cells name their number.";
    ScaleSigns = "scale-signs", "The signs have an order by themselves.";
    ScaleWords = "scale-words", "The words have a known order.";
    ScaleWordsTold = "scale-words-told", "The legend gives the words their numbers.";
    ScaleRepeated = "scale-repeated", "The same few words come again and again.";
    ScaleNamed = "scale-named", "People have skills without a rating; being named counts as 1.";
    // Tables of an organisation.
    CommunityHeaders { headers: String } = "headers-communities", "Its headers are those of communities: {headers}.";
    PeopleHeaders { headers: String } = "headers-people", "Its headers are those of people: {headers}.";
    MembershipHeaders { headers: String } = "headers-memberships", "Its headers are those of memberships: {headers}.";
    ServiceHeaders { headers: String } = "headers-services", "Its headers are those of services: {headers}.";
    PeopleByCommunities = "cross", "People stand in the rows and communities in the columns.";
    // What Guildhall wrote itself.
    Own = "own", "Guildhall wrote this sheet; its rows and columns carry their ids.";
    OwnRatings = "own-ratings", "Guildhall wrote this sheet; each row is what somebody said of a person in a skill.";
    Form = "form", "Guildhall wrote this sheet for one person to fill in; the hidden column says what each row is of.";
}

/// All that speaks for a block, in the order in which it is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Because(pub Vec<Reason>);

impl Because {
    /// The same as catalogue names with arguments, in that order.
    pub fn told(&self) -> Vec<ToldReason> {
        self.0.iter().map(|reason| ToldReason { code: reason.code().to_owned(), args: reason.args() }).collect()
    }
}

impl From<Reason> for Because {
    fn from(reason: Reason) -> Self {
        Self(vec![reason])
    }
}

/// In English, as mappings and reports have it.
impl fmt::Display for Because {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, reason) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str(" ")?;
            }
            reason.fmt(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::why::{Ground, Why};
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    const CATALOGUES: [(&str, &str); 3] = [
        ("en", include_str!("../../../../../assets/locales/en/import_reasons.ftl")),
        ("fr", include_str!("../../../../../assets/locales/fr/import_reasons.ftl")),
        ("de", include_str!("../../../../../assets/locales/de/import_reasons.ftl")),
    ];

    /// The arguments that each message of a catalogue names.
    fn messages(catalogue: &str) -> BTreeMap<&str, BTreeSet<String>> {
        let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut id = "";
        for line in catalogue.lines() {
            let mut body = line;
            if let Some((name, text)) = line.split_once(" =").filter(|(name, _)| name.starts_with("import-")) {
                (id, body) = (name, text);
                assert!(!text.trim().is_empty(), "{id} says nothing");
                assert!(found.insert(id, BTreeSet::new()).is_none(), "{id} stands twice");
            }
            for named in body.split('$').skip(1) {
                let name = named.chars().take_while(char::is_ascii_alphanumeric).collect();
                found.entry(id).or_default().insert(name);
            }
        }
        found
    }

    #[test]
    fn every_reason_has_its_sentence_in_every_language_with_just_its_arguments() {
        let reasons = Reason::examples(false).into_iter().map(|reason| {
            let names = reason.args().into_iter().map(|(name, _)| name).collect();
            (reason.code(), names)
        });
        let whys = Why::ALL.iter().map(|why| (why.code(), BTreeSet::new()));
        let expected: BTreeMap<&str, BTreeSet<String>> = reasons.chain(whys).collect();
        assert_eq!(expected.len(), Reason::examples(false).len() + Why::ALL.len(), "two have one code");
        for (language, catalogue) in CATALOGUES {
            let found = messages(catalogue);
            for (code, args) in &expected {
                assert_eq!(found.get(code), Some(args), "{language}: {code}");
            }
            let unknown: Vec<_> = found.keys().filter(|code| !expected.contains_key(*code)).collect();
            assert_eq!(unknown, Vec::<&&str>::new(), "{language}: no reason has these");
        }
    }

    #[test]
    fn the_english_sentence_says_every_argument() {
        for reason in Reason::examples(false) {
            let said = reason.to_string();
            for (name, arg) in reason.args() {
                let value = match arg {
                    ReasonArg::Count(count) => count.to_string(),
                    ReasonArg::Text(text) => text,
                };
                assert!(said.contains(&value), "{}: {name} is missing in “{said}”", reason.code());
            }
        }
    }

    #[test]
    fn one_is_said_otherwise_than_several() {
        let plurals = ["rows", "people", "skills", "levels", "cells", "words", "columns", "short headings"];
        for reason in Reason::examples(true) {
            let said = reason.to_string();
            for plural in plurals {
                assert!(!said.contains(&format!("1 {plural}")), "{}: {said}", reason.code());
            }
        }
        // A share is of several.
        let counts = |reason: &Reason| -> Vec<String> {
            let is_count = |(name, arg): &(String, ReasonArg)| matches!(arg, ReasonArg::Count(_)) && name != "total";
            reason.args().into_iter().filter(is_count).map(|(name, _)| name).collect()
        };
        for (language, catalogue) in CATALOGUES {
            for reason in Reason::examples(true) {
                let from = catalogue.find(&format!("{} =", reason.code())).unwrap();
                let text = catalogue[from..].split("\nimport-").next().unwrap();
                for count in counts(&reason) {
                    assert!(
                        text.contains(&format!("${count} ->")),
                        "{language}: {} has one form of {count}",
                        reason.code()
                    );
                }
            }
        }
    }

    #[test]
    fn several_make_one_text() {
        let line = "3".to_owned();
        let said = Because(vec![
            Reason::LevelsInRow { line, count: 5 },
            Reason::SkillsInColumn { line: "B".to_owned(), count: 1 },
            Reason::CellsAreTexts { cells: "C4:G11".to_owned() },
        ]);
        assert_eq!(
            said.to_string(),
            "Row 3 holds 5 words known as levels, column B names 1 skill, and cells C4:G11 are texts."
        );
        let args =
            vec![("line".to_owned(), ReasonArg::Text("3".to_owned())), ("count".to_owned(), ReasonArg::Count(5))];
        assert_eq!(said.told()[0], ToldReason { code: "import-because-levels-known-row".to_owned(), args });
    }

    #[test]
    fn a_phrase_is_known_by_its_words() {
        for why in Why::ALL {
            assert_eq!(Why::of(why.words()), Some(*why), "two have these words");
        }
        let own = Ground::from("an old version");
        assert_eq!((own.to_string().as_str(), own.code()), ("an old version", None));
        assert!(Ground::from("").is_empty() && !own.is_empty());
    }
}
