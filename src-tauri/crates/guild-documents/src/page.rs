//! What a document says, apart from how it looks: headings, tables, lists, all in plain text.

use guild_model::FileFormat;
use serde::Serialize;

/// A document as it is read, from top to bottom. Every string is plain text, never markup; a line break is `\n`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// The language of its own words, as a BCP 47 tag.
    pub language: String,
    /// What the document is called; its first heading and the name among the file's properties.
    pub title: String,
    /// What it was made from, a line each.
    pub origin: Vec<String>,
    /// What to know before reading, a paragraph each.
    pub introduction: Vec<String>,
    /// From top to bottom.
    pub sections: Vec<Section>,
}

/// A part of the document under a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What it is called; stands one level below the title.
    pub heading: String,
    /// A sentence on how to read it.
    pub note: Option<String>,
    /// Stands apart from what comes before.
    pub apart: bool,
    /// From top to bottom.
    pub parts: Vec<Part>,
}

/// One block of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "part")]
pub enum Part {
    /// Short texts side by side.
    Table(Table),
    /// Sentences one below the other, under a heading.
    List(List),
    /// Things with a name and a list each.
    Entries(Entries),
}

/// Short texts side by side; the first cell of a row is its head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What the columns are called, from left to right.
    pub head: Vec<String>,
    /// From top to bottom, each with as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
    /// Its rows are high, so that one can write into what is empty.
    pub room: bool,
    /// The widths of the columns, in hundredths of the whole. Where none are given, the first column has 26 and the
    /// others share the rest.
    pub shares: &'static [usize],
}

/// One cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// What it says first; may be empty.
    pub text: String,
    /// Said in addition, more quietly.
    pub note: Option<String>,
    /// What to notice about it.
    pub mark: Option<String>,
}

impl Cell {
    /// How many bytes stand in it.
    pub(crate) fn length(&self) -> usize {
        self.text.len() + [&self.note, &self.mark].into_iter().flatten().map(String::len).sum::<usize>()
    }
}

/// Sentences one below the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct List {
    /// What they are about; stands one level below the section's.
    pub heading: String,
    /// From top to bottom.
    pub items: Vec<Item>,
}

/// Things with a name and a list each, such as skills with their criteria.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entries {
    /// What they are about; `None` where the section's heading says it.
    pub heading: Option<String>,
    /// What their columns are called.
    pub head: EntriesHead,
    /// From top to bottom.
    pub entries: Vec<Entry>,
}

/// What the columns are called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntriesHead {
    /// Above the names.
    pub name: String,
    /// `None` where no entry of the document has a measure.
    pub measure: Option<String>,
    /// Above the lists.
    pub items: String,
}

/// One thing with its list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// What it is called.
    pub name: String,
    /// What it means; may be empty.
    pub description: String,
    /// What stands beside the name; `None` for nothing.
    pub measure: Option<Measure>,
    /// From top to bottom; may be empty.
    pub items: Vec<Item>,
}

/// A rating or the like beside a name, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// What it is, in words.
    pub now: String,
    /// What it was, in words.
    pub before: Option<String>,
}

/// One sentence or paragraph of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What to notice about it, such as "New".
    pub mark: Option<String>,
    /// What kind of thing it is where it is not the usual one, such as "Example"; it is then set more quietly.
    pub label: Option<String>,
    /// What it says.
    pub text: String,
    /// Said in addition, in brackets.
    pub notes: Vec<String>,
}

/// A format that a page can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentFormat {
    /// `CommonMark` with tables.
    Markdown,
    /// One file with its style inside, readable without a network.
    Html,
    /// A4, set by Typst; only in a build with the feature `pdf`.
    Pdf,
    /// Office Open XML, as Word writes it.
    Docx,
}

impl FileFormat for DocumentFormat {
    const ALL: &'static [Self] = &[Self::Markdown, Self::Html, Self::Pdf, Self::Docx];

    fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }
}

/// Why a document could not be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// A build without the feature `pdf`.
    #[error("this build of Guildhall writes no PDF; choose .docx, .html or .md, or use a build with the feature `pdf`")]
    WithoutPdf,
    /// Typst refused the page; in its words.
    #[error("the PDF could not be set: {0}; choose .docx or .html")]
    Pdf(String),
    /// The parts could not be put into one file; in the words of the library.
    #[error("the Word document could not be packed: {0}; choose .html or .pdf")]
    Docx(String),
}

impl Page {
    /// A page with every kind of part and no words of its own: what a file of it says is said by the format.
    pub fn skeleton(language: &str) -> Self {
        let item = || Item { mark: Some(String::new()), label: Some(String::new()), ..Item::default() };
        let cell = || Cell { note: Some(String::new()), mark: Some(String::new()), ..Cell::default() };
        let table =
            |room| Table { head: vec![String::new(); 2], rows: vec![vec![cell(), Cell::default()]], room, shares: &[] };
        let head = EntriesHead { name: String::new(), measure: Some(String::new()), items: String::new() };
        let measure = Some(Measure { now: String::new(), before: Some(String::new()) });
        let entry = Entry { name: String::new(), description: String::new(), measure, items: vec![item()] };
        let parts = vec![
            Part::Table(table(false)),
            Part::Table(table(true)),
            Part::List(List { heading: String::new(), items: vec![item(), Item::default()] }),
            Part::Entries(Entries { heading: Some(String::new()), head, entries: vec![entry] }),
        ];
        let section = Section { heading: String::new(), note: Some(String::new()), apart: true, parts };
        Self {
            language: language.to_owned(),
            title: String::new(),
            origin: vec![String::new()],
            introduction: vec![String::new()],
            sections: vec![section],
        }
    }

    /// Letters that the page shows as empty boxes in a format, in order: those for which a PDF finds no font. The other
    /// formats leave the letters to the program that shows them.
    ///
    /// Cost: linear in the text; as [`Page::write`] it looks through the fonts of the machine the first time that a PDF
    /// needs one.
    pub fn unprinted(&self, format: DocumentFormat) -> Vec<char> {
        match format {
            #[cfg(feature = "pdf")]
            DocumentFormat::Pdf => crate::pdf::unprinted(self),
            _ => Vec::new(),
        }
    }

    /// Writes the page in a format.
    ///
    /// * Returns the bytes of a whole file, the same for the same page (see [`Page::unprinted`] for the one exception);
    ///   text formats are UTF-8 without BOM.
    /// * Cost: linear in the text; PDF sets some hundred criteria in about a tenth of a second (optimised).
    pub fn write(&self, format: DocumentFormat) -> Result<Vec<u8>, DocumentError> {
        match format {
            DocumentFormat::Markdown => Ok(crate::markdown::write(self).into_bytes()),
            DocumentFormat::Html => Ok(crate::html::write(self).into_bytes()),
            DocumentFormat::Docx => crate::docx::write(self),
            #[cfg(feature = "pdf")]
            DocumentFormat::Pdf => crate::pdf::write(self),
            #[cfg(not(feature = "pdf"))]
            DocumentFormat::Pdf => Err(DocumentError::WithoutPdf),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// How many texts `page_of` puts its text into.
    pub(crate) const TEXTS: usize = 30;

    /// A page with every kind of part, and the same text in every place that a text can stand.
    pub(crate) fn page_of(text: &str) -> Page {
        let t = || text.to_owned();
        let item = Item { mark: Some(t()), label: Some(t()), text: t(), notes: vec![t(), t()] };
        let cell = Cell { text: t(), note: Some(t()), mark: Some(t()) };
        let head = EntriesHead { name: t(), measure: Some(t()), items: t() };
        let measure = Measure { now: t(), before: Some(t()) };
        let entry = Entry { name: t(), description: t(), measure: Some(measure), items: vec![item.clone()] };
        let rows = vec![vec![Cell { text: t(), ..Cell::default() }, cell]];
        let table = Table { head: vec![t(), t()], rows, room: false, shares: &[] };
        Page {
            language: "en".to_owned(),
            title: t(),
            origin: vec![t()],
            introduction: vec![t()],
            sections: vec![Section {
                heading: t(),
                note: Some(t()),
                apart: true,
                parts: vec![
                    Part::Table(table),
                    Part::List(List { heading: t(), items: vec![item] }),
                    Part::Entries(Entries { heading: Some(t()), head, entries: vec![entry] }),
                ],
            }],
        }
    }

    #[test]
    fn the_same_page_gives_the_same_bytes() {
        let page = page_of("Zoë *Ångström*");
        for &format in DocumentFormat::ALL {
            assert_eq!(page.write(format), page.write(format), "{format:?}");
        }
    }
}
