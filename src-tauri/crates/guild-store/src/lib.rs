//! guild-store
