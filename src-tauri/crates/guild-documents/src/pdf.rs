//! A page as a PDF for print and for screen readers, set by Typst.
//!
//! The page reaches Typst as data: the template reads it from a file that exists only in this program, and no text
//! of it is ever read as markup. The template sees no other file, no network and no clock; of fonts it sees the embedded
//! ones, and where a text has letters that these lack, those of the machine that have them.

use crate::fonts::{Fonts, Machine};
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

/// What Typst may know besides the fonts; the same for every document.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

struct Desk {
    template: Source,
    data: (FileId, Bytes),
    fonts: FontStore,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
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
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Sets the page. Cost: about a tenth of a second for some hundred criteria in an optimised build.
///
/// The embedded fonts cover Latin, Greek and Cyrillic, and a text within them gives the same bytes on every machine.
/// Other letters are set in a font of the machine. Those that none has are drawn as empty boxes ([`unprinted`]). Their
/// text is kept to be searched and read aloud, but for the first such letter of each font (krilla gives its box no
/// text), and the accessibility standard, which forbids such boxes, is then not claimed.
pub(crate) fn write(page: &Page) -> Result<Vec<u8>, DocumentError> {
    set(page, Fonts::of(page, Machine::installed).store)
}

/// The letters of a page that are drawn as empty boxes, since neither the embedded fonts nor those of the machine have
/// them, in order.
pub(crate) fn unprinted(page: &Page) -> Vec<char> {
    Fonts::of(page, Machine::installed).missing
}

fn set(page: &Page, fonts: FontStore) -> Result<Vec<u8>, DocumentError> {
    let data = serde_json::to_vec(page).map_err(|e| DocumentError::Pdf(e.to_string()))?;
    let desk = Desk {
        template: Source::new(file("/page.typ")?, TEMPLATE.to_owned()),
        data: (file("/page.json")?, Bytes::new(data)),
        fonts,
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

    /// The fonts of one file, or of none.
    fn machine(file: Option<&str>) -> (tempfile::TempDir, &'static Machine) {
        let folder = tempfile::tempdir().unwrap();
        if let Some(file) = file {
            std::fs::copy(file, folder.path().join("font.ttf")).unwrap();
        }
        let machine = Box::leak(Box::new(Machine::of(typst_kit::fonts::scan(folder.path()))));
        (folder, machine)
    }

    /// The words on the pages of a finished PDF.
    fn text(pdf: &[u8]) -> String {
        let passages = crate::read_back::read_back(pdf, "pdf").unwrap().into_iter();
        let pages: String =
            passages.filter(|passage| passage.place.starts_with("page")).map(|passage| passage.text + "\n").collect();
        pages.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn letters_without_a_font_do_no_harm_and_are_named() {
        let page = crate::page::tests::page_of("山田太郎 🙂 שלום سارة Zoë");
        let (_folder, machine) = machine(None);
        let fonts = Fonts::of(&page, || machine);
        assert_eq!(fonts.missing.iter().collect::<String>(), "太山田郎🙂");
        let pdf = set(&page, fonts.store).unwrap();
        assert!(has(&pdf, "/StructTreeRoot"));
        assert!(text(&pdf).contains("田太郎"), "{}", text(&pdf));
    }

    #[test]
    fn letters_that_the_machine_has_are_printed() {
        const THAI: &str = "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf";
        if !std::path::Path::new(THAI).exists() {
            eprintln!("skipped: {THAI} is not there");
            return;
        }
        let page = crate::page::tests::page_of("Dana สมชาย ใจดี, 山");
        let (_folder, machine) = machine(Some(THAI));
        let fonts = Fonts::of(&page, || machine);
        assert_eq!(fonts.missing, ['山']);
        let pdf = set(&page, fonts.store).unwrap();
        assert!(text(&pdf).replace(' ', "").contains("สมชายใจดี"), "{}", text(&pdf));
        let covered = crate::page::tests::page_of("Dana สมชาย ใจดี");
        let pdf = set(&covered, Fonts::of(&covered, || machine).store).unwrap();
        assert!(has(&pdf, "pdfuaid:part"), "without an empty box it is accessible");
    }

    #[test]
    fn names_written_from_right_to_left_are_read_back_as_they_are_spelt() {
        for name in ["דנה לוי", "سارة علي"] {
            let pdf = write(&crate::page::tests::page_of(name)).unwrap();
            assert!(text(&pdf).contains(name), "{name}: {}", text(&pdf));
        }
    }

    #[test]
    fn what_the_embedded_fonts_cover_looks_the_same_on_every_machine() {
        let page = crate::page::tests::page_of("Zoë Ångström, Μαρία, Мария \u{200B}\u{FE0F}");
        let fonts = Fonts::of(&page, || panic!("the machine was asked for fonts"));
        assert_eq!(fonts.missing, Vec::<char>::new());
        assert_eq!(set(&page, fonts.store).unwrap(), write(&page).unwrap());
    }

    #[test]
    fn the_template_reaches_no_file() {
        let desk = |source: &str| Desk {
            template: Source::new(file("/page.typ").unwrap(), source.to_owned()),
            data: (file("/page.json").unwrap(), Bytes::new(Vec::new())),
            fonts: FontStore::new(),
        };
        for source in
            ["#read(\"/etc/passwd\")", "#include \"/other.typ\"", "#import \"@preview/x:1.0.0\"", "#datetime.today()"]
        {
            assert!(typst::compile::<PagedDocument>(&desk(source)).output.is_err(), "{source}");
        }
    }
}
