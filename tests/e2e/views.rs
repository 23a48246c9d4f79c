//! Every other view, empty and full, in light and dark; undo from the history.

use crate::window::{Window, journey};

async fn in_both_themes(window: &Window, name: &str) {
    for theme in ["dark", "light"] {
        window.ask(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
        window.picture(&format!("{name}-{theme}")).await;
    }
}

#[test]
fn the_other_views_empty_and_full() {
    journey("views", |window| async move {
        let blank = window.folder().join("blank.guildhall");
        window.answer_dialogs(&[&blank]);
        window.click("[data-testid=start-blank]").await;
        window.see("[data-testid=mastery-empty]").await;
        in_both_themes(&window, "mastery-empty").await;
        window.click("[data-testid=rail-history]").await;
        in_both_themes(&window, "history-empty").await;
        window.click("[data-testid=rail-mastery]").await;
        window.click("[data-testid=mastery-empty-start]").await;
        window.see("[data-testid^=level-head-]").await;
        in_both_themes(&window, "mastery-started").await;
        window.click("[data-testid=rail-history]").await;
        window.see("[data-testid=history-entry]").await;
        in_both_themes(&window, "history").await;
        window.click("[data-testid=undo]").await;
        window.until("document.querySelector('[data-testid=redo]:not([disabled]):not([aria-disabled=true])')").await;
        in_both_themes(&window, "history-undone").await;
        window.click("[data-testid=rail-settings]").await;
        in_both_themes(&window, "settings").await;
    });
}
