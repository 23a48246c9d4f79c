//! The sentences of the shell in the person's language, from the catalogue in `assets/locales`.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, File, include_dir};
use unic_langid::{LanguageIdentifier, langid};

use crate::settings::Language;

type Bundle = FluentBundle<FluentResource>;

/// The sentence `id` of the catalogue in that language.
///
/// A sentence the language lacks is said in English; an id that no catalogue has comes back as it is, and a test keeps
/// that from happening for the ids the shell uses.
pub fn say(language: Language, id: &str, args: &[(&str, &str)]) -> String {
    let mut fluent_args = FluentArgs::new();
    for (name, value) in args {
        fluent_args.set(*name, *value);
    }
    [language, Language::En]
        .into_iter()
        .find_map(|language| format(catalogue(language), id, &fluent_args))
        .unwrap_or_else(|| id.to_owned())
}

fn format(bundle: &Bundle, id: &str, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
}

static CATALOGUE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../assets/locales");

fn catalogue(language: Language) -> &'static Bundle {
    static EN: OnceLock<Bundle> = OnceLock::new();
    static DE: OnceLock<Bundle> = OnceLock::new();
    static FR: OnceLock<Bundle> = OnceLock::new();
    match language {
        Language::En => EN.get_or_init(|| bundle("en", langid!("en"))),
        Language::De => DE.get_or_init(|| bundle("de", langid!("de"))),
        Language::Fr => FR.get_or_init(|| bundle("fr", langid!("fr"))),
    }
}

fn bundle(folder: &str, language: LanguageIdentifier) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Native dialogs and menus show the isolation marks as boxes.
    bundle.set_use_isolating(false);
    for source in sources(folder) {
        // A faulty entry is left out, the others stay; the test below finds it.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn sources(folder: &str) -> impl Iterator<Item = &'static str> {
    CATALOGUE.get_dir(folder).into_iter().flat_map(Dir::files).filter_map(File::contents_utf8)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[track_caller]
    fn check(language: Language, id: &str, args: &[(&str, &str)], expected: &str) {
        assert_eq!(say(language, id, args), expected);
    }

    #[test]
    fn says_a_sentence_in_each_language() {
        check(Language::En, "dialog-open-workspace", &[], "Open a workspace");
        check(Language::De, "dialog-open-workspace", &[], "Arbeitsbereich öffnen");
        check(Language::Fr, "filter-format", &[("ending", "xlsx")], "Fichier xlsx");
    }

    #[test]
    fn every_language_has_every_sentence() {
        let ids = ["en", "de", "fr"].map(|folder| {
            let mut ids = BTreeSet::new();
            for source in sources(folder) {
                assert!(FluentResource::try_new(source.to_owned()).is_ok(), "{folder}: the catalogue does not parse");
                let entries = source.lines().filter(|line| !line.starts_with(['#', ' ']));
                for id in entries.filter_map(|line| Some(line.split_once('=')?.0.trim())) {
                    assert!(ids.insert(id), "{folder}: {id} stands twice");
                }
            }
            ids
        });
        assert!(ids[0].contains("shell-no-workspace"));
        assert_eq!(ids[0], ids[1]);
        assert_eq!(ids[0], ids[2]);
    }
}
