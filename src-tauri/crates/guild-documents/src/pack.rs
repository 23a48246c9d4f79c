//! What is handed out to one person, as a page.

use crate::growth;
use crate::page::{
    Cell, DocumentError, DocumentFormat, Entries, EntriesHead, Entry, Item, List, Page, Part, Section, Table,
};
use crate::words::Words;
use guild_model::mastery::StepKind;
use guild_model::mastery::promotion::{LevelHead, Turn};
use guild_model::people::pack::{
    Pack, PackChange, PackChanges, PackCriterion, PackEvidence, PackGrowth, PackMisfit, PackParts, PackRatings,
    PackSkill, PackStanding, PackStep, PackTalk,
};
use guild_model::people::{AssessorKind, Interest, ReadinessState, StandingState};
use guild_model::{Name, PartialDate, Rating};

/// The widths of the skills: the last column has who said it, what was noted and what it was seen by.
const SKILLS: [usize; 5] = [26, 14, 14, 14, 32];

/// Writes a pack as a document. See [`pack_page`] and [`Page::write`].
pub fn write_pack(
    pack: &Pack,
    since: Option<&PackChanges>,
    format: DocumentFormat,
    words: &Words,
) -> Result<Vec<u8>, DocumentError> {
    pack_page(pack, since, words).write(format)
}

/// Where the person stands, what leads on, criteria, skills, what the talks came to, the plan and gaps with room for one, what
/// comes with the level, what changed, and room for both to sign.
///
/// * `since`: what is otherwise than in the pack before; `None` where none was kept.
pub fn pack_page(pack: &Pack, since: Option<&PackChanges>, words: &Words) -> Page {
    let writer = Writer { pack, words };
    let mut sections = vec![writer.place()];
    sections.extend(writer.steps());
    sections.extend(writer.criteria());
    sections.extend(writer.misfits());
    sections.extend(writer.skills());
    sections.extend(writer.talks());
    sections.push(writer.plan());
    sections.extend(writer.growth());
    sections.push(writer.changes(since));
    sections.push(writer.signatures());
    let version = pack.version.to_string();
    Page {
        language: words.language().to_owned(),
        title: words.text("pack-title", &[("name", pack.name.as_str())]),
        origin: vec![
            words.text("promotion-origin", &[("framework", pack.framework_name.as_str()), ("version", &version)]),
            words.text("promotion-date", &[("date", &words.date(pack.date))]),
        ],
        introduction: vec![
            words.text("pack-intro", &[("name", pack.name.as_str())]),
            words.text("pack-no-checklist", &[]),
        ],
        sections,
    }
}

/// A state of a criterion in words.
pub fn state_word(words: &Words, state: ReadinessState) -> String {
    let id = match state {
        ReadinessState::Met => "state-met",
        ReadinessState::Partly => "state-partly",
        ReadinessState::NotYet => "state-not-yet",
        ReadinessState::NoOpportunityYet => "state-no-opportunity",
        ReadinessState::Waived => "state-waived",
        ReadinessState::Unknown => "state-unknown",
    };
    words.text(id, &[])
}

/// Who says something, in words.
pub fn assessor_word(words: &Words, kind: AssessorKind) -> String {
    let id = match kind {
        AssessorKind::Itself => "said-by-self",
        AssessorKind::Lead => "said-by-lead",
        AssessorKind::Peer => "said-by-peer",
        AssessorKind::Agreed => "said-by-both",
    };
    words.text(id, &[])
}

/// An interest in words.
pub fn interest_word(words: &Words, interest: Interest) -> String {
    let id = match interest {
        Interest::More => "interest-more",
        Interest::Fine => "interest-fine",
        Interest::Avoid => "interest-avoid",
    };
    words.text(id, &[])
}

struct Writer<'a> {
    pack: &'a Pack,
    words: &'a Words,
}

fn plain(text: impl Into<String>) -> Cell {
    Cell { text: text.into(), ..Cell::default() }
}

impl Writer<'_> {
    fn text(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    fn rating(&self, rating: Option<Rating>) -> String {
        let Some(rating) = rating else { return self.text("pack-nothing") };
        let point = self.pack.scale.points.iter().find(|p| p.value == rating);
        self.words.rating(rating, point.and_then(|p| p.word.as_ref()))
    }

    fn level(&self, head: &LevelHead) -> String {
        self.words.text("pack-level", &[("level", head.name.as_str()), ("track", head.track.as_str())])
    }

    fn section(&self, heading: &str, note: Option<String>, parts: Vec<Part>) -> Section {
        Section { heading: self.text(heading), note, apart: false, parts }
    }

    fn place(&self) -> Section {
        let p = self.pack;
        let dated = |head: Option<&LevelHead>, id: &str, date: Option<PartialDate>| {
            let note = date.map(|date| self.words.text(id, &[("date", &self.words.date(date))]));
            Cell { text: head.map_or_else(|| self.text("pack-no-level"), |head| self.level(head)), note, mark: None }
        };
        let mut rows = vec![
            vec![plain(self.text("pack-level-now")), dated(p.level.as_ref(), "pack-since", p.since)],
            vec![plain(self.text("pack-target")), dated(p.target.as_ref(), "pack-by", p.target_date)],
        ];
        for (id, text) in [("pack-ambition", &p.ambition), ("pack-blockers", &p.blockers)] {
            if !text.is_empty() {
                let label = self.words.text(id, &[("name", p.name.as_str())]);
                rows.push(vec![plain(label), plain(text.as_str())]);
            }
        }
        rows.extend(p.next_talk.map(|day| vec![plain(self.text("pack-next-talk")), plain(self.words.date(day))]));
        let head = vec![self.text("changes-aspect"), self.text("pack-said")];
        self.section("pack-place", None, vec![Part::Table(Table { head, rows, room: false, shares: &[] })])
    }

    fn steps(&self) -> Option<Section> {
        let steps = &self.pack.next;
        if steps.is_empty() {
            return None;
        }
        let head = ["pack-step", "pack-step-kind", "pack-step-criteria", "pack-step-skills"].map(|id| self.text(id));
        let rows = steps.iter().map(|step| self.step(step)).collect();
        let mut parts = vec![Part::Table(Table { head: head.to_vec(), rows, room: false, shares: &[] })];
        parts.extend(steps.iter().filter_map(|step| self.comes_with(step)));
        Some(self.section("pack-steps", Some(self.text("pack-steps-note")), parts))
    }

    fn step(&self, step: &PackStep) -> Vec<Cell> {
        let kind = match step.kind {
            StepKind::Promotion => "pack-step-promotion",
            StepKind::SideMove => "pack-step-side-move",
        };
        let counts: Vec<String> = step
            .counts
            .iter()
            .map(|(state, n)| {
                let state = state_word(self.words, *state);
                self.words.text("pack-count", &[("n", &n.to_string()), ("what", &state)])
            })
            .collect();
        let counts = if counts.is_empty() { self.text("pack-no-criteria") } else { counts.join("\n") };
        let gaps = self.words.text("pack-step-gaps", &[("n", &step.gaps.to_string())]);
        let unknown = self.words.text("pack-step-unknown", &[("n", &step.unknown_skills.to_string())]);
        vec![plain(self.level(&step.to)), plain(self.text(kind)), plain(counts), plain(format!("{gaps}\n{unknown}"))]
    }

    /// The freedom and the responsibilities that a step brings, in short.
    fn comes_with(&self, step: &PackStep) -> Option<Part> {
        let mut items = Vec::new();
        let new = step.growth.freedoms.iter().filter(|freedom| freedom.turn() != Turn::Kept);
        for row in growth::freedoms(self.words, new, true) {
            let [label, _, after] = row.as_slice() else { continue };
            let said = [Some(after.text.as_str()).filter(|t| !t.is_empty()), after.note.as_deref()];
            let text = said.into_iter().flatten().next().unwrap_or_default();
            items.push(Item {
                mark: after.mark.clone(),
                label: Some(label.text.clone()),
                text: text.to_owned(),
                notes: Vec::new(),
            });
        }
        for line in &step.growth.responsibilities.gained {
            items.push(Item {
                label: Some(self.text("pack-responsibility")),
                text: line.to_string(),
                ..Item::default()
            });
        }
        let heading = self.words.text("pack-comes-with", &[("level", &self.level(&step.to))]);
        (!items.is_empty()).then_some(Part::List(List { heading, items }))
    }

    fn criteria(&self) -> Option<Section> {
        let to = self.pack.to.as_ref()?;
        let head = EntriesHead {
            name: self.text("expected-skill"),
            measure: Some(self.text("expected-rating")),
            items: self.text("pack-criteria-said"),
        };
        let mut parts: Vec<Part> = Vec::new();
        let mut last: Option<Option<&Name>> = None;
        for skill in &self.pack.skills {
            let own: Vec<&PackCriterion> = self.pack.criteria.iter().filter(|c| c.skill == skill.id).collect();
            if own.is_empty() {
                continue;
            }
            let entry = Entry {
                name: skill.name.to_string(),
                description: String::new(),
                measure: skill.asked.map(|asked| crate::page::Measure { now: self.rating(Some(asked)), before: None }),
                items: own.iter().map(|c| self.criterion(c)).collect(),
            };
            match parts.last_mut() {
                Some(Part::Entries(entries)) if last == Some(skill.area.as_ref()) => entries.entries.push(entry),
                _ => parts.push(Part::Entries(Entries {
                    heading: skill.area.as_ref().map(ToString::to_string),
                    head: head.clone(),
                    entries: vec![entry],
                })),
            }
            last = Some(skill.area.as_ref());
        }
        let mut note = vec![self.text("pack-criteria-note")];
        if self.pack.silent > 0 {
            note.push(self.words.text("pack-silent", &[("n", &self.pack.silent.to_string())]));
        }
        if parts.is_empty() {
            note.push(self.text("expected-none"));
        }
        let heading = self.words.text("pack-criteria", &[("level", &self.level(to))]);
        Some(Section { heading, note: Some(note.join(" ")), apart: false, parts })
    }

    /// What must not be seen: apart from what must be met, and never counted with it.
    fn misfits(&self) -> Option<Section> {
        let misfits = &self.pack.misfits;
        if misfits.is_empty() {
            return None;
        }
        let count = |seen: Option<bool>| misfits.iter().filter(|m| m.seen == seen).count();
        let (seen, unknown) = (count(Some(true)), count(None));
        let all = misfits.len().to_string();
        let id = if seen == 0 { "pack-misfits-none" } else { "pack-misfits-seen" };
        let mut note = vec![self.words.text(id, &[("n", &seen.to_string()), ("all", &all)])];
        if unknown > 0 {
            note.push(self.words.text("pack-misfits-unknown", &[("n", &unknown.to_string())]));
        }
        let item = |misfit: &PackMisfit| {
            let from = || self.words.text("pack-from-level", &[("level", misfit.level_name.as_str())]);
            let mut notes: Vec<String> = misfit.inherited.then(from).into_iter().collect();
            notes.extend(misfit.said.iter().flat_map(|said| self.standing(said, false)));
            let state = match misfit.seen {
                Some(true) => "state-seen",
                Some(false) => "state-not-seen",
                None => "state-unknown",
            };
            let (mark, label) = (Some(self.text(state)), Some(misfit.skill.to_string()));
            Item { mark, label, text: misfit.text.to_string(), notes: self.words.noted(notes) }
        };
        let items = misfits.iter().map(item).collect();
        let list = Part::List(List { heading: self.text("pack-misfits-list"), items });
        Some(self.section("pack-misfits", Some(note.join(" ")), vec![list]))
    }

    fn criterion(&self, criterion: &PackCriterion) -> Item {
        let mut notes = Vec::new();
        if criterion.inherited {
            notes.push(self.words.text("pack-from-level", &[("level", criterion.level_name.as_str())]));
        }
        if let Some(said) = &criterion.said {
            notes.extend(self.standing(said, criterion.state == ReadinessState::Unknown));
        }
        Item {
            mark: Some(state_word(self.words, criterion.state)),
            label: None,
            text: criterion.text.to_string(),
            notes: self.words.noted(notes),
        }
    }

    fn standing(&self, said: &PackStanding, expired: bool) -> Vec<String> {
        let by = assessor_word(self.words, said.kind);
        let mut notes = vec![self.words.text("pack-said-on", &[("who", &by), ("date", &self.words.date(said.date))])];
        if said.state == StandingState::NotApplicable {
            notes.push(self.text("state-not-applicable"));
        }
        if !said.reason.is_empty() {
            notes.push(self.words.text("pack-reason", &[("reason", said.reason.as_str())]));
        }
        if let Some(day) = said.expires {
            let id = if expired { "pack-expired" } else { "pack-expires" };
            notes.push(self.words.text(id, &[("date", &self.words.date(day))]));
        }
        notes.extend(said.evidence.iter().map(|e| self.evidence(e)));
        notes
    }

    fn evidence(&self, evidence: &PackEvidence) -> String {
        let date = evidence.date.map(|date| self.words.date(date));
        let parts = [Some(evidence.text.as_str()), Some(evidence.link.as_str()), date.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().filter(|p| !p.is_empty()).collect();
        self.words.text("pack-evidence", &[("evidence", &parts.join(", "))])
    }

    fn skills(&self) -> Option<Section> {
        if self.pack.skills.is_empty() {
            return None;
        }
        let head = ["expected-skill", "pack-asked", "pack-knows", "pack-does", "pack-seen-by"].map(|id| self.text(id));
        let rows = self.pack.skills.iter().map(|skill| self.skill(skill)).collect();
        let table = Part::Table(Table { head: head.to_vec(), rows, room: false, shares: &SKILLS });
        Some(self.section("pack-skills", Some(self.text("pack-skills-note")), vec![table]))
    }

    fn skill(&self, skill: &PackSkill) -> Vec<Cell> {
        let nobody = || {
            vec![
                plain(self.text("pack-nothing")),
                plain(self.text("pack-nothing")),
                plain(self.text("pack-not-assessed")),
            ]
        };
        let said = skill.counted.as_ref().map_or_else(nobody, |said| {
            let on = |kind, date: PartialDate| {
                let by = assessor_word(self.words, kind);
                self.words.text("pack-said-on", &[("who", &by), ("date", &self.words.date(date))])
            };
            let of = |part: &str, said: String| {
                self.words.text("pack-part-said", &[("part", &self.text(part)), ("said", &said)])
            };
            let text = match &skill.parts {
                None => on(said.kind, said.date.into()),
                Some(PackParts { knows, does }) => {
                    let (knows, does) = (on(knows.0, knows.1.into()), on(does.0, does.1.into()));
                    format!("{}\n{}", of("pack-knows", knows), of("pack-does", does))
                }
            };
            let mut notes: Vec<String> = Vec::new();
            notes.extend(skill.stale.then(|| self.text("pack-stale")));
            notes.extend(doing_unknown(skill).then(|| self.text("pack-doing-unknown")));
            notes.extend(said.interest.map(|i| interest_word(self.words, i)));
            notes.extend(Some(said.note.to_string()).filter(|n| !n.is_empty()));
            notes.extend(said.evidence.iter().map(|e| self.evidence(e)));
            let note = (!notes.is_empty()).then(|| notes.join("\n"));
            vec![plain(self.rating(said.knows)), plain(self.rating(said.does)), Cell { text, note, mark: None }]
        });
        let mut row = vec![plain(skill.name.as_str()), plain(self.rating(skill.asked))];
        row.extend(said);
        if let Some(seen) = row.last_mut().filter(|_| !skill.evidence.is_empty()) {
            let notes = seen.note.take().into_iter().chain(skill.evidence.iter().map(|e| self.evidence(e)));
            seen.note = Some(notes.collect::<Vec<String>>().join("\n"));
        }
        row
    }

    /// A list for each talk: its notes, what was agreed skill by skill, and when to talk again.
    fn talks(&self) -> Option<Section> {
        let talks = &self.pack.talks;
        let parts = talks.iter().map(|talk| self.talk(talk)).collect();
        (!talks.is_empty()).then(|| self.section("pack-talks", Some(self.text("pack-talks-note")), parts))
    }

    fn talk(&self, talk: &PackTalk) -> Part {
        let label = |id: &str| Some(self.text(id));
        let lines = talk.notes.as_str().lines().map(str::trim).filter(|line| !line.is_empty());
        let mut items: Vec<Item> = lines
            .map(|line| Item { label: label("pack-talk-notes"), text: line.to_owned(), ..Item::default() })
            .collect();
        items.extend(talk.agreed.iter().map(|agreed| {
            let mut notes: Vec<String> = agreed.interest.map(|i| interest_word(self.words, i)).into_iter().collect();
            notes.extend(Some(agreed.note.to_string()).filter(|note| !note.is_empty()));
            notes.extend(agreed.evidence.iter().map(|e| self.evidence(e)));
            let ratings = self.ratings(&(agreed.knows, agreed.does));
            let text = self.words.text("pack-talk-agreed", &[("skill", agreed.skill.as_str()), ("ratings", &ratings)]);
            Item { label: label("said-by-both"), text, notes: self.words.noted(notes), ..Item::default() }
        }));
        items.extend(talk.next.map(|day| Item {
            label: label("pack-next-talk"),
            text: self.words.date(day),
            ..Item::default()
        }));
        Part::List(List { heading: self.words.text("pack-talk-on", &[("date", &self.words.date(talk.date))]), items })
    }

    /// A row for each gap, with what comes next and room to write what was agreed.
    fn plan(&self) -> Section {
        let missing: Vec<&PackSkill> = self.pack.skills.iter().filter(|s| s.gap.is_some_and(|gap| gap > 0.0)).collect();
        if missing.is_empty() {
            let open = self.pack.skills.iter().any(|s| s.gap.is_some() && doing_unknown(s));
            let open = open.then(|| self.text("pack-doing-open"));
            let note: Vec<String> = std::iter::once(self.text("pack-no-gaps")).chain(open).collect();
            return self.section("pack-plan", Some(note.join(" ")), self.planned().into_iter().collect());
        }
        let head = ["expected-skill", "pack-gap", "pack-next-step", "pack-agreed"].map(|id| self.text(id));
        let row = |skill: &&PackSkill| {
            let counted = skill.counted.as_ref().and_then(|a| Rating::lesser(a.knows, a.does));
            let (now, asked) = (self.rating(counted), self.rating(skill.asked));
            let gap = self.words.text("pack-from-to", &[("from", &now), ("to", &asked)]);
            let next = skill.next_criterion.and_then(|id| self.pack.criterion(id));
            let next = Cell {
                text: next.map(|c| c.text.to_string()).unwrap_or_default(),
                note: skill
                    .next_rating
                    .map(|r| self.words.text("pack-next-rating", &[("rating", &self.rating(Some(r)))])),
                mark: None,
            };
            vec![plain(skill.name.as_str()), plain(gap), next, Cell::default()]
        };
        let table = Table { head: head.to_vec(), rows: missing.iter().map(row).collect(), room: true, shares: &[] };
        let parts = self.planned().into_iter().chain([Part::Table(table)]).collect();
        self.section("pack-plan", Some(self.text("pack-plan-note")), parts)
    }

    /// What is to be done, a line each.
    fn planned(&self) -> Option<Part> {
        let lines = self.pack.plan.as_str().lines().map(str::trim).filter(|line| !line.is_empty());
        let items: Vec<Item> = lines.map(|line| Item { text: line.to_owned(), ..Item::default() }).collect();
        (!items.is_empty()).then(|| Part::List(List { heading: self.text("pack-planned"), items }))
    }

    fn growth(&self) -> Option<Section> {
        let (to, PackGrowth { freedoms, responsibilities }) = (self.pack.to.as_ref()?, self.pack.growth.as_ref()?);
        let compared = self.pack.level.as_ref().filter(|level| level.id != to.id);
        let rows: Vec<Vec<Cell>> = growth::freedoms(self.words, freedoms, compared.is_some()).collect();
        let mut head = vec![self.text("changes-aspect")];
        head.extend(compared.map(|level| level.name.to_string()));
        head.push(to.name.to_string());
        let mut parts = Vec::new();
        if !rows.is_empty() {
            parts.push(Part::Table(Table { head, rows, room: false, shares: &[] }));
        }
        parts.extend(growth::responsibilities(self.words, responsibilities, compared.is_some()));
        let heading = self.words.text("pack-comes-with", &[("level", &self.level(to))]);
        (!parts.is_empty()).then_some(Section { heading, note: None, apart: false, parts })
    }

    fn changes(&self, since: Option<&PackChanges>) -> Section {
        let Some(since) = since else {
            return self.section("pack-changes", Some(self.text("pack-first")), Vec::new());
        };
        let date = self.words.date(since.since);
        let mut items: Vec<Item> = Vec::new();
        if let Some(version) = since.version_before {
            let (then, now) = (version.to_string(), self.pack.version.to_string());
            let text = self.words.text("pack-changed-version", &[("before", &then), ("after", &now)]);
            items.push(Item { text, ..Item::default() });
        }
        items.extend(since.changes.iter().map(|change| Item { text: self.change(change), ..Item::default() }));
        if items.is_empty() {
            return self.section(
                "pack-changes",
                Some(self.words.text("pack-unchanged", &[("date", &date)])),
                Vec::new(),
            );
        }
        let heading = self.words.text("pack-changed-since", &[("date", &date)]);
        self.section("pack-changes", None, vec![Part::List(List { heading, items })])
    }

    fn change(&self, change: &PackChange) -> String {
        let name = |name: &Option<Name>| name.as_ref().map_or_else(|| self.text("pack-nothing"), ToString::to_string);
        let (id, subject, before, after) = match change {
            PackChange::Level(before, after) => {
                ("pack-changed", self.text("pack-level-now"), name(before), name(after))
            }
            PackChange::Target(before, after) => ("pack-changed", self.text("pack-target"), name(before), name(after)),
            PackChange::Rating { skill, before, after } => {
                ("pack-changed", skill.to_string(), self.ratings(before), self.ratings(after))
            }
            PackChange::State { text, before, after } => {
                let before = before.map_or_else(|| self.text("pack-not-asked"), |s| state_word(self.words, s));
                ("pack-changed", text.to_string(), before, state_word(self.words, *after))
            }
            PackChange::NoLongerAsked(text) => {
                ("pack-changed", text.to_string(), self.text("pack-asked-before"), self.text("pack-not-asked"))
            }
        };
        self.words.text(id, &[("subject", &subject), ("before", &before), ("after", &after)])
    }

    fn ratings(&self, (knows, does): &PackRatings) -> String {
        let (knows, does) = (self.rating(*knows), self.rating(*does));
        self.words.text("pack-ratings", &[("knows", &knows), ("does", &does)])
    }

    fn signatures(&self) -> Section {
        let head = ["pack-signer", "pack-signed-on", "pack-signature"].map(|id| self.text(id));
        let blank = |who: String| vec![plain(who), Cell::default(), Cell::default()];
        let rows = vec![blank(self.pack.name.to_string()), blank(self.text("said-by-lead"))];
        let table = Part::Table(Table { head: head.to_vec(), rows, room: true, shares: &[] });
        self.section("pack-signatures", Some(self.text("pack-signatures-note")), vec![table])
    }
}

/// Knowing is known and doing is not: nobody has said that the person does what is asked.
fn doing_unknown(skill: &PackSkill) -> bool {
    skill.counted.as_ref().is_some_and(|said| said.knows.is_some() && said.does.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use guild_model::LevelId;
    use guild_model::mastery::promotion::{FreedomChange, ResponsibilityChange};
    use guild_model::mastery::{FreedomKind, TrackKind};

    #[test]
    fn what_stays_as_it_is_does_not_come_with_a_step_whatever_the_words_are() {
        let freedom = |kind, before: &str, after: &str| FreedomChange {
            kind,
            before: before.parse().unwrap(),
            after: after.parse().unwrap(),
            degree_before: None,
            degree_after: None,
        };
        let freedoms =
            vec![freedom(FreedomKind::Team, "asked", "asked"), freedom(FreedomKind::Task, "told", "chooses")];
        let step = PackStep {
            kind: StepKind::Promotion,
            to: LevelHead {
                id: LevelId::new(),
                name: "Senior".parse().unwrap(),
                track: "Craft".parse().unwrap(),
                track_kind: TrackKind::Technical,
                rank: 2,
            },
            counts: Vec::new(),
            gaps: 0,
            unknown_skills: 0,
            growth: PackGrowth {
                freedoms,
                responsibilities: ResponsibilityChange { gained: Vec::new(), kept: Vec::new() },
            },
        };
        // A language may have one word for both.
        let words = Words::of("freedom-kept = as told\nfreedom-changed = as told\n");
        let part = Writer { pack: &Pack::blank("2026-11-21".parse().unwrap()), words: &words }.comes_with(&step);
        let Some(Part::List(list)) = part else { panic!("{part:?}") };
        assert_eq!(list.items.iter().map(|item| item.text.as_str()).collect::<Vec<_>>(), ["chooses"]);
    }
}
