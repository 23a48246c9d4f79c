//! The pack of one person as a file: written, read back, and handed out only where it speaks of nobody else.

use super::gather::gather;
use super::leak::{self, LeakCheck, Vouched};
use super::mention::{Decided, Mention, Mentions};
use super::others::{Others, words};
use super::overview::overview;
use crate::export::{Unprinted, WorkbookOrDocument, format_of, format_of_ending, replace};
use crate::typed::text;
use crate::{Error, Workspace};
use chrono::NaiveDate;
use guild_documents::read_back::{Passage, ReadBackError, read_back};
use guild_documents::{DocumentError, DocumentFormat, Page, Words, pack_page};
use guild_exchange::form::write_form;
use guild_model::mastery::Matrix;
use guild_model::people::pack::{PackChanges, PackEvidence, PackStanding};
use guild_model::people::{Pack, Person};
use guild_model::{FileFormat, FrameworkId, LevelId, Name, PersonId, Text, TrackId};
use guild_store::StoreError;
use std::collections::BTreeSet;
use std::path::Path;

/// Whose pack is asked for, and read against what.
#[derive(Clone, Debug)]
pub struct PackRequest<'a> {
    /// Whose pack it is.
    pub person: PersonId,
    /// As in [`Workspace::person_view`].
    pub framework: Option<FrameworkId>,
    /// The level to read for, in place of the person's target.
    pub to: Option<LevelId>,
    /// The path, where `to` is of the trunk.
    pub track: Option<TrackId>,
    /// The day it is made.
    pub today: NaiveDate,
    /// After so many months an assessment counts as stale, in the pack as well.
    pub stale_months: u32,
    /// The words around the content.
    pub language: &'a str,
    /// What is to be done until the next talk; `None`: as the last pack on this ladder says.
    pub plan: Option<&'a str>,
    /// What becomes of words in what was written that may name somebody else.
    pub decided: Decided<'a>,
}

/// What a pack would hold, and whom what was written about the person names.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct PackDraft {
    /// What the person is called.
    pub name: Name,
    /// How many criteria it holds, those of which nothing is written down included.
    pub criteria: u32,
    /// How many skills it holds.
    pub skills: u32,
    /// Notes, reasons, evidence, notes of talks, and the plan.
    pub written: u32,
    /// The level against which it is read.
    pub to: Option<LevelId>,
    /// What is to be done until the next talk: as it was asked for, else as the last pack on this ladder says.
    pub plan: Text,
    /// In the order of the pack.
    pub mentions: Vec<Mention>,
}

/// What became of a pack.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct HandedOut {
    /// What was looked for in the finished file and found.
    pub check: LeakCheck,
    /// The letters that the file shows as empty boxes.
    pub unprinted: Unprinted,
    /// The day of the pack before, against which this one says what changed.
    pub since: Option<NaiveDate>,
    /// Others who are named in what was written, and what became of it.
    pub mentions: Vec<Mention>,
    /// Why the workspace does not remember what was handed out; `None` where it does.
    pub not_kept: Option<NotKept>,
}

/// Why a workspace does not remember a pack that is out.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct NotKept {
    /// By which the window chooses its sentence.
    pub why: NotKeptWhy,
    /// A sentence in English.
    pub cause: String,
}

/// What keeps a workspace from remembering a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NotKeptWhy {
    /// The workspace is open to read, or its file cannot be written.
    ReadOnly,
    /// No room on the disk.
    DiskFull,
    /// Whatever else the cause says.
    Failed,
}

impl NotKept {
    fn of(error: &StoreError) -> Self {
        let why = match error {
            StoreError::ReadOnly => NotKeptWhy::ReadOnly,
            StoreError::DiskFull => NotKeptWhy::DiskFull,
            _ => NotKeptWhy::Failed,
        };
        Self { why, cause: error.to_string() }
    }
}

/// As a refusal calls it.
const PLAN: &str = "the plan";
const A_PACK: &str = "a pack";

impl Workspace {
    /// Writes what is handed out to one person; the ending of `to` says the format.
    ///
    /// Names of others in what was written are left out; of single words that may be a name the request says what
    /// becomes of them, and without that nothing is handed out.
    ///
    /// The finished file is read back, and refused where it names anyone else by name, e-mail, handle, key or id: in
    /// whatever part, hidden ones included. Then no file is written.
    ///
    /// What was handed out is kept, beside the history: it is no change, so undo and redo stay as they are. The next
    /// pack of a later day says what changed since, and a returned form is laid beside it. What is handed out twice on
    /// one day in the same words, in several formats, is one pack.
    ///
    /// Errors: `NotOffered`, `Io`, `Named`, `Leaks`, a plan longer than a text can be, a person, level or framework that is
    /// gone.
    pub fn export_person(&mut self, request: &PackRequest, to: &Path) -> Result<HandedOut, Error> {
        let words = Words::new(request.language).map_err(|e| Error::Refused(e.to_string()))?;
        let format: WorkbookOrDocument = format_of(A_PACK, to)?;
        let (mut pack, mentions) = self.pack(request, &words)?;
        if mentions.iter().any(|mention| mention.choice.is_none()) {
            return Err(Error::Named(mentions.into_iter().filter(|mention| mention.choice.is_none()).collect()));
        }
        let sent = self.tables().sent_packs().of_person(pack.person, pack.lineage)?;
        if let Some(same) = sent.first().filter(|sent| Pack { id: pack.id, ..(*sent).clone() } == pack) {
            pack.id = same.id;
        }
        let before = sent.iter().find(|sent| sent.date < pack.date);
        let since = before.map(|before| pack.changes_since(before));
        let bytes = format.write(&pack, since.as_ref(), &words)?;
        let mut check = self.leak_check(&pack, before, &bytes, format, &words)?;
        let unprinted = format.unprinted(&pack, since.as_ref(), &words);
        if unprinted != Unprinted::default() && check.is_clean() {
            // What is behind an empty box cannot be read back whole; the same page as text can.
            let text = WorkbookOrDocument::Document(DocumentFormat::Markdown);
            let bytes = text.write(&pack, since.as_ref(), &words)?;
            check = self.leak_check(&pack, before, &bytes, text, &words)?;
        }
        if !check.is_clean() {
            return Err(Error::Leaks(Box::new(check)));
        }
        replace(to, &bytes)?;
        // The file is out; whatever is wrong now is no reason to say that it is not.
        let not_kept = match self.store.keep_sent_pack(&pack) {
            Ok(true) => None,
            Ok(false) => {
                let cause = "the workspace is open to read only".to_owned();
                Some(NotKept { why: NotKeptWhy::ReadOnly, cause })
            }
            Err(error) => Some(NotKept::of(&error)),
        };
        Ok(HandedOut { check, unprinted, since: before.map(|before| before.date), mentions, not_kept })
    }

    /// What would be handed out, and of whom something has to be decided before. Writes nothing.
    ///
    /// Errors: a plan longer than a text can be, a person, level or framework that is gone.
    pub fn pack_draft(&mut self, request: &PackRequest) -> Result<PackDraft, Error> {
        let words = Words::new(request.language).map_err(|e| Error::Refused(e.to_string()))?;
        let (pack, mentions) = self.pack(request, &words)?;
        let plan = match request.plan {
            Some(given) => text(PLAN, given)?,
            None => pack.plan.clone(),
        };
        Ok(PackDraft {
            to: pack.to.as_ref().map(|level| level.id),
            plan,
            criteria: pack.criteria.len() as u32 + pack.silent,
            skills: pack.skills.len() as u32,
            written: written(&pack).into_iter().collect::<BTreeSet<_>>().len() as u32,
            name: pack.name,
            mentions,
        })
    }

    /// Reads a file back that is meant for a person, whoever made it, and looks for everyone else in it.
    ///
    /// Errors: a file that cannot be read as what its ending says, or that does not even name its person.
    pub fn check_pack(&mut self, request: &PackRequest, bytes: &[u8], ending: &str) -> Result<LeakCheck, Error> {
        let words = Words::new(request.language).map_err(|e| Error::Refused(e.to_string()))?;
        let (pack, _) = self.pack(request, &words)?;
        self.leak_check(&pack, None, bytes, format_of_ending(A_PACK, ending)?, &words)
    }

    /// What is handed out to a person, and who else is named in what was written.
    fn pack(&mut self, request: &PackRequest, words: &Words) -> Result<(Pack, Vec<Mention>), Error> {
        let PackRequest { person, framework, to, track, today, stale_months, plan, decided, .. } = *request;
        let view = self.person_view(person, framework, to, track, today, stale_months)?;
        let people = self.tables().people().all()?;
        let others = Others::than(person, &people);
        let matrix = self.matrix(view.framework.id)?;
        let communities = self.tables().communities().all()?;
        let ordinary: BTreeSet<String> = own(person, &people).into_iter().flatten().collect();
        let mut document = catalogue_words(words);
        document.extend(ladder(&matrix).into_iter().flatten());
        document.extend(communities.iter().flat_map(|community| super::others::words(community.name.as_str())));
        let someone = words.text("pack-someone", &[]);
        let mentions = Mentions::new(&others, &people, &ordinary, &document, decided, &someone);
        let plan = if let Some(given) = plan {
            text(PLAN, given)?
        } else {
            let last = self.tables().sent_packs().of_person(person, view.framework.lineage)?.into_iter().next();
            last.map(|pack| pack.plan).unwrap_or_default()
        };
        let pack = gather(&view, &plan, &self.snapshot()?.skills, today, &mentions);
        Ok((pack, mentions.into_found()))
    }

    /// Reads a finished file back and looks for everyone but the one it is for. What the ladder said in the pack before
    /// may stand as what it says now.
    fn leak_check(
        &mut self,
        pack: &Pack,
        before: Option<&Pack>,
        bytes: &[u8],
        format: WorkbookOrDocument,
        words: &Words,
    ) -> Result<LeakCheck, Error> {
        let people = self.tables().people().all()?;
        let matrix = self.matrix(pack.framework)?;
        let unread = |e: ReadBackError| Error::Refused(format!("the pack was written and not handed out: {e}"));
        let passages = read_back(bytes, format.ending()).map_err(unread)?;
        let skeleton = read_back(&format.skeleton(pack, words)?, format.ending()).map_err(unread)?;
        // What does not even name its own person was not read as it is shown.
        let own = super::others::words(pack.name.as_str());
        let named = |passage: &Passage| {
            own.is_empty() || super::others::words(&passage.text).windows(own.len()).any(|w| w == own)
        };
        if !passages.iter().any(named) {
            return Err(Error::Refused(format!(
                "the pack was written and not handed out: the name of {} was not found when it was read back; choose \
                 another format",
                pack.name
            )));
        }
        let mut vouched = vouched(pack, &matrix, &people, words, &skeleton);
        vouched.ladder.extend(before.into_iter().flat_map(ladder_before));
        Ok(leak::check(&passages, &Others::than(pack.person, &people), &vouched))
    }
}

/// A pack as a workbook is a form to fill in.
impl WorkbookOrDocument {
    fn write(self, pack: &Pack, since: Option<&PackChanges>, words: &Words) -> Result<Vec<u8>, Error> {
        match self {
            Self::Workbook => {
                let overview = overview(&pack_page(pack, since, words));
                write_form(pack, &overview, &|id, args| words.text(id, args)).map_err(|e| Error::Refused(e.to_string()))
            }
            Self::Document(format) => pack_page(pack, since, words).write(format).map_err(|e| refused(&e)),
        }
    }

    fn unprinted(self, pack: &Pack, since: Option<&PackChanges>, words: &Words) -> Unprinted {
        match self {
            Self::Workbook => Unprinted::default(),
            Self::Document(format) => Unprinted::of(&pack_page(pack, since, words), format),
        }
    }

    /// A file of the format that says nothing.
    fn skeleton(self, pack: &Pack, words: &Words) -> Result<Vec<u8>, Error> {
        match self {
            Self::Workbook => Self::Workbook.write(&blank(pack), None, words),
            Self::Document(format) => Page::skeleton(words.language()).write(format).map_err(|e| refused(&e)),
        }
    }
}

/// A pack that says nothing, of nobody, on the ladder of this one.
fn blank(pack: &Pack) -> Pack {
    Pack {
        framework: pack.framework,
        lineage: pack.lineage,
        framework_name: pack.framework_name.clone(),
        version: pack.version,
        scale: pack.scale.clone(),
        silent: pack.silent,
        ..Pack::blank(pack.date)
    }
}

fn refused(error: &DocumentError) -> Error {
    Error::Refused(error.to_string())
}

fn vouched(pack: &Pack, matrix: &Matrix, people: &[Person], words_of: &Words, skeleton: &[Passage]) -> Vouched {
    let mut document = catalogue_words(words_of);
    document.extend(skeleton.iter().flat_map(|passage| words(&passage.text)));
    let months = words_of.months().iter().flat_map(|month| words(month)).collect();
    Vouched { own: own(pack.person, people), ladder: ladder(matrix), written: written(pack), document, months }
}

/// The marks of the person.
fn own(person: PersonId, people: &[Person]) -> Vec<Vec<String>> {
    let known = people.iter().find(|p| p.id == person).map(marks).unwrap_or_default();
    [vec![words(&person.to_string())], known].concat()
}

fn marks(person: &Person) -> Vec<Vec<String>> {
    let always = [person.name.as_str(), person.key.as_str()].map(words);
    let optional = [&person.handle, &person.email].into_iter().flatten().map(|text| words(text.as_str()));
    always.into_iter().chain(optional).collect()
}

/// The words of the person's own marks, which name nobody else in what was written about them.
pub(crate) fn own_words(person: &Person) -> BTreeSet<String> {
    marks(person).into_iter().flatten().collect()
}

fn catalogue_words(words_of: &Words) -> BTreeSet<String> {
    words_of.all().iter().flat_map(|text| words(text)).collect()
}

/// Every text of the ladder.
fn ladder(matrix: &Matrix) -> Vec<Vec<String>> {
    let framework = &matrix.framework;
    let mut texts: Vec<&str> = vec![framework.name.as_str(), framework.key.as_str(), framework.note.as_str()];
    texts.extend(framework.scale.points.iter().flat_map(|p| p.word.iter().map(guild_model::Name::as_str)));
    texts.extend(framework.scale.points.iter().map(|p| p.meaning.as_str()));
    texts.extend(matrix.tracks.iter().map(|t| t.name.as_str()));
    for level in &matrix.levels {
        texts.extend([level.name.as_str(), level.scope.as_str(), level.responsibilities.as_str()]);
        let kinds = guild_model::mastery::FreedomKind::ALL;
        texts.extend(kinds.iter().map(|kind| level.freedoms.get(*kind).text.as_str()));
    }
    texts.extend(matrix.areas.iter().map(|a| a.name.as_str()));
    texts.extend(matrix.skills.iter().flat_map(|s| [s.name.as_str(), s.description.as_str()]));
    texts.extend(matrix.expectations.iter().map(|e| e.text.as_str()));
    texts.extend(matrix.criteria.iter().map(|c| c.text.as_str()));
    texts.into_iter().map(words).filter(|words| !words.is_empty()).collect()
}

/// What the ladder said when the pack before was made, as far as what changed since may repeat it.
fn ladder_before(pack: &Pack) -> Vec<Vec<String>> {
    let levels = [&pack.level, &pack.target].into_iter().flatten().map(|head| head.name.as_str());
    let skills = pack.skills.iter().map(|skill| skill.name.as_str());
    let criteria = pack.criteria.iter().map(|criterion| criterion.text.as_str());
    levels.chain(skills).chain(criteria).map(words).filter(|words| !words.is_empty()).collect()
}

/// What was written about the person, as it stands in the pack.
fn written(pack: &Pack) -> Vec<Vec<String>> {
    fn evidence<'a>(texts: &mut Vec<&'a str>, all: &'a [PackEvidence]) {
        texts.extend(all.iter().flat_map(|e| [e.text.as_str(), e.link.as_str()]));
    }
    let mut texts: Vec<&str> = vec![pack.ambition.as_str(), pack.blockers.as_str(), pack.plan.as_str()];
    for said in pack.skills.iter().flat_map(|s| s.counted.iter().chain(&s.own)) {
        texts.push(said.note.as_str());
        evidence(&mut texts, &said.evidence);
    }
    texts.extend(pack.talks.iter().map(|talk| talk.notes.as_str()));
    for agreed in pack.talks.iter().flat_map(|talk| &talk.agreed) {
        texts.push(agreed.note.as_str());
        evidence(&mut texts, &agreed.evidence);
    }
    pack.skills.iter().for_each(|skill| evidence(&mut texts, &skill.evidence));
    let standings = pack.criteria.iter().flat_map(|c| c.said.iter().chain(&c.own));
    for PackStanding { reason, evidence: all, .. } in standings.chain(pack.misfits.iter().flat_map(|m| &m.said)) {
        texts.push(reason.as_str());
        evidence(&mut texts, all);
    }
    texts.into_iter().map(words).filter(|words| !words.is_empty()).collect()
}
