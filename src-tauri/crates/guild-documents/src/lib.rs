//! guild-documents
