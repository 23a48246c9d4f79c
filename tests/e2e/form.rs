//! A form that was handed out comes back filled in, in the real window.

use fantoccini::key::Key;
use guildhall_tests::workbook::filled;
use serde_json::Value;

use crate::window::{Window, journey, wait_for_file};

/// Cells of the form, by the place of their sheet, and what a person writes there.
const ANSWERS: [(usize, &str, &str); 5] = [
    (1, "D3", "Shapes (5)"),
    (1, "F3", "wants more of it"),
    (1, "G4", "=1+1 <img src=x onerror=alert(1)>"),
    (1, "D5", "seven"),
    (2, "E3", "Partly"),
];

#[test]
fn a_form_is_handed_out_comes_back_and_is_taken_over() {
    journey("form", |window| async move {
        let (pack, returned) = (window.folder().join("amelie.xlsx"), window.folder().join("returned.xlsx"));
        window.answer_dialogs(&[&pack, &returned]);
        window.click("[data-testid=start-sample]").await;
        window.click("[data-testid=rail-mastery]").await;
        window.see("[data-testid=ladder-grid]").await;
        command(&window, "Amélie Grandjean").await;
        window.see("[data-testid=person-head]").await;
        window.click("[data-testid=person-pack]").await;
        window.see("[data-testid=pack-holds][aria-busy=false]").await;
        window.click("[data-testid=export-save]").await;
        wait_for_file(&pack).await;
        window.see("[data-testid=pack-result]").await;
        window.picture("pack").await;
        window.click("[data-testid=pack-close]").await;
        let bytes = filled(&std::fs::read(&pack).expect("the pack"), &ANSWERS);
        std::fs::write(&returned, bytes).expect("the returned form");

        // What was sent, what came back and what is known now, side by side.
        command(&window, "Import a spreadsheet").await;
        window.see("[data-testid=import-form-file]").await;
        window.until("document.querySelectorAll('[data-testid=import-form-row]').length === 4").await;
        window.until("document.querySelector('[data-testid=import-form-unreadable]')").await;
        window.picture("beside").await;

        // What cannot be stored is named by its cell, and the rest goes on without it.
        window.click("[data-testid=import-next]").await;
        window.until("document.querySelector('[data-testid=import-view]').innerText.includes('seven')").await;
        window.picture("check").await;
        window.click("label:has([data-testid=import-accept])").await;
        window.click("[data-testid=import-next]").await;
        let new = window.see("[data-testid=import-count-new]").await.text().await.expect("its text");
        assert_eq!(new, "3");
        window.picture("review").await;
        window.click("[data-testid=import-commit]").await;

        // It is her own view now, and one undo takes it back.
        window.see("[data-testid=person-head]").await;
        window.click("[data-testid=person-tab-skills]").await;
        window.see("[data-testid=person-skills]").await;
        window.picture("taken").await;
        let undo =
            window.see("[data-testid=undo]").await.attr("aria-label").await.expect("a label").unwrap_or_default();
        assert!(undo.contains("Amélie Grandjean"), "{undo}");
        window.click("[data-testid=undo]").await;
        window
            .until("!document.querySelector('[data-testid=undo]:not([disabled])')?.ariaLabel?.includes('form')")
            .await;
    });
}

/// Does what the palette finds by these words.
async fn command(window: &Window, words: &str) {
    window.type_keys(&(Key::Control + "k")).await;
    window.see("[data-testid=palette-input]:focus").await;
    window.type_keys(words).await;
    let said = Value::from(words);
    window
        .until(&format!(
            "document.querySelector('[data-testid=palette-dialog] [role=option]')?.innerText.includes({said})"
        ))
        .await;
    window.type_keys(&Key::Enter.to_string()).await;
}
