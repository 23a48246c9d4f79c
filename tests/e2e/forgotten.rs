//! A person is forgotten in the real window: afterwards no file of the app holds anything of them, its webview's own and
//! its log included.

use fantoccini::key::Key;
use std::path::{Path, PathBuf};

use crate::people::{first, gone, open, write};
use crate::window::journey;

const NAME: &str = "Zoë Lindqvist";
const SEEN: &str = "Untangled the heddle scheduler overnight";
const NOTES: &str = "Would rather mentor weavers than lead the dyers";

#[test]
fn whoever_is_forgotten_is_in_no_file_any_more() {
    journey("forgotten", |window| async move {
        window.click("[data-testid=start-sample]").await;
        window.see("[data-testid=map]").await;
        window.click("[data-testid=rail-mastery]").await;
        window.see("[data-testid=view-mastery]").await;
        open(&window, NAME).await;

        // Something is recorded of her, and something begun that is not kept yet.
        window.click("[data-testid=person-assess]").await;
        window.click("[data-testid=assess-does] label:has([aria-label='4 Carries others'])").await;
        write(&window, "assess-evidence", SEEN).await;
        window.click("[data-testid=assess-keep]").await;
        gone(&window, "[data-testid=assess-dialog]").await;
        window.click("[data-testid=person-talk]").await;
        let own = first(&window, "talk-self-").await;
        window.click(&format!("{own} fieldset:nth-of-type(1) label:nth-of-type(4)")).await;
        for _ in 0..2 {
            window.click("[data-testid=talk-next-step]").await;
        }
        write(&window, "talk-notes", NOTES).await;
        window.click("[data-testid=talk-close]").await;
        gone(&window, "[data-testid=check-in]").await;
        let data = window.folder().join("data");
        assert!(!holding(&data, "Lindqvist").is_empty() && !holding(&data, SEEN).is_empty(), "she is in a file so far");

        // The question is answered by a click, not by one Enter too many.
        window.click("[data-testid=person-forget]").await;
        window.see("[data-testid=map-ask-forget]").await;
        window.picture("question").await;
        window.type_keys(&Key::Enter.to_string()).await;
        gone(&window, "[data-testid=map-ask-forget]").await;
        window.until("document.querySelector('[data-testid=person-head]')?.innerText.includes('Lindqvist')").await;
        window.click("[data-testid=person-forget]").await;
        window.click("[data-testid=map-ask-go]").await;
        window.until("!document.querySelector('[data-testid=person-head]')?.innerText.includes('Lindqvist')").await;
        window.until("document.querySelector('[data-testid=undo]').matches(':disabled, [aria-disabled=true]')").await;
        window.picture("forgotten").await;

        // Nor is she in any view or in what the app remembers for its next start.
        for view in ["map", "communities", "people", "mastery", "findings", "history"] {
            window.click(&format!("[data-testid=rail-{view}]")).await;
            window.see(&format!("[data-testid=rail-{view}][aria-current]")).await;
            let said = window.ask("return document.querySelector('main').innerText").await;
            assert!(!said.as_str().unwrap_or_default().contains("Lindqvist"), "{view}: {said}");
        }
        window.picture("history").await;
        let window = window.restart().await;
        window.see("[data-testid=start-sample]").await;
        let folder = window.end().await;
        for what in [NAME, "Lindqvist", SEEN, NOTES] {
            assert_eq!(holding(folder.path(), what), Vec::<PathBuf>::new(), "{what}");
        }
    });
}

/// The files in and below a folder that hold the text, in the letters of files or in those of a webview's own store.
fn holding(folder: &Path, text: &str) -> Vec<PathBuf> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder").flatten() {
        let path = entry.path();
        // What is no plain file (a socket, a link) holds nothing of its own.
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            found.extend(holding(&path, text));
        } else if kind.is_file() {
            let bytes = std::fs::read(&path).unwrap_or_default();
            if [text.as_bytes(), wide.as_slice()].iter().any(|text| bytes.windows(text.len()).any(|at| at == *text)) {
                found.push(path);
            }
        }
    }
    found
}
