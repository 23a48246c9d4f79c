//! What is handed out to one person as a workbook to fill in: an overview to read, two sheets to write in, and a very
//! hidden one with ids and with what was sent, so that a returned form can be read whatever language it was in.

mod write;

pub use write::{FormError, FormLine, FormLook, write_form};

/// The very hidden sheet, and how its first cell begins.
pub(crate) const RECORDS: &str = "guildhall";
pub(crate) const FORM: &str = "guildhall:form";
