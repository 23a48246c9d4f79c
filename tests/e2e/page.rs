//! The map handed on: exported in the real window, opened as a file in a browser, walked there without a network.

use std::path::{Path, PathBuf};
use std::process::Command;

use fantoccini::key::Key;
use guild_core::Workspace;
use guild_core::communities::{ExportProfile, MapExport};
use guildhall_tests::guild;
use guildhall_tests::payloads::{fill, hostile};
use serde_json::Value;

use crate::map::export_map;
use crate::payloads::STRAY;
use crate::window::{Window, journey};

/// Stands before everything else in a copy of the page and writes down what goes wrong.
const WITNESS: &str = "window.witness=[];addEventListener('error',e=>witness.push('error '+e.message),true);addEventListener('unhandledrejection',e=>witness.push('rejected '+e.reason));document.addEventListener('securitypolicyviolation',e=>witness.push('policy '+e.violatedDirective));for(const k of['error','warn'])console[k]=(...a)=>witness.push(k+' '+a.join(' '));";
/// By which the copy's policy lets the witness run.
const WITNESS_HASH: &str = "'sha256-JrDrHyCj7mRWsh+nlpoJFH7qeQtBnGGZr1pCOuVWbwg='";

#[test]
fn the_exported_map_is_explored_in_a_browser() {
    journey("page", |window| async move {
        let [svg, html] = ["map.svg", "map.html"].map(|name| window.folder().join(name));
        window.click("[data-testid=start-sample]").await;
        window.see("[data-testid=map]").await;
        window.until("document.querySelector('footer').innerText.includes('13 communities')").await;
        for file in [&svg, &html] {
            export_map(&window, file).await;
        }
        assert!(std::fs::read_to_string(&svg).expect("the picture").contains("</svg>"));

        let browser = Window::browser("page", window.end().await).await;
        browser.open(&html).await;
        browser.see("[data-testid=map]").await;
        browser.picture("opened").await;
        walk(&browser).await;
        browser.picture("walked").await;
        nothing_was_fetched(&browser).await;
        for theme in ["dark", "contrast"] {
            browser.ask(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
            browser.picture(theme).await;
        }
        can_be_read_by_everyone(&browser).await;

        // Once more with a witness of errors and refusals, which there are none of; and it does see them.
        browser.open(&with_witness(&html)).await;
        browser.see("[data-testid=map]").await;
        walk(&browser).await;
        assert_eq!(browser.ask("return window.witness").await, Value::Array(Vec::new()));
        browser.ask("document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' })); console.error('planted')").await;
        browser.until("window.witness.some((each) => each.startsWith('policy img-src'))").await;
        browser.until("window.witness.some((each) => each === 'error planted')").await;
        drop(browser.end().await);
    });
}

#[test]
fn scripts_that_people_wrote_into_names_do_not_run_on_the_page() {
    journey("page-payloads", |window| async move {
        let file = window.folder().join("map.html");
        let wanted = MapExport { profile: ExportProfile::Full, scale: 2, is_tiled: false, language: "en", shown: None };
        hostile().and_then(|mut open| open.export_map(&file, wanted)).expect("the map is written");
        let browser = Window::browser("page-payloads", window.end().await).await;
        browser.open(&with_witness(&file)).await;
        browser.see("[data-testid=map]").await;
        find(&browser, "5 <").await;
        browser.click("[data-testid=filter]").await;
        browser.until("document.querySelectorAll('[data-testid=filter-panel] input').length > 5").await;
        browser.picture("map").await;
        // Everything that is chosen is shown with all its fields.
        for row in ["c0", "c5", "p0", "p7"] {
            browser.click("[data-testid=view-list]").await;
            browser.ask(&format!("document.querySelector('[data-thing={row}]').click()")).await;
            browser.until("document.querySelector('[data-testid=details] h2').innerText.includes('</script>')").await;
        }
        browser.picture("list").await;
        browser.until("document.querySelector('#outline').innerText.includes('<img src=x onerror=')").await;
        assert_eq!(browser.ask("return window.ran ?? null").await, Value::Null);
        assert_eq!(browser.ask("return window.witness").await, Value::Array(Vec::new()));
        assert_eq!(browser.ask("return document.querySelectorAll('a[href^=javascript]').length").await, 0);
        drop(browser.end().await);
    });
}

#[test]
fn nothing_that_is_handed_out_runs_what_people_wrote() {
    journey("handed-out", |window| async move {
        let folder = window.folder().to_owned();
        let workspace = folder.join("payloads.guildhall");
        let mut open = Workspace::create(&workspace).expect("made");
        fill(&mut open).expect("filled");
        let level = open.list("levels").expect("its levels")[3]["key"].as_str().map(str::to_owned).expect("a key");
        open.close().expect("closed");
        let kinds: [(&str, &[&str]); 4] =
            [("person", &["--person", "amelie"]), ("criteria", &["--level", &level]), ("matrix", &[]), ("team", &[])];
        let browser = Window::browser("handed-out", window.end().await).await;
        for (kind, more) in kinds {
            let file = folder.join(format!("{kind}.html"));
            let mut export = Command::new(guild());
            export.arg("export").arg(&workspace).args(["--what", kind, "--to"]).arg(&file).args(more);
            let output = export.output().expect("guild starts");
            assert!(output.status.success(), "{kind}: {}", String::from_utf8_lossy(&output.stderr));
            browser.open(&file).await;
            browser.until("document.body.innerText.includes('</script><script>window.ran=1</script>')").await;
            browser.picture(kind).await;
            assert_eq!(browser.ask("return window.ran ?? null").await, Value::Null, "{kind}");
            assert_eq!(browser.ask(STRAY).await, Value::Array(Vec::new()), "{kind}");
        }
        drop(browser.end().await);
    });
}

/// Search, focus, filter, fold and the list, as a reader would.
async fn walk(browser: &Window) {
    find(browser, "Qualit").await;
    browser.until("document.querySelector('[data-testid=details] h2').innerText === 'Qualité logicielle'").await;
    browser.until("document.activeElement?.dataset.testid === 'map'").await;
    browser.type_keys("1").await;
    browser.see("[data-testid=map-focus-bar]").await;
    browser.picture("focus").await;
    browser.click("[data-testid=view-list]").await;
    browser.until("document.querySelector('#outline li.chosen a').innerText === 'Qualité logicielle'").await;
    browser.until("document.querySelectorAll('#outline li.out').length > 0").await;
    browser.click("[data-testid=view-map]").await;
    browser.click("[data-testid=map-focus-back]").await;
    browser.until("!document.querySelector('#outline li.out')").await;
    browser.click("[data-testid=fold]").await;
    browser.until("document.querySelector('[data-testid=fold]').ariaPressed === 'true'").await;
    browser.click("[data-testid=fold]").await;
    browser.click("[data-testid=filter]").await;
    browser.click("label:has([data-testid=value-kind-practice])").await;
    browser.until("document.querySelector('[data-testid=filter-count]').innerText.startsWith('2 communities')").await;
    browser.picture("filter").await;
    browser.click("[data-testid=filter-clear]").await;
    browser.click("[data-testid=filter]").await;
    browser.click("[data-testid=details-close]").await;
}

async fn find(browser: &Window, text: &str) {
    browser.click("[data-testid=map-find]").await;
    browser.type_keys(text).await;
    browser.see("[data-testid=map-hit]").await;
    browser.type_keys(&Key::Enter.to_string()).await;
    browser.see("[data-testid=details]").await;
}

/// The page's own file is all that was ever loaded.
async fn nothing_was_fetched(browser: &Window) {
    let fetched = browser.ask("return performance.getEntriesByType('resource').map((each) => each.name)").await;
    assert_eq!(fetched, Value::Array(Vec::new()));
}

/// What axe finds wrong: nothing, in either view.
async fn can_be_read_by_everyone(browser: &Window) {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).expect("the window's packages are installed");
    browser.ask("document.documentElement.dataset.theme = 'light'").await;
    browser.ask(&axe).await;
    for view in ["view-map", "view-list"] {
        browser.click(&format!("[data-testid={view}]")).await;
        let wrong = browser
            .ask_later(
                "const done = arguments[arguments.length - 1];
                 axe.run({ resultTypes: ['violations'] }).then(({ violations }) => done(violations.map((each) => `${each.id}: ${each.nodes[0].html}`)), (error) => done(String(error)))",
            )
            .await;
        assert_eq!(wrong, Value::Array(Vec::new()), "{view}");
    }
}

/// A copy of the page with the witness in it.
fn with_witness(page: &Path) -> PathBuf {
    let text = std::fs::read_to_string(page).expect("the page");
    let text = text.replacen("script-src ", &format!("script-src {WITNESS_HASH} "), 1);
    let text = text.replacen("<title>", &format!("<script>{WITNESS}</script><title>"), 1);
    let copy = page.with_file_name("witnessed.html");
    std::fs::write(&copy, text).expect("the copy is written");
    copy
}
