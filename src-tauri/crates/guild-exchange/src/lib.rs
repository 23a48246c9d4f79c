//! Bytes to model and back: spreadsheets in and out, matrices as tables, the map as pictures and pages.
//!
//! Reading has two halves. [`read`] turns foreign bytes into a [`book::Book`] of plain cells; it runs in a child
//! process under limits. Recognition looks at a book's structure and says what each block of cells is: of a ladder
//! ([`ladder::recognise`]), of ratings ([`ratings`]), of an organisation ([`organisation`]) or of a returned form
//! ([`form`]); [`recognition`] is what they share.

#![warn(missing_docs)]

pub mod book;
pub mod form;
pub mod ladder;
pub mod map;
mod markup;
pub mod organisation;
pub mod promotion_sheet;
pub mod ratings;
pub mod read;
pub mod recognition;
pub mod write;
