//! Names are text, never code: a workspace in which every text would like to run is seen in every view.

use std::collections::BTreeSet;
use std::time::Duration;

use fantoccini::key::Key;
use guild_core::Workspace;
use guildhall_tests::payloads::fill;
use serde_json::Value;

use crate::window::{Window, journey_within};

/// Writes down what the window's policy refused: a payload that was refused had become an element all the same.
const WITNESS: &str = "window.witness = [];
    document.addEventListener('securitypolicyviolation', (each) => window.witness.push(each.violatedDirective + ' ' + each.sourceFile));";
/// What a payload that was taken for markup would leave behind, and links that would run.
pub const STRAY: &str = "return [...document.querySelectorAll('img[src=x], svg[onload], [onerror], body script')].map((each) => each.outerHTML)
    .concat([...document.querySelectorAll('a[href]')].map((each) => each.getAttribute('href')).filter((each) => /^\\\\s*javascript:/i.test(each)))";

#[test]
fn no_name_is_taken_for_code_and_nobody_is_called() {
    journey_within("payloads", Duration::from_mins(5), |window| async move {
        let path = window.folder().join("payloads.guildhall");
        let mut open = Workspace::create(&path).expect("made");
        fill(&mut open).expect("filled");
        open.close().expect("closed");
        window.ask(WITNESS).await;
        window.answer_dialogs(&[&path]);
        window.click("[data-testid=start-open]").await;
        window.see("[data-testid=map]").await;
        window.until("document.querySelector('footer').innerText.includes('13 communities')").await;

        nothing_ran(&window, "map").await;
        window.click("[data-testid=map-find]").await;
        window.type_keys("1 ").await;
        window.see("[data-testid=map-hit]").await;
        nothing_ran(&window, "map-find").await;
        window.type_keys(&Key::Enter.to_string()).await;
        window.see("[data-testid=inspect-menu]").await;
        nothing_ran(&window, "inspector").await;
        window.ask("document.querySelector('[data-testid=map]').focus()").await;
        window.type_keys("1").await;
        window.see("[data-testid=map-focus-bar]").await;
        nothing_ran(&window, "focus").await;

        for view in ["communities", "people", "overlap", "mastery", "findings", "history", "settings"] {
            window.click(&format!("[data-testid=rail-{view}]")).await;
            window.see(&format!("[data-testid=view-{view}]")).await;
            nothing_ran(&window, view).await;
        }
        window.click("[data-testid=rail-overlap]").await;
        for part in ["overlap-pairs", "overlap-services"] {
            window.see(&format!("[data-testid={part}], [data-testid=overlap-none]")).await;
            nothing_ran(&window, part).await;
        }
        window.click("[data-testid=rail-mastery]").await;
        window.see("[data-testid=ladder-grid]").await;
        nothing_ran(&window, "matrix").await;
        window.type_keys(&format!("{}{}t", Key::Control, Key::Shift)).await;
        window.see("[data-testid=team-grid]").await;
        nothing_ran(&window, "team").await;

        window.type_keys(&(Key::Control + "k")).await;
        window.see("[data-testid=palette-input]:focus").await;
        window.type_keys("3 ").await;
        window.until("document.querySelectorAll('[data-testid=palette-dialog] [role=option]').length > 3").await;
        nothing_ran(&window, "palette").await;
        window.type_keys(&Key::Escape.to_string()).await;
        window.until("!document.querySelector('[data-testid=palette-dialog]')").await;
        window.ask("[...document.querySelectorAll('[data-testid=team-grid] [role=rowheader] button, [data-testid=team-grid] [role=rowheader] a')][0]?.click()").await;
        window.see("[data-testid=person-head]").await;
        nothing_ran(&window, "person").await;
        for part in ["skills", "ahead"] {
            window.click(&format!("[data-testid=person-tab-{part}]")).await;
            nothing_ran(&window, part).await;
        }
        window.click("[data-testid^=criterion-]").await;
        window.see("[data-testid=standing-dialog]").await;
        nothing_ran(&window, "standing").await;
        window.type_keys(&Key::Escape.to_string()).await;
        window.until("!document.querySelector('[data-testid=standing-dialog]')").await;
        window.click("[data-testid=person-talk]").await;
        window.see("[data-testid=check-in]").await;
        for step in ["talk-lead-", "talk-together-"] {
            window.click("[data-testid=talk-next-step]").await;
            window.see(&format!("[data-testid^={step}]")).await;
            nothing_ran(&window, step).await;
        }

        // The payload does run where it is taken for markup, and the witness sees it refused.
        window.ask("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=window.ran=1>')").await;
        window.until("window.witness.length > 0").await;
        assert_ne!(window.ask(STRAY).await, Value::Array(Vec::new()));
        nobody_was_called(&window);
    });
}

/// Nothing ran, nothing had to be refused, and nothing became an element.
async fn nothing_ran(window: &Window, view: &str) {
    window.picture(view).await;
    assert_eq!(
        window.ask("return [window.ran ?? null, window.witness]").await,
        serde_json::json!([null, []]),
        "{view}"
    );
    assert_eq!(window.ask(STRAY).await, Value::Array(Vec::new()), "{view}");
}

/// None of the window's processes has a connection to anything but this machine.
fn nobody_was_called(window: &Window) {
    let far = window.far_ends();
    assert_eq!(far, BTreeSet::new(), "the window holds connections to other machines");
}
