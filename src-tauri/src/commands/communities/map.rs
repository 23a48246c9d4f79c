//! The map and where things stand on it.

use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

use guild_core::communities::MapView;
use guild_model::communities::{Filter, Pin, SavedView, ViewPicture};
use guild_model::{SavedViewId, ThingId};
use tauri::State;
use tauri::ipc::Channel;

use crate::app::{Answer, App};
use crate::error::Error;

/// The map, laid out where it must be. `progress` hears how far the layout is, 0 to 1; `map_cancel` ends it.
#[tauri::command]
#[specta::specta]
pub async fn map_view(app: State<'_, App>, progress: Channel<f32>) -> Answer<MapView> {
    app.work(move |app| {
        let cancelled = app.begin_layout();
        let source = app.with_open(guild_core::Workspace::map_source).ok_or(Error::NoWorkspace)??;
        let mut told = 0.0;
        let map = source.map(&mut |done| {
            if done - told >= 0.02 {
                told = done;
                // A window that no longer listens does not end the layout; cancelling does.
                let _ = progress.send(done);
            }
            if cancelled.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        app.with_open(|workspace| workspace.keep_map(&map)).ok_or(Error::NoWorkspace)??;
        Ok(map.view)
    })
    .await
}

/// Ends the layouts that are under way; they then answer `cancelled`.
#[tauri::command]
#[specta::specta]
pub async fn map_cancel(app: State<'_, App>) -> Answer<()> {
    app.cancel_layouts();
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub async fn pin(app: State<'_, App>, pins: Vec<Pin>) -> Answer<()> {
    app.with(move |workspace| workspace.pin(&pins)).await
}

#[tauri::command]
#[specta::specta]
pub async fn unpin(app: State<'_, App>, things: Vec<ThingId>) -> Answer<()> {
    app.with(move |workspace| workspace.unpin(&things)).await
}

#[tauri::command]
#[specta::specta]
pub async fn saved_views(app: State<'_, App>) -> Answer<Vec<SavedView>> {
    app.with(|workspace| workspace.saved_views()).await
}

#[tauri::command]
#[specta::specta]
pub async fn save_view(
    app: State<'_, App>,
    name: String,
    filter: Option<Filter>,
    hide: bool,
    picture: Option<ViewPicture>,
) -> Answer<SavedViewId> {
    app.with(move |workspace| workspace.save_view(&name, filter, hide, picture)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_view(app: State<'_, App>, view: SavedViewId) -> Answer<()> {
    app.with(move |workspace| workspace.remove_view(view)).await
}
