//! Communities of communities: their map, their measures.

pub mod layout;
