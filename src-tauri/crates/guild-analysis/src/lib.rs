//! guild-analysis
