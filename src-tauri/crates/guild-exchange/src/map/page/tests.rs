//! What holds of every page: only its own script and style may run, names are text, the same bytes again.

use super::{SCRIPT, STYLE, page, web};
use crate::map::graph::{GraphCommunity, GraphMembership, GraphNeed, GraphPerson, MapGraph};
use guild_model::communities::MembershipState;

const EVIL: &str = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`\u{2028}<!--&#x3c;";

fn words(id: &str, args: &[(&str, &str)]) -> String {
    args.iter().fold(id.to_owned(), |said, (_, value)| format!("{said} {value}"))
}

fn graph() -> MapGraph {
    let community = GraphCommunity {
        key: EVIL.to_owned(),
        name: EVIL.to_owned(),
        kind: EVIL.to_owned(),
        purpose: EVIL.to_owned(),
        url: "javascript:alert(1)".to_owned(),
        r: 40.0,
        ..GraphCommunity::default()
    };
    let inner = GraphCommunity {
        name: "Inner\u{0}\u{7}".to_owned(),
        parents: vec![0],
        url: "https://example.org/?a=1&b=\"".to_owned(),
        ..community.clone()
    };
    let person = GraphPerson {
        name: EVIL.to_owned(),
        handle: Some(EVIL.to_owned()),
        email: Some(format!("{EVIL}@example.org")),
        affiliation: Some(EVIL.to_owned()),
        home: Some(0),
        ..GraphPerson::default()
    };
    let member = GraphMembership {
        community: 0,
        person: 0,
        role: EVIL.to_owned(),
        state: MembershipState::Dormant,
        ..GraphMembership::default()
    };
    let need = GraphNeed { community: 0, service: EVIL.to_owned(), kind: EVIL.to_owned(), ..GraphNeed::default() };
    MapGraph {
        title: EVIL.to_owned(),
        date: "2026-01-02".to_owned(),
        communities: vec![community, inner],
        people: vec![person],
        memberships: vec![member],
        needs: vec![need],
        in_common: vec![(0, 1, 1)],
    }
}

#[test]
fn nothing_that_was_written_can_leave_its_place() {
    let page = page(&graph(), &words, "en").unwrap();
    assert_eq!(page.matches("<script").count(), 2, "the data and the script");
    let page = page.replace(SCRIPT, "").replace(STYLE, "");
    assert_eq!(page.matches("</script").count(), 2);
    assert_eq!(page.matches("<style").count(), 1);
    assert!(!page.contains("<img") && !page.contains("javascript:") && !page.contains("<!--"));
    assert!(page.contains("href=\"https://example.org/?a=1&amp;b=&quot;\""));
    let data = page.split("id=\"data\">").nth(1).unwrap();
    assert!(!data.contains('\u{2028}') && data.contains("\\u2028"));
    assert!(!page.contains('\0') && !page.contains('\u{7}'));
}

#[test]
fn the_script_and_the_style_sheet_can_stand_in_a_page() {
    for part in [SCRIPT, STYLE] {
        // An empty comment opens nothing.
        let part = part.replace("<!---->", "");
        for ends in ["</script", "</style", "<!--", "<script", "\r", "\0"] {
            assert!(!part.contains(ends), "{ends}");
        }
    }
    // The map and its data are to stay small enough for a mail.
    assert!(SCRIPT.len() + STYLE.len() < 256_000, "{}", SCRIPT.len() + STYLE.len());
    for fetches in ["fetch(", "XMLHttpRequest", "WebSocket", "importScripts", "sendBeacon", "url(http", "@import"] {
        assert!(!SCRIPT.contains(fetches) && !STYLE.contains(fetches), "{fetches}");
    }
}

#[test]
fn every_language_carries_the_same_sentences() {
    let ids = |language| {
        let all = super::sentences::sentences(language, SCRIPT);
        let ids = all.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned());
        ids.filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase())).collect::<Vec<_>>()
    };
    let mut english = ids("en");
    english.sort();
    for id in ["map-state-dormant", "map-kind-of-business-unit", "page-gives", "map-say-links", "map-find"] {
        assert!(english.iter().any(|own| own == id), "{id}");
    }
    assert!(!english.iter().any(|id| id.starts_with("command-") || id.starts_with("map-without-nothing")));
    for language in ["de", "fr"] {
        let mut other = ids(language);
        other.sort();
        assert_eq!(english, other);
    }
}

#[test]
fn only_addresses_of_the_web_are_links() {
    #[track_caller]
    fn check(url: &str, expected: &str) {
        assert_eq!(web(url), expected);
    }
    check("https://example.org/a b", "");
    check(" HTTPS://example.org ", "HTTPS://example.org");
    check("http://example.org", "http://example.org");
    check("javascript:alert(1)//https://", "");
    check("data:text/html,x", "");
    check("//example.org", "");
    check("", "");
}
