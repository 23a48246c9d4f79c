//! The matrix meets the people, in the real window: ratings from a spreadsheet, a target, what is seen of someone, a
//! talk, the pack that is handed out; and all of it taken back.

use calamine::Reader;
use fantoccini::key::Key;
use guildhall_tests::workbook::filled;
use serde_json::Value;
use std::path::{Path, PathBuf};

use crate::window::{Window, journey, wait_for_file};

const SHEET: &str = "fixtures/ratings/team.xlsx";
const EVIDENCE: &str = "Minutes of the loom planning review";
const SEEN: &str = "Wrote the design for the shed controller";
const RETURNED: &str = "Paired on the controller’s tests";
const NOTES: &str = "Talked about leading the next renewal.";

#[test]
#[expect(clippy::too_many_lines, reason = "one journey from its beginning to its end")]
fn ratings_come_in_a_target_is_set_a_talk_is_kept_and_the_pack_is_handed_out() {
    let sheet = Path::new(env!("CARGO_MANIFEST_DIR")).join(SHEET).canonicalize().expect("the fixture");
    journey("people", move |window| async move {
        let pack = window.folder().join("zoe.xlsx");
        window.answer_dialogs(&[&sheet, &pack]);
        window.click("[data-testid=start-sample]").await;
        window.click("[data-testid=rail-mastery]").await;
        window.see("[data-testid=ladder-grid]").await;

        // Ratings from her spreadsheet, onto the ladder and the people that are there.
        window.click("[data-testid=mastery-import]").await;
        import(&window, 32).await;
        team(&window).await;
        window.click("[data-testid=team-what-knows]").await;
        shows(&window, "Wiebke Harms, Incidents and on-call, 4").await;
        window.picture("team").await;

        // One person's page, found by name; a target by keyboard.
        open(&window, "Zoë Lindqvist").await;
        choose(&window, "person-target", "Staff").await;
        window.until("document.querySelector('[data-testid=person-readiness]')").await;
        window.until("document.querySelectorAll('[data-testid^=criterion-]').length > 3").await;
        window.picture("target").await;

        // How she stands against a criterion, and what shows it.
        let criterion = first(&window, "criterion-").await;
        window.click(&criterion).await;
        window.click("[data-testid=standing-dialog] label:has([data-testid=state-partly])").await;
        write(&window, "standing-evidence", EVIDENCE).await;
        window.picture("standing").await;
        window.click("[data-testid=standing-keep]").await;
        window.until(&format!("document.querySelector(\"{criterion}\")?.innerText.includes('Partly')")).await;
        window
            .until(&format!("document.querySelector(\"{criterion}\")?.innerText.includes('1 piece of evidence')"))
            .await;

        // What the lead has seen her do.
        window.click("[data-testid=person-assess]").await;
        window.click("[data-testid=assess-does] label:has([aria-label='4 Carries others'])").await;
        write(&window, "assess-evidence", SEEN).await;
        window.picture("assessment").await;
        window.click("[data-testid=assess-keep]").await;
        gone(&window, "[data-testid=assess-dialog]").await;
        window.click("[data-testid=person-tab-skills]").await;
        window.until(&does("4")).await;

        // A talk in three steps: her view, the lead's, and what both agree on.
        window.click("[data-testid=person-talk]").await;
        let own = first(&window, "talk-self-").await;
        window.click(&format!("{own} fieldset:nth-of-type(1) label:nth-of-type(4)")).await;
        window.picture("talk-own").await;
        window.click("[data-testid=talk-next-step]").await;
        window.see("[data-testid^=talk-lead-]").await;
        window.picture("talk-lead").await;
        window.click("[data-testid=talk-next-step]").await;
        let together = first(&window, "talk-together-").await;
        window.click(&format!("{together} fieldset:nth-of-type(1) label:nth-of-type(5)")).await;
        write(&window, "talk-notes", NOTES).await;
        write(&window, "talk-next", "2027-02-15").await;
        window.picture("talk-together").await;
        window.click("[data-testid=talk-keep]").await;
        gone(&window, "[data-testid=check-in]").await;
        window.until(&format!("{ASIDE}.includes({})", Value::from(NOTES))).await;
        window.picture("talked").await;

        // The pack is that person's and nobody else's.
        window.click("[data-testid=person-pack]").await;
        window.see("[data-testid=pack-holds][aria-busy=false]").await;
        window.click("[data-testid=export-save]").await;
        wait_for_file(&pack).await;
        window.see("[data-testid=pack-result]").await;
        window.picture("pack").await;
        window.click("[data-testid=pack-close]").await;
        let text = text_of(&pack);
        for part in ["Zoë Lindqvist", "Staff", EVIDENCE, NOTES, "15 February 2027", "Code review and pairing"] {
            assert!(text.contains(part), "the pack lacks {part}");
        }
        for other in ["Mateus", "Figueira", "Wiebke", "Harms", "Amélie", "Kahale"] {
            assert!(!text.contains(other), "the pack names {other}");
        }

        // It comes back filled in: what was sent, returned and known now stand side by side, and what changed is recorded
        // as her own view.
        let sent = std::fs::read(&pack).expect("the pack");
        let returned = window.folder().join("zoe-returned.xlsx");
        let answers = [(1, "D3", "Shapes (5)"), (1, "E4", "Begins (1)"), (1, "H4", RETURNED)];
        std::fs::write(&returned, filled(&sent, &answers)).expect("the form");
        window.answer_dialogs(&[&returned]);
        window.type_keys(&(Key::Control + "i")).await;
        window.until("document.querySelectorAll('[data-testid=import-form-row]').length === 2").await;
        window
            .until(&format!(
                "document.querySelector('[data-testid=import-form-file]').innerText.includes({})",
                Value::from(RETURNED)
            ))
            .await;
        for step in ["returned", "returned-check"] {
            accept(&window, step).await;
        }
        commit(&window, 2).await;
        window.click("[data-testid=person-talk]").await;
        let own = "document.querySelector('[data-testid^=talk-self-] fieldset:nth-of-type(2) label:nth-of-type(6)')";
        window.until(&format!("{own}?.classList.contains('on')")).await;
        window.picture("returned-talk").await;
        window.type_keys(&Key::Escape.to_string()).await;
        gone(&window, "[data-testid=check-in]").await;
        window.click("[data-testid=undo]").await;
        window.until("document.querySelector('[data-testid=redo]:not([disabled]):not([aria-disabled=true])')").await;
        window.click("[data-testid=person-tab-skills]").await;

        // All of it taken back, the latest first.
        for question in [
            format!("!{ASIDE}.includes({})", Value::from(NOTES)),
            format!("!({})", does("4")),
            format!("document.querySelector(\"{criterion}\")?.innerText.includes('Nothing said')"),
            "document.querySelector('[data-testid=person-target]')?.innerText.includes('no target')".to_owned(),
        ] {
            if question.contains("criterion-") {
                window.click("[data-testid=person-tab-ahead]").await;
            }
            window.click("[data-testid=undo]").await;
            window.until(&question).await;
        }
        window.click("[data-testid=undo]").await;
        team(&window).await;
        window.see("[data-testid=team-grid]").await;
        window.until("!document.querySelector('[data-testid=team-grid]').innerText.includes('Wiebke Harms')").await;

        // The team goes out under invented names.
        let written = window.folder().join("team.xlsx");
        window.answer_dialogs(&[&written]);
        window.click("[data-testid=team-export]").await;
        window.click("[data-testid=profile-pseudonyms]").await;
        window.picture("team-export").await;
        window.click("[data-testid=export-save]").await;
        wait_for_file(&written).await;
        let text = text_of(&written);
        assert!(text.contains("Code review and pairing") && !text.contains("Lindqvist"), "{text}");
        window.picture("undone").await;
    });
}

#[test]
fn the_team_is_edited_as_a_spreadsheet_is() {
    journey("team-keys", |window| async move {
        window.click("[data-testid=start-sample]").await;
        window.click("[data-testid=rail-mastery]").await;
        window.see("[data-testid=ladder-grid]").await;
        team(&window).await;
        window.until("document.activeElement?.matches('[data-testid=team-grid]')").await;
        let first = format!("{}{}", Key::Control, Key::Home);
        window.type_keys(&first).await;
        window.until(&stands(0, 0)).await;
        window.until(&format!("{FOUR}.every(Boolean)")).await;
        let before = window.ask(&format!("return {FOUR}")).await;
        let cells: Vec<&str> = before.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let &[a, b, c, d] = cells.as_slice() else { panic!("the first four cells say {before}") };

        // A block from another program: what is no rating is left out and named, the rest is one step.
        window.paste("4\t5\r\nmany\t3\r\n").await;
        window.until(&says(["4", "5", c, "3"])).await;
        window.until("document.body.innerText.includes('“many”')").await;
        settled(&window).await;
        window.picture("pasted").await;

        // The first row of what is selected goes into the second.
        window.type_keys(&(Key::Control + "d")).await;
        window.until(&says(["4", "5", "4", "5"])).await;
        settled(&window).await;

        // F2 opens the choice over the cell, Enter keeps it and goes down, Tab goes on.
        window.type_keys(&first).await;
        window.type_keys(&Key::F2.to_string()).await;
        window.see("[data-testid=team-rate]").await;
        window.until("document.querySelector('[data-testid=team-rate]').contains(document.activeElement)").await;
        window.type_keys("2").await;
        window.picture("choice").await;
        window.type_keys(&Key::Enter.to_string()).await;
        window.until(&says(["2", "5", "4", "5"])).await;
        window.until(&stands(1, 0)).await;
        settled(&window).await;
        window.type_keys(&Key::Tab.to_string()).await;
        window.until(&stands(1, 1)).await;

        // Delete takes nothing away of what was said before, and takes back what was said last where it stands.
        window.type_keys(&Key::Delete.to_string()).await;
        window.until("document.body.innerText.includes('What was said stays')").await;
        window.type_keys(&first).await;
        window.type_keys(&Key::Delete.to_string()).await;
        window.until(&says(["4", "5", "4", "5"])).await;

        // Each gesture is one step back.
        window.click("[data-testid=undo]").await;
        window.until(&says(["4", "5", c, "3"])).await;
        window.click("[data-testid=undo]").await;
        window.until(&says([a, b, c, d])).await;
        window.picture("undone").await;
    });
}

#[test]
fn a_real_team_sheet_becomes_a_team() {
    let Some(folder) = guildhall_tests::shared_data("matrices") else { return };
    let sheet = folder.join("docuweb-team.xlsx");
    journey("real-team", move |window| async move {
        let workspace = window.folder().join("docuweb.guildhall");
        window.answer_dialogs(&[&sheet, &workspace]);
        window.click("[data-testid=start-import]").await;
        import(&window, 102).await;
        team(&window).await;
        window.until("document.querySelectorAll('[data-testid=team-grid] [role=rowheader]').length >= 6").await;
        window.picture("team").await;
        let cells = "document.querySelectorAll('[data-testid=team-grid] .c').length";
        let unrated = "document.querySelectorAll('[data-testid=team-grid] .c.none').length";
        window.until(&format!("{cells} > 50 && {unrated} === 0")).await;
        window.click("[data-testid=undo]").await;
        window.see("[data-testid=mastery-empty], [data-testid=team-no-framework], [data-testid=team-empty]").await;
        window.picture("undone").await;
    });
}

/// What the first two cells of the first two rows of the team say.
const FOUR: &str = "[[0, 0], [0, 1], [1, 0], [1, 1]].map(([row, column]) => \
    document.querySelector(`[data-testid=team-grid] [data-r='${row}'][data-c='${column}']`)?.dataset.text)";

/// Whether they say this.
fn says(texts: [&str; 4]) -> String {
    format!("{FOUR}.join() === {}", Value::from(texts.join(",")))
}

/// Whether the keyboard is on this cell of the team.
fn stands(row: u32, column: u32) -> String {
    format!(
        "document.querySelector('[data-testid=team-grid] .active')?.matches('[data-r=\"{row}\"][data-c=\"{column}\"]')"
    )
}

/// Waits until what was typed over the team is kept.
async fn settled(window: &Window) {
    window.until("document.querySelectorAll('[data-testid=team-grid] .pending').length === 0").await;
}

/// What the right-hand side of a person's page says.
const ASIDE: &str = "document.querySelector('[data-testid=person-aside]').innerText";

/// Whether the first skill's row says that so much of it is done.
fn does(rating: &str) -> String {
    let cell = "document.querySelector('[data-testid=person-skills] tbody tr td:nth-of-type(2)')";
    format!("{cell}?.innerText.trim() === {}", Value::from(rating))
}

/// Accepts what was guessed, step by step, and commits; there must be so many new things at least.
async fn import(window: &Window, least: u64) {
    for step in ["sheets", "values", "check"] {
        accept(window, step).await;
    }
    commit(window, least).await;
}

fn ready(button: &str) -> String {
    format!("document.querySelector('[data-testid={button}]:not([disabled]):not([aria-disabled=true])')")
}

/// One step of the import.
async fn accept(window: &Window, step: &str) {
    window.until(&ready("import-next")).await;
    window.picture(&format!("import-{step}")).await;
    window.click("[data-testid=import-next]").await;
}

async fn commit(window: &Window, least: u64) {
    window.until(&ready("import-commit")).await;
    window.picture("import-review").await;
    let new = window.see("[data-testid=import-count-new]").await.text().await.expect("its text");
    assert!(new.parse::<u64>().is_ok_and(|new| new >= least), "{new} new");
    window.click("[data-testid=import-commit]").await;
    window.see("[data-testid=view-mastery]").await;
}

async fn team(window: &Window) {
    window.type_keys(&format!("{}{}t", Key::Control, Key::Shift)).await;
    window.see("[data-testid=team]").await;
}

/// Waits until a cell of the team is read out so.
async fn shows(window: &Window, said: &str) {
    window.see("[data-testid=team-grid]").await;
    window.ask("document.querySelector('[data-testid=team-grid]').scrollTop = 1e6").await;
    let said = Value::from(said);
    window
        .until(&format!(
            "[...document.querySelectorAll('[role=gridcell]')].some((cell) => cell.ariaLabel?.includes({said}))"
        ))
        .await;
}

/// Goes to a person as she would: Ctrl+K and the name.
pub async fn open(window: &Window, name: &str) {
    window.type_keys(&(Key::Control + "k")).await;
    window.see("[data-testid=palette-input]:focus").await;
    window.type_keys(name).await;
    window.until("document.querySelectorAll('[data-testid=palette-dialog] [role=option]').length > 0").await;
    window.type_keys(&Key::Enter.to_string()).await;
    let name = Value::from(name);
    window.until(&format!("document.querySelector('[data-testid=person-head]')?.innerText.includes({name})")).await;
}

/// Chooses from a list by typing.
async fn choose(window: &Window, list: &str, word: &str) {
    window.click(&format!("[data-testid={list}]")).await;
    window.see("[role=listbox]").await;
    window.type_keys(word).await;
    let word = Value::from(word);
    window
        .until(&format!("document.querySelector('[role=option][data-highlighted]')?.innerText.startsWith({word})"))
        .await;
    window.type_keys(&Key::Enter.to_string()).await;
    window.until(&format!("document.querySelector('[data-testid={list}]')?.innerText.includes({word})")).await;
}

pub async fn write(window: &Window, field: &str, text: &str) {
    let field = format!("[data-testid={field}]");
    window.click(&field).await;
    window.until(&format!("document.activeElement?.matches('{field}')")).await;
    window.type_keys(text).await;
    let text = Value::from(text);
    window.until(&format!("document.querySelector('{field}').value === {text}")).await;
}

pub async fn gone(window: &Window, css: &str) {
    window.until(&format!("!document.querySelector('{css}')")).await;
}

/// How to find the first thing whose test id begins so.
pub async fn first(window: &Window, start: &str) -> String {
    window.see(&format!("[data-testid^={start}]")).await;
    let id = window.ask(&format!("return document.querySelector('[data-testid^={start}]').dataset.testid")).await;
    format!("[data-testid='{}']", id.as_str().unwrap_or_default())
}

/// Everything that the cells of a workbook say, hidden sheets included.
fn text_of(file: &PathBuf) -> String {
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(file).expect("a workbook");
    let sheets = book.worksheets();
    assert!(!sheets.is_empty(), "no sheets");
    let cells = sheets.iter().flat_map(|(_, range)| range.used_cells().map(|(_, _, cell)| cell.to_string()));
    cells.collect::<Vec<_>>().join("\n")
}
