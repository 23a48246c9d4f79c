//! Reading a finished file back, with everything in it that someone could find: what is hidden, names, properties,
//! notes and comments included.

mod package;
#[cfg(feature = "pdf")]
mod pdf;

/// A part of a file as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands, such as `xl/comments1.xml`.
    pub place: String,
    /// What it says, without markup or, where markup may hide something, with it.
    pub text: String,
}

/// Why a finished file could not be read back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadBackError {
    /// A part that is not as its format wants it.
    #[error("{place} could not be read back: {cause}")]
    Unreadable {
        /// Which part.
        place: String,
        /// What is wrong with it.
        cause: String,
    },
    /// A part that is no text, such as a macro or a picture: nobody could say what it names.
    #[error("it holds {place}, which cannot be looked through")]
    Opaque {
        /// Which part.
        place: String,
    },
    /// An ending of which nothing is known here, or a PDF in a build without it; without its dot.
    #[error("nothing is known of how to look through .{0}")]
    UnknownFormat(String),
}

/// Everything that a file says, by its ending: `md`, `html`, `docx`, `xlsx`, and `pdf` in a build that writes it.
///
/// * The same words may come more than once: as they stand in the markup, and as they are read.
/// * Errors: a file that is damaged, or that holds a part which is no text, such as macros.
/// * Cost: linear in the file.
pub fn read_back(bytes: &[u8], ending: &str) -> Result<Vec<Passage>, ReadBackError> {
    match ending {
        "docx" | "xlsx" => package::read(bytes),
        #[cfg(feature = "pdf")]
        "pdf" => pdf::read(bytes),
        "md" => Ok(vec![Passage { place: "text".to_owned(), text: utf8(bytes, "text")? }]),
        "html" => {
            let source = utf8(bytes, "text")?;
            let read = unescaped(&without_tags(&source));
            let passage = |place: &str, text| Passage { place: place.to_owned(), text };
            Ok(vec![passage("text", read), passage("markup", unescaped(&source))])
        }
        other => Err(ReadBackError::UnknownFormat(other.to_owned())),
    }
}

fn utf8(bytes: &[u8], place: &str) -> Result<String, ReadBackError> {
    String::from_utf8(bytes.to_vec())
        .map_err(|e| ReadBackError::Unreadable { place: place.to_owned(), cause: e.to_string() })
}

/// The text between the tags, a line break where a tag was that ends a line, and nothing where it was within one.
fn without_tags(source: &str) -> String {
    const WITHIN: [&str; 8] = ["span", "strong", "em", "b", "i", "a", "small", "bdi"];
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let tag = rest[at + 1..].trim_start_matches('/');
        let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect();
        if !WITHIN.contains(&name.to_ascii_lowercase().as_str()) {
            out.push('\n');
        }
        rest = rest[at..].find('>').map_or("", |end| &rest[at + end + 1..]);
    }
    out.push_str(rest);
    out
}

/// Character references as the characters they stand for.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end < 12);
        let of = end.and_then(|end| Some((end, referred(&rest[1..end])?)));
        if let Some((end, c)) = of {
            out.push(c);
            rest = &rest[end + 1..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

fn referred(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, read: &str) {
        let passages = read_back(source.as_bytes(), "html").unwrap();
        assert_eq!(passages[0].text.split_whitespace().collect::<Vec<_>>().join(" "), read);
        assert_eq!(passages.len(), 2);
    }

    #[test]
    fn html_is_read_as_people_read_it_and_as_it_is_written() {
        check("<p>Jo<span class=\"x\">nas</span> &amp; Co</p><p>next</p>", "Jonas & Co next");
        check("a &#74;&#x6f; b &unknown; &", "a Jo b &unknown; &");
        let markup = &read_back(b"<!-- Jonas --><p title=\"Weber\">x</p>", "html").unwrap()[1].text;
        assert!(markup.contains("Jonas") && markup.contains("Weber"));
    }

    #[test]
    fn what_cannot_be_looked_through_is_refused() {
        assert_eq!(read_back(b"x", "exe"), Err(ReadBackError::UnknownFormat("exe".to_owned())));
        assert!(read_back(b"no archive", "xlsx").is_err());
        assert!(read_back(&[0xff, 0xfe], "md").is_err());
    }
}
