//! Table `saved_view`.

use crate::StoreError;
use crate::row::{Fields, bytes, save, table};
use guild_model::SavedViewId;
use guild_model::communities::SavedView;
use rusqlite::Connection;
use rusqlite::types::ToSql;
use serde::Serialize;

table!(
    /// Views of the map under a name.
    SavedViews, SavedView, SavedViewId, "saved_view", by name, |view| view.id
);

fn read(fields: &Fields) -> Result<SavedView, StoreError> {
    Ok(SavedView {
        id: fields.id("id")?,
        name: fields.parsed("name")?,
        filter: fields.json("filter")?,
        hide: fields.plain("hide")?,
        picture: fields.optional_json("picture")?,
    })
}

fn write(conn: &Connection, view: &SavedView) -> Result<(), StoreError> {
    let SavedView { id, name, filter, hide, picture } = view;
    // A view without a filter holds `null` there: the column is older than such views.
    let filter = json(filter)?;
    let picture = picture.as_ref().map(json).transpose()?;
    let columns: [(&str, &dyn ToSql); 5] =
        [("id", &bytes(*id)), ("name", &name.as_str()), ("filter", &filter), ("hide", hide), ("picture", &picture)];
    save(conn, "saved_view", 1, &columns)
}

fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|e| StoreError::Conflict(e.to_string()))
}
