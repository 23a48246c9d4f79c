//! The desktop shell: one window, the system's dialogs and menu, and commands that each call one method of the core.

mod app;
mod bindings;
mod commands;
mod dialog;
mod error;
mod menu;
mod settings;
mod window;
mod words;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use guild_model::Fingerprint;
use tauri::{AppHandle, Manager, RunEvent};
use tauri_plugin_log::{Target, TargetKind};

use crate::app::{App, data_folder, own_data_folder};
use crate::settings::Theme;

/// Runs the app until its window is closed.
pub fn run() -> ExitCode {
    let bindings = bindings::builder();
    let builder = with_plugins(tauri::Builder::default());
    let built = builder
        .invoke_handler(bindings.invoke_handler())
        .setup(move |app| {
            bindings.mount_events(app);
            let handle = app.handle();
            let data = data_folder(handle)?;
            std::fs::create_dir_all(&data)?;
            let here = std::env::current_dir().unwrap_or_default();
            let state = App::new(data, files(std::env::args_os().skip(1), &here));
            menu::install(handle, state.language())?;
            if std::env::args_os().any(|argument| argument == "--sample")
                && let Err(error) = state.open_sample(handle)
            {
                log::error!("the sample: {error}");
            }
            let theme = state.settings().theme;
            app.manage(state);
            // What the system was set up to be stays untouched as long as she has not asked for anything else.
            if theme != Theme::System {
                window::dress(handle, theme);
            }
            window::open(handle)?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(at_event);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("guildhall: the window could not be opened: {error}");
            ExitCode::FAILURE
        }
    }
}

fn with_plugins(mut builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    // The first plugin, so that a second start ends before it has done anything.
    if !dialog::automated() {
        builder = builder.plugin(single_instance());
    }
    let log_target = match own_data_folder() {
        Some(folder) => TargetKind::Folder { path: folder.join("logs"), file_name: None },
        None => TargetKind::LogDir { file_name: None },
    };
    builder = builder
        .plugin(
            tauri_plugin_log::Builder::new()
                .clear_targets()
                .target(Target::new(log_target))
                .level(log::LevelFilter::Info)
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init());
    // A driver's window always has the same size.
    if !dialog::automated() {
        builder = builder.plugin(tauri_plugin_window_state::Builder::new().build());
    }
    builder
}

/// One instance for each data folder; a second start hands its files to the first.
fn single_instance() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    let mut plugin = tauri_plugin_single_instance::Builder::new().callback(|app, arguments, folder| {
        window::show(app);
        window::hand_over(app, &files(arguments.into_iter().skip(1).map(OsString::from), Path::new(&folder)));
    });
    if let Some(folder) = own_data_folder() {
        let print = Fingerprint::of(folder.as_os_str().as_encoded_bytes());
        plugin = plugin.dbus_id(format!("app.guildhall.desktop.at{print:016x}"));
    }
    plugin.build()
}

/// The files among the arguments of a start in `folder`.
fn files(arguments: impl Iterator<Item = OsString>, folder: &Path) -> Vec<PathBuf> {
    arguments
        .filter(|argument| !argument.as_encoded_bytes().starts_with(b"-"))
        .map(|argument| folder.join(argument))
        .collect()
}

#[expect(clippy::needless_pass_by_value, reason = "the signature that `App::run` asks for")]
fn at_event(app: &AppHandle, event: RunEvent) {
    match event {
        // The window's own close has done this already; a Mac's Quit comes here straight away.
        RunEvent::Exit => app.state::<App>().close_at_exit(),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            let paths: Vec<PathBuf> = urls.iter().filter_map(|url| url.to_file_path().ok()).collect();
            window::hand_over(app, &paths);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(arguments: &[&str], expected: &[&str]) {
        let found = files(arguments.iter().map(OsString::from), Path::new("/home/ada"));
        assert_eq!(found, expected.iter().map(PathBuf::from).collect::<Vec<_>>());
    }

    #[test]
    fn files_are_found_from_the_folder_the_app_was_started_in() {
        check(&[], &[]);
        check(&["ours.guildhall"], &["/home/ada/ours.guildhall"]);
        check(&["--quiet", "/srv/ladder.xls", "b.csv"], &["/srv/ladder.xls", "/home/ada/b.csv"]);
    }

    #[test]
    #[cfg(unix)]
    fn a_file_with_a_name_that_is_no_text_is_one_as_well() {
        use std::os::unix::ffi::OsStringExt;
        let name = OsString::from_vec(b"/srv/\xff.csv".to_vec());
        assert_eq!(files([name.clone()].into_iter(), Path::new("/home/ada")), [PathBuf::from(name)]);
    }
}
