//! Table `saved_view`.

use crate::StoreError;
use crate::row::{Fields, bytes, save, table};
use guild_model::SavedViewId;
use guild_model::communities::SavedView;
use rusqlite::Connection;

table!(
    /// Filters under a name.
    SavedViews, SavedView, SavedViewId, "saved_view", "name, id"
);

fn read(fields: &Fields) -> Result<SavedView, StoreError> {
    Ok(SavedView {
        id: fields.id("id")?,
        name: fields.parsed("name")?,
        filter: fields.json("filter")?,
        hide: fields.plain("hide")?,
    })
}

fn write(conn: &Connection, view: &SavedView) -> Result<(), StoreError> {
    let SavedView { id, name, filter, hide } = view;
    let filter = serde_json::to_string(filter).map_err(|e| StoreError::Conflict(e.to_string()))?;
    save(conn, "saved_view", 1, &[("id", &bytes(*id)), ("name", &name.as_str()), ("filter", &filter), ("hide", hide)])
}
