//! The map in the real window: walked, questioned, edited, and taken back.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::key::Key;
use std::path::Path;
use std::time::Duration;

use crate::window::{Window, journey, wait_for_file};

pub const MAP: &str = "[data-testid=map]";

#[test]
fn an_organisation_is_walked_edited_and_questioned() {
    journey("map", |window| async move {
        window.click("[data-testid=start-sample]").await;
        window.see(MAP).await;
        window.until(&status("13 communities")).await;
        window.picture("opened").await;

        // Search flies there and selects; focus by a digit, back by Esc.
        find(&window, "Qualit").await;
        selected(&window, "Qualité logicielle").await;
        focus_map(&window).await;
        window.type_keys("1").await;
        window.see("[data-testid=map-focus-bar]").await;
        window.picture("focus").await;
        // Parents are gone along as well, and the sentence says so.
        window.ask("document.querySelector('[data-testid=map-along-nesting]').click()").await;
        window.until(&sentence("parents and what lies within")).await;
        window.click("[data-testid=map-focus-back]").await;
        window.until("!document.querySelector('[data-testid=map-focus-bar]')").await;

        // A filter with a group in it, and away again.
        window.click("[data-testid=map-filter]").await;
        window.click("[data-testid=map-filter-add-group]").await;
        window.until("document.querySelectorAll('[data-testid=map-filter-line]').length === 3").await;
        window.picture("filter").await;
        window.click("[data-testid=map-filter-remove-group]").await;
        window.click("[data-testid=map-filter-close]").await;

        // Folded and unfolded by keyboard; a live region says so.
        find(&window, "Loom Planning").await;
        focus_map(&window).await;
        window.type_keys("c").await;
        window.until(&said("Loom Planning folded")).await;
        window.picture("folded").await;
        window.type_keys("c").await;
        window.until(&said("Loom Planning unfolded")).await;

        // Dragged: it is held where it was put, and one undo lets it go.
        find(&window, "Menders").await;
        selected(&window, "The Menders").await;
        window.see("[data-testid=inspect-pin]").await;
        drag_selected(&window, "The Menders", 60.0, 40.0).await;
        window.see("[data-testid=inspect-unpin]").await;
        window.picture("pinned").await;
        window.click("[data-testid=undo]").await;
        window.see("[data-testid=inspect-pin]").await;

        // Moved by keyboard: the same without a drag.
        focus_map(&window).await;
        window.type_keys(&(Key::Shift + &Key::Right.to_string())).await;
        window.type_keys(&Key::Enter.to_string()).await;
        window.see("[data-testid=inspect-unpin]").await;
        window.click("[data-testid=undo]").await;
        window.see("[data-testid=inspect-pin]").await;

        // A community with a purpose and two members in three lines, by keyboard alone.
        window.type_keys(&format!("{}{}n", Key::Control, Key::Shift)).await;
        window.see("[data-testid=new-community-name]").await;
        window.until("document.activeElement?.dataset.testid === 'new-community-name'").await;
        let line = |text: &str| format!("{text}{}", Key::Tab);
        window.type_keys(&line("Dye house")).await;
        window.type_keys(&line("Colours that last")).await;
        window.type_keys("Zoë Lindqvist, Amara Nowak").await;
        window.picture("new-community").await;
        window.type_keys(&Key::Enter.to_string()).await;
        selected(&window, "Dye house").await;
        window.until("document.querySelectorAll('[data-testid=member-row]').length === 2").await;
        window.until(&status("14 communities")).await;
        window.picture("added").await;
        window.click("[data-testid=undo]").await;
        window.until(&status("13 communities")).await;
        window.until(&status("24 people")).await;

        // What if somebody leaves: in sentences, and lit on the map.
        find(&window, "Otto").await;
        window.click("[data-testid=inspect-without]").await;
        window.see("[data-testid=without-list]").await;
        window.until("document.querySelector('[data-testid=without-list]').innerText.includes('Champion')").await;
        window.picture("without").await;
        window.click("[data-testid=without-close]").await;

        // The coverage of a skill: who asks for it, who has it.
        window.click("[data-testid=map-overlay]").await;
        window.see("[role=listbox]").await;
        window.type_keys("Coverage").await;
        window
            .until("document.querySelector('[role=option][data-highlighted]')?.innerText.startsWith('Coverage')")
            .await;
        window.type_keys(&Key::Enter.to_string()).await;
        window.see("[data-testid=map-skill]").await;
        window
            .until("document.querySelector('[data-testid=map-legend]').innerText.includes('Coverage of a skill')")
            .await;
        window.picture("skill").await;

        // Each colouring has its list and its sentence.
        for theme in ["dark", "contrast", "light"] {
            window.ask(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
            window.picture(theme).await;
        }
        window.resize(1920, 1080).await;
        window.picture("large").await;
    });
}

pub fn status(text: &str) -> String {
    format!("document.querySelector('footer').innerText.includes('{text}')")
}
fn sentence(text: &str) -> String {
    format!("document.querySelector('[data-testid=map-focus-sentence]')?.innerText.includes('{text}')")
}
pub fn said(text: &str) -> String {
    format!("[...document.querySelectorAll('[aria-live=polite]')].some((each) => each.innerText.includes('{text}'))")
}

pub async fn find(window: &Window, text: &str) {
    window.click("[data-testid=map-find]").await;
    window.type_keys(text).await;
    window.see("[data-testid=map-hit]").await;
    window.type_keys(&Key::Enter.to_string()).await;
}
pub async fn selected(window: &Window, name: &str) {
    window.until(&format!("document.querySelector('[data-testid=inspect-name]')?.value === '{name}'")).await;
}
pub async fn focus_map(window: &Window) {
    window.ask(&format!("document.querySelector('{MAP}').focus()")).await;
}

/// Writes the map to a file, by the dialog; the ending says the format.
pub async fn export_map(window: &Window, file: &Path) {
    window.answer_dialogs(&[file]);
    window.type_keys(&format!("{}k", Key::Control)).await;
    window.see("[data-testid=palette-input]:focus").await;
    window.type_keys("Export the map").await;
    window.see("[data-testid=palette-line]").await;
    window.type_keys(&Key::Enter.to_string()).await;
    window.see("[data-testid=export-map]").await;
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    window.click(&format!("[data-testid=format-{ending}]")).await;
    window.click("[data-testid=export-save]").await;
    wait_for_file(file).await;
    window.until("!document.querySelector('[data-testid=export-map]')").await;
}

/// Waits until the map has stood still for 45 frames: what was found is flown to, and the inspector takes its room first.
pub async fn arrived(window: &Window) {
    window
        .ask(
            "window.still = 0; let before = '';
             const look = () => {
               const now = document.querySelector('.overview i')?.getAttribute('style') ?? '';
               window.still = now === before ? window.still + 1 : 0;
               before = now;
               if (window.still < 45) requestAnimationFrame(look);
             };
             requestAnimationFrame(look);",
        )
        .await;
    window.until("window.still >= 45").await;
}

/// Drags what the search has just brought into the middle of the map's free part by so many pixels.
pub async fn drag_selected(window: &Window, name: &str, dx: f64, dy: f64) {
    arrived(window).await;
    let (x, y) = ground_of(window, name).await;
    let to = |x: f64, y: f64| PointerAction::MoveTo { duration: Some(Duration::from_millis(60)), x, y };
    let mut drag =
        MouseActions::new("mouse".to_owned()).then(to(x, y)).then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
    for step in 1..=6 {
        let part = f64::from(step) / 6.0;
        drag = drag.then(to(x + dx * part, y + dy * part));
    }
    window.act(drag.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT })).await;
}

/// A point near the middle of the map's free part where the pointer meets a community itself, and no person in it: where
/// people stand is worked out anew for each file.
async fn ground_of(window: &Window, name: &str) -> (f64, f64) {
    let middle = window
        .ask(&format!(
            "const map = document.querySelector('{MAP}').getBoundingClientRect();
             const legend = document.querySelector('[data-testid=map-legend]').getBoundingClientRect();
             return [(legend.right + map.right) / 2, map.top + map.height / 2]"
        ))
        .await;
    let at = |i: usize| middle[i].as_f64().unwrap_or_default();
    for (dx, dy) in [(0, 0), (0, -24), (24, 0), (-24, 0), (0, 24), (24, -24), (-24, 24), (-24, -24), (24, 24)] {
        let (x, y) = (at(0) + f64::from(dx), at(1) + f64::from(dy));
        let rest = PointerAction::MoveTo { duration: Some(Duration::from_millis(60)), x, y };
        window.act(MouseActions::new("mouse".to_owned()).then(rest)).await;
        // Its name comes when the pointer has rested for a moment.
        for _ in 0..40 {
            tokio::time::sleep(Duration::from_millis(30)).await;
            let met = window.ask("return document.querySelector('[role=tooltip].tip b')?.innerText ?? null").await;
            if met == name {
                return (x, y);
            }
            if !met.is_null() {
                break;
            }
        }
    }
    panic!("{name} is not in the middle of the map");
}
