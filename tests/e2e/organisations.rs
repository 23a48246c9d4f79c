//! Organisations of several sizes in the real window, two real ones among them: opened, looked at in every light and
//! size; and one of the real ones walked, edited, questioned and handed out.

use fantoccini::key::Key;
use guildhall_tests::organisation::{Size, organisation};
use guildhall_tests::{guild, shared_data};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::map::{MAP, drag_selected, export_map, find, focus_map, said, selected, status};
use crate::window::{Window, journey_within};

/// The core is not optimised here, and lays out a thousand people.
const PATIENCE: Duration = Duration::from_mins(2);

/// An organisation as four tables and the workspace made of it, in folders below `folder`.
fn imported(tables: &Path, workspace: &Path) {
    let run = |arguments: &[&str]| {
        let output = Command::new(guild()).args(arguments).output().expect("guild starts");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let (tables, workspace) = (tables.display().to_string(), workspace.display().to_string());
    run(&["new", &workspace]);
    run(&["import", &tables, "--into", &workspace, "--as", "organisation"]);
}

fn written(folder: &Path, tables: [(&str, &str); 4]) {
    std::fs::create_dir_all(folder).expect("a folder");
    for (name, text) in tables {
        std::fs::write(folder.join(format!("{name}.csv")), text).expect("a table");
    }
}

/// Nine people in four communities.
fn nine_people(folder: &Path) {
    let people = ["Ada Brandt", "Bo Lindgren", "Chloé Faure", "Dana Novak", "Emre Aksoy", "Fumi Ōta", "Gil Sørli"];
    let all = people.iter().chain(&["Hala Aziz", "Maximiliane Hohenfels-Abegg von und zu Waldburg"]);
    let rows: Vec<String> = all.enumerate().map(|(n, name)| format!("p{n},{name}\n")).collect();
    let text = format!("person_id,name\n{}", rows.concat());
    written(
        folder,
        [
            (
                "communities",
                "community_id,name,kind,parent_id\noffice,Office,department,\nbakery,Bakery,team,office\nshop,Shop,team,office\ntasting,Tasting circle,practice,\n",
            ),
            ("people", &text),
            (
                "memberships",
                "community_id,person_id,role\nbakery,p0,lead\nbakery,p1,member\nbakery,p2,member\nbakery,p3,member\nshop,p4,lead\nshop,p5,member\nshop,p6,member\noffice,p7,lead\noffice,p8,member\ntasting,p1,member\ntasting,p4,member\ntasting,p8,lead\n",
            ),
            (
                "services",
                "provider_community_id,consumer_community_id,service,kind,detail\nbakery,shop,Bread of the day,product,\noffice,bakery,Wages,support,\noffice,shop,Wages,support,\n,bakery,Repair of ovens,support,\n",
            ),
        ],
    );
}

/// 1,000 people in 100 communities.
fn thousand_people(folder: &Path) {
    let made = organisation(Size::S, 1);
    let table = |head: &str, rows: &mut dyn Iterator<Item = String>| format!("{head}\n{}", rows.collect::<String>());
    let communities = made.communities.iter().zip(&made.parents).enumerate().map(|(n, (name, parent))| {
        format!("c{n},{name},team,{}\n", parent.map(|parent| format!("c{parent}")).unwrap_or_default())
    });
    let people = made.people.iter().enumerate().map(|(n, name)| format!("p{n},{name}\n"));
    let memberships = made.memberships.iter().map(|(c, p)| format!("c{c},p{p},member\n"));
    let services =
        made.services.iter().enumerate().map(|(n, (from, to))| format!("c{from},c{to},Service {},skill,\n", n % 40));
    written(
        folder,
        [
            ("communities", &table("community_id,name,kind,parent_id", &mut communities.into_iter())),
            ("people", &table("person_id,name", &mut people.into_iter())),
            ("memberships", &table("community_id,person_id,role", &mut memberships.into_iter())),
            (
                "services",
                &table("provider_community_id,consumer_community_id,service,kind,detail", &mut services.into_iter()),
            ),
        ],
    );
}

/// Opens a workspace from wherever the window stands, and waits for its map.
async fn open(window: &Window, workspace: &Path, n_communities: &str) {
    window.answer_dialogs(&[workspace]);
    if window.ask("return Boolean(document.querySelector('[data-testid=start-open]'))").await == true {
        window.click("[data-testid=start-open]").await;
    } else {
        window.type_keys(&format!("{}o", Key::Control)).await;
    }
    window.until_within(PATIENCE, &status(&format!("{n_communities} communities"))).await;
    window.see(MAP).await;
}

/// The map at rest in both sizes, light and dark.
async fn pictures(window: &Window, name: &str) {
    for (width, height) in [(1920, 1080), (1280, 800)] {
        window.resize(width, height).await;
        crate::map::arrived(window).await;
        for theme in ["dark", "light"] {
            window.ask(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
            window.picture(&format!("{name}-{theme}-{width}")).await;
        }
    }
}

#[test]
fn small_large_and_real_organisations_are_seen_whole() {
    journey_within("organisations", Duration::from_mins(6), |window| async move {
        let folder = window.folder().to_owned();
        let made: [(&str, &str, fn(&Path)); 2] = [("t", "4", nine_people), ("s", "100", thousand_people)];
        for (name, n_communities, tables) in made {
            tables(&folder.join(name));
            let workspace = folder.join(format!("{name}.guildhall"));
            imported(&folder.join(name), &workspace);
            open(&window, &workspace, n_communities).await;
            pictures(&window, name).await;
        }
        let Some(data) = shared_data("communities") else { return };
        for (name, n_communities) in [("kubernetes-community", "272"), ("rust-lang", "217")] {
            let workspace = folder.join(format!("{name}.guildhall"));
            imported(&data.join(name), &workspace);
            open(&window, &workspace, n_communities).await;
            pictures(&window, name).await;
        }
        walk(&window, &folder).await;
    });
}

/// The main job of the map on the Rust project: found, focused, folded, moved, added to, taken back, questioned, and
/// handed out as a picture and as a page that is opened.
async fn walk(window: &Window, folder: &Path) {
    find(window, "Compiler team").await;
    selected(window, "Compiler team").await;
    focus_map(window).await;
    window.type_keys("1").await;
    window.see("[data-testid=map-focus-bar]").await;
    window.picture("focus").await;
    window.click("[data-testid=map-focus-back]").await;
    window.until("!document.querySelector('[data-testid=map-focus-bar]')").await;
    focus_map(window).await;
    window.type_keys("c").await;
    window.until(&said("Compiler team folded")).await;
    window.picture("folded").await;
    window.type_keys("c").await;
    window.until(&said("Compiler team unfolded")).await;

    find(window, "Clippy team").await;
    selected(window, "Clippy team").await;
    window.see("[data-testid=inspect-pin]").await;
    drag_selected(window, "Clippy team", 60.0, 40.0).await;
    window.see("[data-testid=inspect-unpin]").await;

    window.type_keys(&format!("{}{}n", Key::Control, Key::Shift)).await;
    window.until("document.activeElement?.dataset.testid === 'new-community-name'").await;
    let line = |text: &str| format!("{text}{}", Key::Tab);
    window.type_keys(&line("Readers of old issues")).await;
    window.type_keys(&line("What was asked long ago is answered")).await;
    window.type_keys("Poe, Joe Clay").await;
    window.type_keys(&Key::Enter.to_string()).await;
    selected(window, "Readers of old issues").await;
    window.until("document.querySelectorAll('[data-testid=member-row]').length === 2").await;
    window.until(&status("218 communities")).await;
    for expected in [status("217 communities"), "document.querySelector('[data-testid=undo]')".to_owned()] {
        window.click("[data-testid=undo]").await;
        window.until(&expected).await;
    }

    find(window, "Niko Matsakis").await;
    window.click("[data-testid=inspect-without]").await;
    window.see("[data-testid=without-list]").await;
    window.picture("without").await;
    window.click("[data-testid=without-close]").await;
    exported(window, folder).await;
}

/// The picture and the page of the map, by the dialog; the page is opened and searched in a browser.
async fn exported(window: &Window, folder: &Path) {
    let files: [PathBuf; 2] = ["svg", "html"].map(|ending| folder.join(format!("rust.{ending}")));
    for file in &files {
        export_map(window, file).await;
    }
    assert!(std::fs::read_to_string(&files[0]).expect("the picture").contains("Clippy team"));
    let browser = Window::browser("organisations", window.clone().end().await).await;
    browser.open(&files[1]).await;
    browser.see(MAP).await;
    find(&browser, "Clippy team").await;
    browser.until("document.querySelector('[data-testid=details] h2').innerText === 'Clippy team'").await;
    browser.picture("page").await;
    drop(browser.end().await);
}
