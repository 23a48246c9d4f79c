//! The native menu, made from the registry of commands that the palette and the shortcut sheet read as well.

use std::sync::OnceLock;

use serde::Deserialize;
use tauri::menu::{IsMenuItem, Menu, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Wry};
use tauri_specta::Event;

use crate::settings::Language;
use crate::window::{self, Command};
use crate::words::say;

/// One command of the registry (`assets/commands.json`), as far as the menu needs it.
#[derive(Debug, Deserialize)]
struct Entry {
    id: String,
    /// Its name in the catalogue.
    title: String,
    /// The menu it stands in.
    menu: String,
    /// What it is about; a line parts the groups of a menu.
    group: String,
    /// As native menus write it: `CmdOrCtrl+Shift+Z`, `F2`.
    shortcut: Option<String>,
}

/// The menus in the order of the bar.
const MENUS: &[&str] = &["file", "edit", "view", "matrix", "help"];

fn registry() -> &'static [Entry] {
    static REGISTRY: OnceLock<Vec<Entry>> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        serde_json::from_str(include_str!("../../assets/commands.json")).unwrap_or_else(|error| {
            log::error!("the registry of commands does not parse: {error}");
            Vec::new()
        })
    })
}

/// Puts the menu into the bar, and forwards what is chosen there to the window.
pub fn install(app: &AppHandle, language: Language) -> tauri::Result<()> {
    app.set_menu(build(app, language)?)?;
    app.on_menu_event(|app, event| {
        window::report(Command(event.id().as_ref().to_owned()).emit(app));
    });
    Ok(())
}

/// Says the menu in another language.
pub fn translate(app: &AppHandle, language: Language) {
    let asleep: Vec<String> =
        items(app).iter().filter(|item| !item.is_enabled().unwrap_or(true)).map(|item| item.id().0.clone()).collect();
    window::report(build(app, language).and_then(|menu| app.set_menu(menu)).map(|_| ()));
    grey(app, &asleep);
}

/// Greys the commands that cannot be run now, and no others.
pub fn grey(app: &AppHandle, asleep: &[String]) {
    for item in items(app) {
        let awake = !asleep.contains(&item.id().0);
        window::report(item.is_enabled().and_then(|was| if was == awake { Ok(()) } else { item.set_enabled(awake) }));
    }
}

/// The commands in the bar.
fn items(app: &AppHandle) -> Vec<MenuItem<Wry>> {
    let menus = app.menu().and_then(|bar| bar.items().ok()).unwrap_or_default();
    let within = |menu: &MenuItemKind<Wry>| menu.as_submenu().and_then(|menu| menu.items().ok()).unwrap_or_default();
    menus.iter().flat_map(within).filter_map(|item| item.as_menuitem().cloned()).collect()
}

fn build(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let bar = Menu::new(app)?;
    for menu in MENUS {
        let mut items: Vec<MenuItemKind<Wry>> = Vec::new();
        let entries: Vec<&Entry> = registry().iter().filter(|entry| entry.menu == *menu).collect();
        for (i, entry) in entries.iter().enumerate() {
            if i > 0 && entries.get(i - 1).is_some_and(|above| above.group != entry.group) {
                items.push(MenuItemKind::Predefined(PredefinedMenuItem::separator(app)?));
            }
            let title = say(language, &entry.title, &[]);
            let item = MenuItem::with_id(app, entry.id.as_str(), title, true, accelerator(entry))?;
            items.push(MenuItemKind::MenuItem(item));
        }
        // A Mac sends these keys to the webview only through its menu.
        if cfg!(target_os = "macos") && *menu == "edit" {
            for item in [
                PredefinedMenuItem::separator(app)?,
                PredefinedMenuItem::cut(app, None)?,
                PredefinedMenuItem::copy(app, None)?,
                PredefinedMenuItem::paste(app, None)?,
                PredefinedMenuItem::select_all(app, None)?,
            ] {
                items.push(MenuItemKind::Predefined(item));
            }
        }
        let items: Vec<&dyn IsMenuItem<Wry>> = items.iter().map(|item| item as &dyn IsMenuItem<Wry>).collect();
        if !items.is_empty() {
            let title = say(language, &format!("menu-{menu}"), &[]);
            bar.append(&Submenu::with_items(app, title, true, &items)?)?;
        }
    }
    Ok(bar)
}

/// The key the system catches before the window does.
///
/// Only with Ctrl or Cmd, and not in the edit menu: while she types in a cell, F2, Delete, Ctrl+Z and the like belong to
/// the text, and only the window knows.
fn accelerator(entry: &Entry) -> Option<&str> {
    entry.shortcut.as_deref().filter(|shortcut| shortcut.contains("CmdOrCtrl") && entry.menu != "edit")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_registry_names_each_command_once_in_words_and_in_known_menus() {
        let entries: Vec<Entry> = serde_json::from_str(include_str!("../../assets/commands.json")).unwrap();
        let ids: BTreeSet<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids.len(), entries.len(), "an id stands twice");
        for entry in &entries {
            for language in [Language::En, Language::De, Language::Fr] {
                assert_ne!(say(language, &entry.title, &[]), entry.title, "{language:?} has no title");
            }
            assert!(MENUS.contains(&entry.menu.as_str()), "{}: no menu {}", entry.id, entry.menu);
        }
    }

    #[test]
    fn no_key_stands_for_two_commands_and_none_uses_ctrl_alt() {
        let mut keys = BTreeSet::new();
        for shortcut in registry().iter().filter_map(|entry| entry.shortcut.as_deref()) {
            assert!(keys.insert(shortcut), "{shortcut} stands for two commands");
            assert!(!(shortcut.contains("Ctrl") && shortcut.contains("Alt")), "{shortcut}");
        }
    }

    #[test]
    fn the_system_leaves_the_keys_of_editing_to_the_window() {
        for entry in registry().iter().filter(|entry| entry.menu == "edit") {
            assert_eq!(accelerator(entry), None, "{}", entry.id);
        }
    }
}
