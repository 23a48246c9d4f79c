//! A page as a PDF for print and for screen readers, set by Typst.
//!
//! The page reaches Typst as data: the template reads it from a file that exists only in this program, and no text
//! of it is ever read as markup. The template sees no other file, no network, no clock and no fonts but the embedded.

use crate::page::{DocumentError, Page};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const TEMPLATE: &str = include_str!("page.typ");

/// What Typst may know; the same for every document, so it is read once: about 50 ms and 10 MB.
static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut fonts = FontStore::new();
    fonts.extend(typst_kit::fonts::embedded());
    Known { library: LazyHash::new(Library::default()), fonts }
});

struct Known {
    library: LazyHash<Library>,
    fonts: FontStore,
}

struct Desk {
    template: Source,
    data: (FileId, Bytes),
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &KNOWN.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        KNOWN.fonts.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        KNOWN.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Sets the page. Cost: about a tenth of a second for some hundred criteria in an optimised build.
///
/// Letters that none of the embedded fonts has (they cover Latin, Greek and Cyrillic) are drawn as empty boxes; their
/// text is kept, so that it can be searched and read aloud, and the accessibility standard, which forbids such boxes,
/// is then not claimed.
pub(crate) fn write(page: &Page) -> Result<Vec<u8>, DocumentError> {
    let data = serde_json::to_vec(page).map_err(|e| DocumentError::Pdf(e.to_string()))?;
    let desk = Desk {
        template: Source::new(file("/page.typ")?, TEMPLATE.to_owned()),
        data: (file("/page.json")?, Bytes::new(data)),
    };
    let document = typst::compile::<PagedDocument>(&desk).output.map_err(|errors| first(&errors))?;
    let accessible =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| DocumentError::Pdf(e.message().to_string()))?;
    let options = |standards| PdfOptions {
        creator: Smart::Custom(Some("Guildhall".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&document, &options(accessible))
        .or_else(|_| typst_pdf::pdf(&document, &options(PdfStandards::default())))
        .map_err(|errors| first(&errors));
    // Typst remembers what it computed; texts of a workspace shall not outlive their document.
    typst::comemo::evict(0);
    pdf
}

fn file(path: &str) -> Result<FileId, DocumentError> {
    let path = VirtualPath::new(path).map_err(|_| DocumentError::Pdf(format!("{path} is no path")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn first(errors: &[SourceDiagnostic]) -> DocumentError {
    DocumentError::Pdf(errors.first().map_or_else(|| "no cause was given".to_owned(), |e| e.message.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(bytes: &[u8], needle: &str) -> bool {
        bytes.windows(needle.len()).any(|w| w == needle.as_bytes())
    }

    #[test]
    fn it_is_tagged_and_says_so() {
        let pdf = write(&crate::page::tests::page_of("Zoë Ångström, Μαρία, Мария")).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7"));
        for sign in ["/StructTreeRoot", "/MarkInfo", "/Marked true", "/Lang(en", "pdfuaid:part"] {
            assert!(has(&pdf, sign), "{sign}");
        }
    }

    #[test]
    fn letters_without_a_font_do_no_harm() {
        let pdf = write(&crate::page::tests::page_of("山田太郎 🙂 שלום")).unwrap();
        assert!(has(&pdf, "/StructTreeRoot"));
    }

    #[test]
    fn the_template_reaches_no_file() {
        let desk = |source: &str| Desk {
            template: Source::new(file("/page.typ").unwrap(), source.to_owned()),
            data: (file("/page.json").unwrap(), Bytes::new(Vec::new())),
        };
        for source in
            ["#read(\"/etc/passwd\")", "#include \"/other.typ\"", "#import \"@preview/x:1.0.0\"", "#datetime.today()"]
        {
            assert!(typst::compile::<PagedDocument>(&desk(source)).output.is_err(), "{source}");
        }
    }
}
