//! Making, opening and closing a workspace.

use std::path::PathBuf;

use guild_core::{Workspace, WorkspaceInfo};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::app::{Answer, App};
use crate::error::Error;

/// What a new workspace begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "start", rename_all = "snake_case")]
pub enum Beginning {
    Blank,
}

#[tauri::command]
#[specta::specta]
pub async fn new_workspace(
    handle: AppHandle,
    app: State<'_, App>,
    path: String,
    from: Beginning,
) -> Answer<WorkspaceInfo> {
    app.work(move |app| {
        app.open(&handle, || match from {
            Beginning::Blank => Workspace::create(&PathBuf::from(path)),
        })
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub async fn open_workspace(handle: AppHandle, app: State<'_, App>, path: String) -> Answer<WorkspaceInfo> {
    app.work(move |app| app.open(&handle, || Workspace::open(&PathBuf::from(path)))).await
}

#[tauri::command]
#[specta::specta]
pub async fn close_workspace(app: State<'_, App>) -> Answer<()> {
    app.work(App::close).await
}

#[tauri::command]
#[specta::specta]
pub async fn workspace_info(app: State<'_, App>) -> Answer<WorkspaceInfo> {
    app.work(|app| app.workspace_info()?.ok_or(Error::NoWorkspace)).await
}
