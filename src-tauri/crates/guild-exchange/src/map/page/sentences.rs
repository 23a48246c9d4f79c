//! The sentences that the page carries: those of the catalogue that its script may say, in one language.

use std::collections::BTreeSet;

/// The language the page is written in.
pub(super) fn known(language: &str) -> &'static str {
    match language {
        "de" => "de",
        "fr" => "fr",
        _ => "en",
    }
}

fn catalogue(language: &str) -> [&'static str; 2] {
    match language {
        "de" => [
            include_str!("../../../../../../assets/locales/de/page.ftl"),
            include_str!("../../../../../../assets/locales/de/map.ftl"),
        ],
        "fr" => [
            include_str!("../../../../../../assets/locales/fr/page.ftl"),
            include_str!("../../../../../../assets/locales/fr/map.ftl"),
        ],
        _ => [
            include_str!("../../../../../../assets/locales/en/page.ftl"),
            include_str!("../../../../../../assets/locales/en/map.ftl"),
        ],
    }
}

/// The messages whose id the script names, or begins to name, in Fluent's syntax.
pub(super) fn sentences(language: &str, script: &str) -> String {
    let is_of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    // `map-state-${state}` names what follows in the data.
    let named: BTreeSet<&str> = script
        .split(|c| !is_of_id(c))
        .filter(|word| word.starts_with("map-") || word.starts_with("page-"))
        .map(|word| word.trim_end_matches('-'))
        .collect();
    let is_named = |id: &str| named.contains(id) || id.match_indices('-').any(|(at, _)| named.contains(&id[..at]));
    let mut out = String::new();
    let mut is_kept = false;
    for line in catalogue(language).into_iter().flat_map(str::lines) {
        // A message begins at the start of a line; what belongs to it is indented, or closes it.
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            is_kept = line.split_once(" =").is_some_and(|(id, _)| is_named(id));
        } else if line.is_empty() || line.starts_with('#') {
            is_kept = false;
        }
        if is_kept {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}
