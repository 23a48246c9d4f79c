//! The criteria for one step, as a page.

use crate::growth;
use crate::page::{
    DocumentError, DocumentFormat, Entries, EntriesHead, Entry, Item, Measure, Page, Part, Section, Table,
};
use crate::words::Words;
use guild_model::PartialDate;
use guild_model::mastery::promotion::{Misfit, Promotion, PromotionCriterion, PromotionSkill};

/// Writes the criteria for one step as a document without a date. See [`promotion_page`] and [`Page::write`].
pub fn write_promotion(promotion: &Promotion, format: DocumentFormat, words: &Words) -> Result<Vec<u8>, DocumentError> {
    promotion_page(promotion, words, None).write(format)
}

/// The criteria for one step: what changes, what is expected, and apart at the end what should not be seen.
///
/// * `date`: printed as the day of the document; without it nothing tells when it was made.
pub fn promotion_page(promotion: &Promotion, words: &Words, date: Option<PartialDate>) -> Page {
    let writer = Writer { promotion, words };
    let mut sections = Vec::new();
    sections.extend(writer.changes());
    sections.push(writer.expected());
    sections.extend(writer.misfits());
    Page {
        language: words.language().to_owned(),
        title: writer.title(),
        origin: writer.origin(date),
        introduction: writer.introduction(),
        sections,
    }
}

struct Writer<'a> {
    promotion: &'a Promotion,
    words: &'a Words,
}

impl Writer<'_> {
    fn text(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    fn title(&self) -> String {
        let p = self.promotion;
        let (to, path) = (("to", p.to.name.as_str()), ("path", p.path.as_str()));
        match &p.from {
            Some(from) => self.words.text("promotion-title", &[("from", from.name.as_str()), to, path]),
            None => self.words.text("promotion-title-first", &[to, path]),
        }
    }

    fn origin(&self, date: Option<PartialDate>) -> Vec<String> {
        let version = self.promotion.version.to_string();
        let mut lines = vec![
            self.words
                .text("promotion-origin", &[("framework", self.promotion.framework.as_str()), ("version", &version)]),
        ];
        lines.extend(date.map(|d| self.words.text("promotion-date", &[("date", &self.words.date(d))])));
        lines
    }

    fn introduction(&self) -> Vec<String> {
        let mut lines = vec![
            self.words.text("promotion-intro", &[("to", self.promotion.to.name.as_str())]),
            self.text("promotion-intro-use"),
        ];
        if let Some(from) = &self.promotion.from {
            lines.push(self.words.text("promotion-intro-new", &[("from", from.name.as_str())]));
        }
        lines
    }

    fn changes(&self) -> Option<Section> {
        let p = self.promotion;
        let mut parts = Vec::new();
        let mut rows = Vec::new();
        if !p.scope.before.is_empty() || !p.scope.after.is_empty() {
            rows.push(growth::row(
                self.words,
                "changes-scope",
                p.from.is_some().then(|| growth::said(self.words, p.scope.before.as_str(), None)),
                growth::said(self.words, p.scope.after.as_str(), None),
            ));
        }
        rows.extend(growth::freedoms(self.words, &p.freedoms, p.from.is_some()));
        if !rows.is_empty() {
            let mut head = vec![self.text("changes-aspect")];
            head.extend(p.from.as_ref().map(|from| from.name.to_string()));
            head.push(p.to.name.to_string());
            parts.push(Part::Table(Table { head, rows, room: false, shares: &[] }));
        }
        parts.extend(growth::responsibilities(self.words, &p.responsibilities, p.from.is_some()));
        (!parts.is_empty()).then(|| Section { heading: self.text("changes-heading"), note: None, apart: false, parts })
    }

    fn expected(&self) -> Section {
        let areas = &self.promotion.areas;
        let rated = areas.iter().flat_map(|a| &a.skills).any(|s| s.rating.is_some());
        let head = EntriesHead {
            name: self.text("expected-skill"),
            measure: rated.then(|| self.text("expected-rating")),
            items: self.text("expected-criteria"),
        };
        let parts = areas
            .iter()
            .map(|area| {
                Part::Entries(Entries {
                    heading: area.name.as_ref().map(ToString::to_string),
                    head: head.clone(),
                    entries: area.skills.iter().map(|skill| self.skill(skill)).collect(),
                })
            })
            .collect();
        let note = areas.is_empty().then(|| self.text("expected-none"));
        Section { heading: self.text("expected-heading"), note, apart: false, parts }
    }

    fn skill(&self, skill: &PromotionSkill) -> Entry {
        let before = skill.rating_before.map(|r| self.words.rating(r, skill.rating_before_word.as_ref()));
        let measure = skill.rating.map(|rating| Measure {
            now: self.words.rating(rating, skill.rating_word.as_ref()),
            before: self.promotion.from.as_ref().map(|_| match before {
                Some(_) if skill.rating_before == skill.rating => self.text("rating-same"),
                Some(before) => self.words.text("rating-before", &[("rating", &before)]),
                None => self.text("rating-none-before"),
            }),
        });
        Entry {
            name: skill.name.to_string(),
            description: skill.description.to_string(),
            measure,
            items: skill.criteria.iter().map(|c| self.criterion(c)).collect(),
        }
    }

    fn criterion(&self, criterion: &PromotionCriterion) -> Item {
        // Without a level before, everything is new, and a mark on everything tells nothing.
        let new = criterion.new && self.promotion.from.is_some();
        let audience =
            criterion.audience.as_ref().map(|a| self.words.text("criterion-audience", &[("audience", a.as_str())]));
        let rating = criterion.rating.map(|r| {
            let rating = self.words.rating(r, criterion.rating_word.as_ref());
            self.words.text("criterion-rating", &[("rating", &rating)])
        });
        Item {
            mark: new.then(|| self.text("mark-new")),
            label: criterion.example.then(|| self.text("mark-example")),
            text: criterion.text.to_string(),
            notes: self.words.noted(audience.into_iter().chain(rating).collect()),
        }
    }

    fn misfits(&self) -> Option<Section> {
        let mut entries: Vec<Entry> = Vec::new();
        for misfit in &self.promotion.misfits {
            let item = self.misfit(misfit);
            match entries.last_mut().filter(|last| last.name == misfit.skill.as_str()) {
                Some(entry) => entry.items.push(item),
                None => entries.push(Entry {
                    name: misfit.skill.to_string(),
                    description: String::new(),
                    measure: None,
                    items: vec![item],
                }),
            }
        }
        let head = EntriesHead { name: self.text("expected-skill"), measure: None, items: self.text("misfits-signs") };
        (!entries.is_empty()).then(|| Section {
            heading: self.text("misfits-heading"),
            note: Some(self.text("misfits-note")),
            apart: true,
            parts: vec![Part::Entries(Entries { heading: None, head, entries })],
        })
    }

    fn misfit(&self, misfit: &Misfit) -> Item {
        let audience =
            misfit.audience.as_ref().map(|a| self.words.text("criterion-audience", &[("audience", a.as_str())]));
        Item { text: misfit.text.to_string(), notes: audience.into_iter().collect(), ..Item::default() }
    }
}
