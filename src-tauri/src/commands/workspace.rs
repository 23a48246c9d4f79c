//! Making, opening and closing a workspace.

use std::path::PathBuf;

use guild_core::sample::{SAMPLE, Start, TEMPLATES};
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
    Sample,
    Template { name: String },
}

/// A starting point that is offered beside the blank one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Template {
    pub name: String,
    pub title: String,
    pub description: String,
}

#[tauri::command]
#[specta::specta]
pub async fn templates(app: State<'_, App>) -> Answer<Vec<Template>> {
    app.work(|_| {
        let template = |start: &Start| {
            let (title, description) = start.about()?;
            Ok(Template { name: start.name.to_owned(), title, description })
        };
        TEMPLATES.iter().map(template).collect()
    })
    .await
}

/// Opens a fresh copy of the sample organisation, kept in the data folder.
#[tauri::command]
#[specta::specta]
pub async fn open_sample(handle: AppHandle, app: State<'_, App>) -> Answer<WorkspaceInfo> {
    app.work(move |app| app.open_sample(&handle)).await
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
            Beginning::Sample => Workspace::create_from(&PathBuf::from(path), SAMPLE),
            Beginning::Template { name } => Workspace::create_from(&PathBuf::from(path), Start::find(&name)?),
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
