//! The native menu, made from the registry of commands that the palette and the shortcut sheet read as well.

use std::sync::{Mutex, OnceLock, PoisonError};

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
    /// Done here, without the window.
    #[serde(default)]
    shell: bool,
}

/// The menus in the order of the bar.
const MENUS: &[&str] = &["file", "edit", "view", "matrix", "help"];
/// In letters; a change may name something long, and a menu is as wide as its widest line.
const LONGEST_TITLE: usize = 60;

fn registry() -> &'static [Entry] {
    static REGISTRY: OnceLock<Vec<Entry>> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        serde_json::from_str(include_str!("../../assets/commands.json")).unwrap_or_else(|error| {
            log::error!("the registry of commands does not parse: {error}");
            Vec::new()
        })
    })
}

/// What the window said last: commands that cannot be run, and titles that name something, by id.
#[derive(Default)]
struct Shown {
    asleep: Vec<String>,
    titles: Vec<(String, String)>,
}

static SHOWN: Mutex<Shown> = Mutex::new(Shown { asleep: Vec::new(), titles: Vec::new() });

/// Puts the menu into the bar, and forwards what is chosen there to the window.
pub fn install(app: &AppHandle, language: Language) -> tauri::Result<()> {
    app.set_menu(build(app, language)?)?;
    app.on_menu_event(|app, event| {
        let id = event.id().as_ref();
        if registry().iter().any(|entry| entry.id == id && entry.shell) {
            here(app, id);
        } else {
            window::report(Command(id.to_owned()).emit(app));
        }
    });
    Ok(())
}

/// What the shell does by itself.
fn here(app: &AppHandle, id: &str) {
    match id {
        "quit" => window::close(app),
        #[cfg(target_os = "linux")]
        "cut" | "copy" | "paste" => edit(app, id),
        _ => log::warn!("menu: nothing does “{id}”"),
    }
}

/// As the webview does at the same key: whatever has the focus, a text or a grid, hears of it as an event.
#[cfg(target_os = "linux")]
fn edit(app: &AppHandle, id: &str) {
    use tauri::Manager as _;
    use webkit2gtk::WebViewExt as _;
    let command = match id {
        "cut" => "Cut",
        "copy" => "Copy",
        _ => "Paste",
    };
    if let Some(window) = app.get_webview_window(window::MAIN) {
        window::report(window.with_webview(move |view| view.inner().execute_editing_command(command)));
    }
}

/// Says the menu in another language.
pub fn translate(app: &AppHandle, language: Language) {
    window::report(build(app, language).and_then(|menu| app.set_menu(menu)).map(|_| ()));
    apply(app, language, &SHOWN.lock().unwrap_or_else(PoisonError::into_inner));
}

/// Greys the commands that cannot be run now, and no others; says what some are called now.
pub fn show(app: &AppHandle, language: Language, asleep: Vec<String>, titles: Vec<(String, String)>) {
    let mut shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
    *shown = Shown { asleep, titles };
    apply(app, language, &shown);
}

fn apply(app: &AppHandle, language: Language, shown: &Shown) {
    for item in items(app) {
        let id = &item.id().0;
        let awake = !shown.asleep.contains(id);
        window::report(item.is_enabled().and_then(|was| if was == awake { Ok(()) } else { item.set_enabled(awake) }));
        let named = shown.titles.iter().find(|(of, _)| of == id).map(|(_, title)| plain(title));
        let usual = || registry().iter().find(|entry| entry.id == *id).map(|entry| say(language, &entry.title, &[]));
        if let Some(title) = named.or_else(usual) {
            window::report(item.text().and_then(|was| if was == title { Ok(()) } else { item.set_text(&title) }));
        }
    }
}

/// A title as a menu can show it: without the marks that keep the direction of names apart, which it draws as boxes, with
/// `&` as a letter, and not too wide.
fn plain(title: &str) -> String {
    let mut letters: Vec<char> = title.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    if letters.len() > LONGEST_TITLE {
        letters.truncate(LONGEST_TITLE - 1);
        letters.push('…');
    }
    letters.into_iter().collect::<String>().replace('&', "&&")
}

/// The commands in the bar.
fn items(app: &AppHandle) -> Vec<MenuItem<Wry>> {
    let menus = app.menu().and_then(|bar| bar.items().ok()).unwrap_or_default();
    let within = |menu: &MenuItemKind<Wry>| menu.as_submenu().and_then(|menu| menu.items().ok()).unwrap_or_default();
    menus.iter().flat_map(within).filter_map(|item| item.as_menuitem().cloned()).collect()
}

fn build(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let bar = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        bar.append(&of_the_app(app, language)?)?;
    }
    for menu in MENUS {
        let mut items: Vec<MenuItemKind<Wry>> = Vec::new();
        // A Mac's Quit stands in the menu of the app.
        let is_here = |entry: &&Entry| entry.menu == *menu && !(cfg!(target_os = "macos") && entry.id == "quit");
        let entries: Vec<&Entry> = registry().iter().filter(is_here).collect();
        for (i, entry) in entries.iter().enumerate() {
            if i > 0 && entries.get(i - 1).is_some_and(|above| above.group != entry.group) {
                items.push(MenuItemKind::Predefined(PredefinedMenuItem::separator(app)?));
            }
            items.push(item(app, language, entry)?);
        }
        let items: Vec<&dyn IsMenuItem<Wry>> = items.iter().map(|item| item as &dyn IsMenuItem<Wry>).collect();
        if !items.is_empty() {
            let title = say(language, &format!("menu-{menu}"), &[]);
            bar.append(&Submenu::with_items(app, title, true, &items)?)?;
        }
    }
    Ok(bar)
}

/// The first menu of a Mac, which bears the app's name.
fn of_the_app(app: &AppHandle, language: Language) -> tauri::Result<Submenu<Wry>> {
    let quit = say(language, "command-quit", &[]);
    let items = [
        PredefinedMenuItem::about(app, None, None)?,
        PredefinedMenuItem::separator(app)?,
        PredefinedMenuItem::services(app, None)?,
        PredefinedMenuItem::separator(app)?,
        PredefinedMenuItem::hide(app, None)?,
        PredefinedMenuItem::hide_others(app, None)?,
        PredefinedMenuItem::show_all(app, None)?,
        PredefinedMenuItem::separator(app)?,
        PredefinedMenuItem::quit(app, Some(&quit))?,
    ];
    let items: Vec<&dyn IsMenuItem<Wry>> = items.iter().map(|item| item as &dyn IsMenuItem<Wry>).collect();
    Submenu::with_items(app, "Guildhall", true, &items)
}

fn item(app: &AppHandle, language: Language, entry: &Entry) -> tauri::Result<MenuItemKind<Wry>> {
    let title = say(language, &entry.title, &[]);
    // Windows and macOS have these themselves; a Mac sends their keys to the webview only through its menu.
    if cfg!(not(target_os = "linux")) {
        let system = match entry.id.as_str() {
            "cut" => Some(PredefinedMenuItem::cut(app, Some(&title))?),
            "copy" => Some(PredefinedMenuItem::copy(app, Some(&title))?),
            "paste" => Some(PredefinedMenuItem::paste(app, Some(&title))?),
            "select-all" => Some(PredefinedMenuItem::select_all(app, Some(&title))?),
            _ => None,
        };
        if let Some(system) = system {
            return Ok(MenuItemKind::Predefined(system));
        }
    }
    Ok(MenuItemKind::MenuItem(MenuItem::with_id(app, entry.id.as_str(), title, true, accelerator(entry))?))
}

/// The key the system catches before the window does: only with Ctrl or Cmd, for while she types, F2, Delete and the like
/// belong to the text.
///
/// Ctrl+Z and its like do as well; the window, which is told of them, gives them to the text where one is being written,
/// and cut, copy and paste are what the webview itself does at these keys.
fn accelerator(entry: &Entry) -> Option<&str> {
    entry.shortcut.as_deref().filter(|shortcut| shortcut.contains("CmdOrCtrl"))
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
    fn the_system_leaves_plain_keys_to_the_window() {
        let plain = |entry: &&Entry| entry.shortcut.as_deref().is_some_and(|keys| !keys.contains("CmdOrCtrl"));
        let mut found = registry().iter().filter(plain).peekable();
        assert!(found.peek().is_some());
        for entry in found {
            assert_eq!(accelerator(entry), None, "{}", entry.id);
        }
    }

    #[test]
    fn what_a_desktop_expects_is_in_its_menu() {
        let menu = |name: &str| -> Vec<&str> {
            registry().iter().filter(|entry| entry.menu == name).map(|entry| entry.id.as_str()).collect()
        };
        let edit = ["undo", "redo", "cut", "copy", "paste", "select-all", "find", "fill-down"];
        assert_eq!(menu("edit")[..edit.len()], edit);
        let file = menu("file");
        assert_eq!((file.first(), file.last()), (Some(&"new-workspace"), Some(&"quit")));
    }

    #[track_caller]
    fn check_plain(title: &str, expected: &str) {
        assert_eq!(plain(title), expected);
    }

    #[test]
    fn a_title_is_shown_as_a_menu_can() {
        check_plain("Undo rename \u{2068}Lead & Co\u{2069}", "Undo rename Lead && Co");
        check_plain(&"x".repeat(70), &format!("{}…", "x".repeat(59)));
    }
}
