//! guild-core

/// Foreign files are read by a process of their own; both binaries call `foreign::run_if_asked` first in `main`.
pub use guild_exchange::read::child as foreign;
