//! The words of the product as types, and the rules over plain slices.
//!
//! Nothing here reads a file, a clock or a database. A value that exists is valid: text enters through
//! `parse` functions and deserialisation goes through the same door.

#![warn(missing_docs)]

pub mod communities;
pub mod custom;
pub mod date;
mod file_format;
mod fingerprint;
pub mod id;
pub mod mastery;
pub mod name_order;
pub mod people;
pub mod rating;
pub mod set_aside;
pub mod system;
pub mod text;
mod word;

pub use custom::CustomFields;
pub use date::PartialDate;
pub use file_format::FileFormat;
pub use fingerprint::Fingerprint;
pub use id::*;
pub use rating::Rating;
pub use set_aside::{FindingAbout, SetAside};
pub use text::{Key, Name, Text, TextError};
