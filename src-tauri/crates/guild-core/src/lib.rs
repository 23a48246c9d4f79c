//! guild-core
