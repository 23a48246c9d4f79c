//! A page as GitHub flavoured Markdown.

use crate::page::{Cell, Entries, Item, Page, Part, Table};

/// Writes the page. Every text is escaped, so that it shows as it was written and nothing in it becomes a heading,
/// a link, a formula or markup.
pub(crate) fn write(page: &Page) -> String {
    let mut out = String::new();
    block(&mut out, &format!("# {}", line(&page.title)));
    block(&mut out, &page.origin.iter().map(|l| line(l)).collect::<Vec<_>>().join("\\\n"));
    for paragraph in &page.introduction {
        block(&mut out, &lines(paragraph, ""));
    }
    for section in &page.sections {
        if section.apart {
            block(&mut out, "---");
        }
        block(&mut out, &format!("## {}", line(&section.heading)));
        if let Some(note) = &section.note {
            block(&mut out, &lines(note, ""));
        }
        for part in &section.parts {
            match part {
                Part::Table(table) => block(&mut out, &self::table(table)),
                Part::List(list) => {
                    block(&mut out, &format!("### {}", line(&list.heading)));
                    block(&mut out, &items(&list.items));
                }
                Part::Entries(entries) => self::entries(&mut out, entries),
            }
        }
    }
    out
}

fn block(out: &mut String, text: &str) {
    if text.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(text);
    out.push('\n');
}

fn entries(out: &mut String, entries: &Entries) {
    if let Some(heading) = &entries.heading {
        block(out, &format!("### {}", line(heading)));
    }
    let depth = if entries.heading.is_some() { "####" } else { "###" };
    for entry in &entries.entries {
        block(out, &format!("{depth} {}", line(&entry.name)));
        block(out, &lines(&entry.description, ""));
        if let (Some(measure), Some(label)) = (&entry.measure, &entries.head.measure) {
            let before = measure.before.as_ref().map(|b| format!(" · {}", line(b))).unwrap_or_default();
            block(out, &format!("{} · **{}**{before}", line(label), line(&measure.now)));
        }
        block(out, &items(&entry.items));
    }
}

fn items(items: &[Item]) -> String {
    items.iter().map(|i| format!("- {}", item(i))).collect::<Vec<_>>().join("\n")
}

fn item(item: &Item) -> String {
    let mark = item.mark.as_ref().map(|m| format!("**{}** · ", line(m))).unwrap_or_default();
    let label = item.label.as_ref().map(|l| format!("*{}* · ", line(l))).unwrap_or_default();
    let notes = if item.notes.is_empty() {
        String::new()
    } else {
        format!(" ({})", item.notes.iter().map(|n| line(n)).collect::<Vec<_>>().join("; "))
    };
    format!("{mark}{label}{}{notes}", lines(&item.text, "  "))
}

fn table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut out = vec![
        row(table.head.iter().map(|h| line(h)).collect()),
        row(table.head.iter().map(|_| "---".to_owned()).collect()),
    ];
    out.extend(table.rows.iter().map(|r| row(r.iter().map(cell).collect())));
    out.join("\n")
}

fn cell(cell: &Cell) -> String {
    let lines = |text: &str| -> Vec<String> { text.lines().map(line).filter(|l| !l.is_empty()).collect() };
    let text = lines(&cell.text).join("<br>");
    let mark = cell.mark.as_ref().map(|m| format!("**{}**", line(m)));
    let notes = cell.note.iter().flat_map(|note| lines(note)).map(|note| format!("*{note}*"));
    mark.into_iter().chain((!text.is_empty()).then_some(text)).chain(notes).collect::<Vec<_>>().join("<br>")
}

/// Several lines: hard breaks between them; a blank line stays one, indented so that a list item goes on.
fn lines(text: &str, indent: &str) -> String {
    let mut out = String::new();
    let mut blank = false;
    for (i, each) in text.lines().enumerate() {
        let each = line(each);
        if each.is_empty() {
            blank = true;
            continue;
        }
        if i > 0 {
            out.push_str(if blank { "\n\n" } else { "\\\n" });
            out.push_str(indent);
        }
        blank = false;
        out.push_str(&each);
    }
    out
}

/// One line, escaped: what Markdown would read as a sign gets a backslash before it.
fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len() + 8);
    // A line that begins like a list, a heading or an underline.
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (i, c) in text.char_indices() {
        let before = &text[..i];
        let rest = &text[i..];
        let sign = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' | '#' | '@' => true,
            '+' | '-' | '=' => i == 0,
            '.' | ')' if digits > 0 && i == digits => true,
            // Bare addresses become links of their own accord.
            ':' => rest.starts_with("://"),
            '.' => before.len() >= 3 && before.as_bytes()[before.len() - 3..].eq_ignore_ascii_case(b"www"),
            '!' => rest.starts_with("!["),
            _ => false,
        };
        if sign {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(input: &str, expected: &str) {
        assert_eq!(line(input), expected);
    }

    #[test]
    fn signs_become_text() {
        check("*bold* _it_ `code` ~~x~~", r"\*bold\* \_it\_ \`code\` \~\~x\~\~");
        check("<script>alert(1)</script> &amp;", r"\<script\>alert(1)\</script\> \&amp;");
        check("![x](javascript:1) [a](b)", r"\!\[x\](javascript:1) \[a\](b)");
        check("# head $x$ a|b \\ me@x.example", r"\# head \$x\$ a\|b \\ me\@x.example");
        check("1. one 2. two", r"1\. one 2. two");
        check("- one - two", r"\- one - two");
        check("=== x = y", r"\=== x = y");
        check("https://x.example WWW.x.example", r"https\://x.example WWW\.x.example");
        check("    indented\tcode", "indented code");
        check("Zoë Ångström — größer", "Zoë Ångström — größer");
    }

    #[test]
    fn each_note_of_a_cell_has_its_line() {
        let noted =
            Cell { text: "Begins (1)".into(), note: Some("some time ago\nwould rather avoid it".into()), mark: None };
        assert_eq!(cell(&noted), "Begins (1)<br>*some time ago*<br>*would rather avoid it*");
    }

    #[test]
    fn lines_stay_in_their_item() {
        assert_eq!(lines("a\n- b\n\n# c", "  "), "a\\\n  \\- b\n\n  \\# c");
        assert_eq!(lines("", "  "), "");
    }
}
