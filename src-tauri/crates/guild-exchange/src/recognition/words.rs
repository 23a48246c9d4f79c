//! Words of headings and cells, and looking them up in lists.

use unicode_normalization::UnicodeNormalization;

/// Words in lower case without accents, parted by anything that is no letter or digit; "й" is "и" then, as lists have it.
pub(crate) fn words(text: &str) -> Vec<String> {
    if text.is_ascii() {
        let lower = text.to_ascii_lowercase();
        let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
        return words.filter(|w| !w.is_empty()).map(str::to_owned).collect();
    }
    let plain: String = text
        .nfkd()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ß' { 's' } else { c })
        .nfc()
        .collect();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// Words of a heading without what stands in brackets.
pub(crate) fn heading_words(text: &str) -> Vec<String> {
    let open = text.find(['(', '[']).filter(|at| *at > 0).unwrap_or(text.len());
    words(text.get(..open).unwrap_or(text))
}

/// One of the words is in the list, whose words are parted by `|`.
pub(crate) fn any(words: &[String], list: &str) -> bool {
    list.split('|').any(|l| words.iter().any(|w| w == l))
}

/// All words together are one of the phrases.
pub(crate) fn is_phrase(words: &[String], list: &str) -> bool {
    let joined = words.join(" ");
    list.split('|').any(|p| p == joined)
}

/// One of the phrases stands somewhere in the words.
pub(crate) fn holds_phrase(words: &[String], list: &str) -> bool {
    let joined = format!(" {} ", words.join(" "));
    list.split('|').any(|p| joined.contains(&format!(" {p} ")))
}
