//! The fonts that a PDF is set in: the embedded ones, and those of the machine for letters that none of them has.

use crate::page::Page;
use guild_model::text::is_drawn;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::{FontPath, FontStore};

/// The embedded fonts: Libertinus Serif, New Computer Modern and `DejaVu` Sans Mono, read once: about 50 ms and 10 MB.
static EMBEDDED: LazyLock<Vec<(Font, FontInfo)>> = LazyLock::new(|| typst_kit::fonts::embedded().collect());

/// Fonts of a machine, known by what they cover; none of them is loaded before it is needed.
pub(crate) struct Machine {
    fonts: Vec<(FontPath, FontInfo)>,
}

/// The fonts of this machine, looked for once and only when a text needs them: about a millisecond for each of them.
static INSTALLED: LazyLock<Machine> = LazyLock::new(|| Machine::of(typst_kit::fonts::system()));

impl Machine {
    pub fn installed() -> &'static Self {
        &INSTALLED
    }

    /// Fonts in an order that does not hang on the folders they were found in. Those of an embedded family are left
    /// out: texts that the embedded fonts cover look the same on every machine.
    pub fn of(found: impl Iterator<Item = (FontPath, FontInfo)>) -> Self {
        let embedded: BTreeSet<String> = EMBEDDED.iter().map(|(_, info)| info.family.to_lowercase()).collect();
        let mut fonts: Vec<_> = found.filter(|(_, info)| !embedded.contains(&info.family.to_lowercase())).collect();
        fonts.sort_by(|(a, x), (b, y)| (&x.family, &a.path, a.index).cmp(&(&y.family, &b.path, b.index)));
        Self { fonts }
    }
}

/// The fonts for one page.
pub(crate) struct Fonts {
    pub store: FontStore,
    /// Letters that none of them has, in order.
    pub missing: Vec<char>,
}

impl Fonts {
    /// The embedded fonts, and of `machine` those that have a letter which these lack.
    ///
    /// Cost: linear in the text; fonts of the machine are looked for the first time that a text needs one.
    pub fn of(page: &Page, machine: impl FnOnce() -> &'static Machine) -> Self {
        let mut store = FontStore::new();
        store.extend(EMBEDDED.iter().cloned());
        let mut missing = letters(page);
        missing.retain(|letter| !EMBEDDED.iter().any(|(_, info)| info.coverage.contains(u32::from(*letter))));
        if missing.is_empty() {
            return Self { store, missing: Vec::new() };
        }
        for (path, info) in &machine().fonts {
            let has = |letter: &char| info.coverage.contains(u32::from(*letter));
            // Letters that a font before this one has are asked for again: each weight and style is a font of its own.
            if missing.iter().any(has) {
                store.push((FontPath { path: path.path.clone(), index: path.index }, info.clone()));
            }
        }
        let book = store.book();
        let has =
            |letter: &char| (0..).map_while(|n| book.info(n)).any(|info| info.coverage.contains(u32::from(*letter)));
        missing.retain(|letter| !has(letter));
        Self { missing: missing.into_iter().collect(), store }
    }
}

/// Every letter of a page that is drawn.
fn letters(page: &Page) -> BTreeSet<char> {
    fn gather(value: &serde_json::Value, letters: &mut BTreeSet<char>) {
        match value {
            serde_json::Value::String(text) => letters.extend(text.chars().filter(|c| is_drawn(*c))),
            serde_json::Value::Array(all) => all.iter().for_each(|each| gather(each, letters)),
            serde_json::Value::Object(all) => all.values().for_each(|each| gather(each, letters)),
            _ => {}
        }
    }
    let mut letters = BTreeSet::new();
    if let Ok(value) = serde_json::to_value(page) {
        gather(&value, &mut letters);
    }
    letters
}
