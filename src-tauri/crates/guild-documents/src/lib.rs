//! Model to documents to hand out.
//!
//! A document is made in two halves. What it says is a [`page::Page`], written once per kind of document
//! (`promotion`, `pack`), with every word from a [`words::Words`] catalogue. How it looks is a writer per format
//! (`markdown`, `html`, `docx`, `pdf`), which knows pages and nothing of the product. So the same facts stand in
//! every format, in the same order.
//!
//! All writers are pure: the same page gives the same bytes, without a clock or a network. A PDF of letters that the
//! embedded fonts lack is the one exception: it is set in fonts of the machine.

#![warn(missing_docs)]

pub mod catalogue;
mod docx;
#[cfg(feature = "pdf")]
mod fonts;
mod growth;
mod html;
mod markdown;
pub mod pack;
pub mod page;
#[cfg(feature = "pdf")]
mod pdf;
pub mod promotion;
pub mod read_back;
pub mod words;

pub use catalogue::{Catalogue, CatalogueError};
pub use pack::{pack_page, write_pack};
pub use page::{DocumentError, DocumentFormat, Page};
pub use promotion::{promotion_page, write_promotion};
pub use words::Words;
