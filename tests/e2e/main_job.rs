//! The main job in the real window: a lead's own spreadsheet becomes criteria that she can share.

use std::path::{Path, PathBuf};
use std::process::Command;

use fantoccini::key::Key;
use serde_json::Value;

use crate::window::{Window, app, journey, wait_for_file};

const CELL: &str = "[data-testid^=cell-]";

#[test]
fn a_real_xls_becomes_a_ladder_that_is_edited_taken_back_kept_and_exported() {
    let sheet = sheet("jorgef-four-ladders.xls");
    journey("main-job", move |window| async move {
        let workspace = window.folder().join("ours.guildhall");
        let exported = window.folder().join("ladder.csv");
        window.answer_dialogs(&[&sheet, &workspace, &exported]);

        // Import: the guess is filled in, and each step is one press away.
        window.click("[data-testid=start-import]").await;
        for step in ["sheets", "values", "check"] {
            window
                .until("document.querySelector('[data-testid=import-next]:not([disabled]):not([aria-disabled=true])')")
                .await;
            window.picture(&format!("import-{step}")).await;
            window.click("[data-testid=import-next]").await;
        }
        window
            .until("document.querySelector('[data-testid=import-commit]:not([disabled]):not([aria-disabled=true])')")
            .await;
        window.picture("import-review").await;
        window.click("[data-testid=import-commit]").await;

        // Several paths stand side by side.
        window.see("[data-testid=view-mastery]").await;
        window.see(CELL).await;
        window.until("document.querySelectorAll('[data-testid^=track-head-]').length >= 2").await;
        window.picture("mastery").await;

        // One cell, by keyboard.
        let cell = first_cell(&window).await;
        window.click(&cell).await;
        window.type_keys(&Key::F2.to_string()).await;
        window.until("document.activeElement?.matches('textarea, input')").await;
        window.type_keys(&(Key::Control + "a")).await;
        window.type_keys("Writes what others can build on").await;
        window.type_keys(&Key::Enter.to_string()).await;
        saved(&window, &cell, "Writes what others can build on").await;
        window.picture("edited").await;

        // A block as Excel puts it on the clipboard, with a line break inside a cell.
        window.click(&cell).await;
        window.paste("Reads\t\"Two\nlines\"\r\n").await;
        saved(&window, &cell, "Reads").await;
        let two_lines = format!(
            "[...document.querySelectorAll('{CELL}')].some((cell) => cell.textContent.includes('Two\\nlines'))"
        );
        window.until(&two_lines).await;
        window.picture("pasted").await;

        window.click("[data-testid=undo]").await;
        saved(&window, &cell, "Writes what others can build on").await;
        window.click("[data-testid=redo]").await;
        saved(&window, &cell, "Reads").await;

        // Closed and opened again: what was acknowledged is there, and so is the history.
        let window = window.restart().await;
        window.click("[data-testid=recent] button").await;
        saved(&window, &cell, "Reads").await;
        window.click("[data-testid=undo]").await;
        saved(&window, &cell, "Writes what others can build on").await;
        window.click("[data-testid=redo]").await;
        saved(&window, &cell, "Reads").await;
        window.picture("reopened").await;

        // Exported, and read back without a change.
        window.answer_dialogs_anew(&[&exported]);
        window.type_keys(&format!("{}{}e", Key::Control, Key::Shift)).await;
        window.click("[data-testid=format-csv]").await;
        window.picture("export").await;
        window.click("[data-testid=export-save]").await;
        wait_for_file(&exported).await;
        let window = window.end().await;
        let report = dry_run(&exported, &workspace);
        assert_eq!(report["changes"]["new"], 0, "{}", report["changes"]);
        assert_eq!(report["changes"]["changed"], 0, "{}", report["changes"]);
        drop(window);
    });
}

#[test]
fn the_sample_is_fit_to_be_seen_light_dark_and_in_high_contrast() {
    journey("look", |window| async move {
        window.click("[data-testid=start-sample]").await;
        window.click("[data-testid=rail-mastery]").await;
        window.see(CELL).await;
        for theme in ["light", "dark", "contrast"] {
            window.ask(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
            window.picture(theme).await;
        }
        window.resize(1920, 1080).await;
        window.ask("document.documentElement.dataset.theme = 'light'").await;
        window.picture("large").await;
    });
}

/// A real file where the shared ones are present, else the sample's spreadsheet in the same format.
fn sheet(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let real = root.join("../../shared/data/matrices").join(name);
    let file = if real.exists() {
        real
    } else {
        println!("{} is not there; the sample's spreadsheet stands in", real.display());
        root.join("../assets/sample/skill-matrix.xls")
    };
    file.canonicalize().expect("a spreadsheet")
}

/// How to find the first cell that expects something.
async fn first_cell(window: &Window) -> String {
    let id = window.ask(&format!("return document.querySelector('{CELL}').dataset.testid")).await;
    format!("[data-testid='{}']", id.as_str().unwrap_or_default())
}

/// Waits until the cell says so and the window has heard that it is on disk.
async fn saved(window: &Window, cell: &str, text: &str) {
    window.see(cell).await;
    let text = Value::from(text);
    window.until(&format!("document.querySelector(\"{cell}\")?.innerText.includes({text})")).await;
    window.see("[data-testid=status-saved]").await;
}

/// What `guild` would change if it imported the file.
fn dry_run(file: &Path, workspace: &Path) -> Value {
    let guild = app().with_file_name("guild");
    let output =
        Command::new(guild).arg("import").arg(file).arg("--into").arg(workspace).args(["--dry-run", "--json"]).output();
    let output = output.expect("guild runs");
    serde_json::from_slice(&output.stdout).expect("guild prints JSON")
}
