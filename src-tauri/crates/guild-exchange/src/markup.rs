//! Text as XML and HTML hold it: markup in it stays text.

use std::fmt::Write;

/// For content and attributes of XML; what XML forbids is left out. Tabs and line breaks stay in attributes as well.
pub(crate) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => push(&mut out, c),
        }
    }
    out
}

/// For content and attributes of HTML in quotes of either kind; what HTML has no place for is left out.
pub(crate) fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            '\r' => out.push(' '),
            _ if c.is_control() || is_no_character(c) => {}
            _ => push(&mut out, c),
        }
    }
    out
}

fn push(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        _ => out.push(c),
    }
}

/// Code points that are none of any character, for ever.
pub(crate) fn is_no_character(c: char) -> bool {
    u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, as_xml: &str, as_html: &str) {
        assert_eq!((xml(text).as_str(), html(text).as_str()), (as_xml, as_html));
    }

    #[test]
    fn markup_stays_text() {
        check("a <b> & \"c\"", "a &lt;b&gt; &amp; &quot;c&quot;", "a &lt;b&gt; &amp; &quot;c&quot;");
        check("&amp;", "&amp;amp;", "&amp;amp;");
        check("it's", "it's", "it&#39;s");
    }

    #[test]
    fn what_cannot_stand_is_left_out() {
        check("a\u{0}\u{7}b\u{ffff}", "ab", "ab");
        check("a\tb\nc\rd", "a&#9;b&#10;c&#13;d", "a\tb\nc d");
        check("a\u{85}\u{fdd0}b", "a\u{85}\u{fdd0}b", "ab");
    }
}
