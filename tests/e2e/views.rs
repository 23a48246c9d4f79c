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

#[test]
fn a_file_that_cannot_be_read_is_said_in_plain_words_and_loses_nothing() {
    journey("broken-file", |window| async move {
        window.click("[data-testid=start-sample]").await;
        window.click("[data-testid=rail-mastery]").await;
        window.see("[data-testid=ladder-grid]").await;
        let before = window.ask("return document.querySelectorAll('[data-testid^=level-head-]').length").await;
        // The first bytes of a container as Excel 97 writes it, and nothing behind them.
        let broken = window.folder().join("ladder.xls");
        let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        bytes.resize(2_000, 0x5a);
        std::fs::write(&broken, &bytes).expect("a broken file");
        window.answer_dialogs(&[&broken]);
        window.click("[data-testid=mastery-import]").await;
        let sentence = window.see("[data-testid=import-file] [role=alert]").await.text().await.expect("its text");
        assert!(sentence.contains("The file is damaged: its inner order is broken."), "{sentence}");
        assert!(!sentence.contains("OLE") && !sentence.contains("CFB"), "{sentence}");
        in_both_themes(&window, "said").await;
        assert_eq!(window.ask("return document.querySelectorAll('[data-testid=import-next]:disabled, [data-testid=import-next][aria-disabled=true]').length").await, 1);
        window.click("[data-testid=import-cancel]").await;
        window.see("[data-testid=ladder-grid]").await;
        let after = window.ask("return document.querySelectorAll('[data-testid^=level-head-]').length").await;
        assert_eq!(before, after);
        assert_eq!(std::fs::read(&broken).expect("it is still there"), bytes);
    });
}
