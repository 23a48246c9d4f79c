//! A page as one HTML file: no scripts, nothing loaded from elsewhere, readable on screen and in print.

use crate::page::{Cell, Entries, Entry, Item, Page, Part, Section, Table};

pub(crate) fn write(page: &Page) -> String {
    let mut out = Html(String::with_capacity(16 * 1024));
    out.raw("<!DOCTYPE html>\n<html lang=\"").text(&page.language).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    // Even if a text found a way out of its escaping, nothing could run or be loaded.
    out.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Guildhall\">\n<title>");
    out.text(&page.title)
        .raw("</title>\n<style>\n")
        .raw(include_str!("page.css"))
        .raw("</style>\n</head>\n<body>\n<main>\n<header>\n");
    out.element("h1", "", &page.title);
    for line in &page.origin {
        out.element("p", "origin", line);
    }
    out.raw("</header>\n");
    for paragraph in &page.introduction {
        out.element("p", "introduction", paragraph);
    }
    for (i, section) in page.sections.iter().enumerate() {
        out.section(section, i);
    }
    out.raw("</main>\n</body>\n</html>\n");
    out.0
}

/// What has been written so far. Texts go through `text` and nothing else.
struct Html(String);

impl Html {
    fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                _ => self.0.push(c),
            }
        }
        self
    }

    /// An element with text alone; its direction follows the text, so that a right-to-left name does not turn its
    /// neighbours round.
    fn element(&mut self, tag: &'static str, class: &'static str, text: &str) -> &mut Self {
        self.raw("<").raw(tag).class(class).raw(" dir=\"auto\">").text(text).raw("</").raw(tag).raw(">\n")
    }

    fn class(&mut self, class: &'static str) -> &mut Self {
        if class.is_empty() { self } else { self.raw(" class=\"").raw(class).raw("\"") }
    }

    fn section(&mut self, section: &Section, i: usize) {
        let id = format!("section-{}", i + 1);
        self.raw("<section aria-labelledby=\"")
            .text(&id)
            .raw("\"")
            .class(if section.apart { "apart" } else { "" })
            .raw(">\n");
        self.raw("<h2 dir=\"auto\" id=\"").text(&id).raw("\">").text(&section.heading).raw("</h2>\n");
        if let Some(note) = &section.note {
            self.element("p", "note", note);
        }
        for part in &section.parts {
            match part {
                Part::Table(table) => self.table(table),
                Part::List(list) => {
                    self.element("h3", "", &list.heading);
                    self.items(&list.items);
                }
                Part::Entries(entries) => self.entries(entries),
            }
        }
        self.raw("</section>\n");
    }

    fn table(&mut self, table: &Table) {
        self.wide(table.head.len()).raw("<table").class(if table.room { "room" } else { "" }).raw(">\n");
        if !table.shares.is_empty() {
            self.raw("<colgroup>");
            for share in table.shares {
                self.raw("<col style=\"width: ").text(&share.to_string()).raw("%\">");
            }
            self.raw("</colgroup>\n");
        }
        self.raw("<thead><tr>");
        for head in &table.head {
            self.raw("<th scope=\"col\" dir=\"auto\">").text(head).raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.raw("<tr>\n");
            for (i, cell) in row.iter().enumerate() {
                if i == 0 {
                    self.raw("<th scope=\"row\" dir=\"auto\">").text(&cell.text).raw("</th>\n");
                } else {
                    self.raw("<td>").cell(cell).raw("</td>\n");
                }
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody></table></div>\n");
    }

    /// What holds a table. On a narrow screen it can be scrolled sideways; one of two columns fits there as it is.
    fn wide(&mut self, columns: usize) -> &mut Self {
        self.raw("<div").class(if columns > 2 { "wide" } else { "" }).raw(">")
    }

    fn cell(&mut self, cell: &Cell) -> &mut Self {
        if let Some(mark) = &cell.mark {
            self.element("p", "turn", mark);
        }
        if !cell.text.is_empty() {
            self.element("p", "", &cell.text);
        }
        if let Some(note) = &cell.note {
            self.element("p", "quiet", note);
        }
        self
    }

    fn entries(&mut self, entries: &Entries) {
        if let Some(heading) = &entries.heading {
            self.element("h3", "", heading);
        }
        self.wide(if entries.head.measure.is_some() { 3 } else { 2 })
            .raw("<table class=\"entries\">\n<thead><tr><th scope=\"col\">")
            .text(&entries.head.name);
        if let Some(measure) = &entries.head.measure {
            self.raw("</th><th scope=\"col\">").text(measure);
        }
        self.raw("</th><th scope=\"col\">").text(&entries.head.items).raw("</th></tr></thead>\n<tbody>\n");
        for entry in &entries.entries {
            self.entry(entry, entries.head.measure.is_some());
        }
        self.raw("</tbody></table></div>\n");
    }

    fn entry(&mut self, entry: &Entry, measured: bool) {
        self.raw("<tr>\n<th scope=\"row\">");
        self.element("p", "name", &entry.name);
        if !entry.description.is_empty() {
            self.element("p", "quiet", &entry.description);
        }
        self.raw("</th>\n");
        if measured {
            self.raw("<td>");
            if let Some(measure) = &entry.measure {
                self.element("p", "measure", &measure.now);
                if let Some(before) = &measure.before {
                    self.element("p", "quiet", before);
                }
            }
            self.raw("</td>\n");
        }
        self.raw("<td>");
        self.items(&entry.items);
        self.raw("</td>\n</tr>\n");
    }

    fn items(&mut self, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        self.raw("<ul>\n");
        for item in items {
            self.raw("<li dir=\"auto\"").class(if item.label.is_some() { "aside" } else { "" }).raw(">");
            if let Some(mark) = &item.mark {
                self.raw("<strong class=\"mark\">").text(mark).raw("</strong> ");
            }
            if let Some(label) = &item.label {
                self.raw("<span class=\"label\">").text(label).raw("</span> ");
            }
            self.raw("<span class=\"text\">").text(&item.text).raw("</span>");
            if !item.notes.is_empty() {
                self.raw(" <span class=\"quiet\">(").text(&item.notes.join("; ")).raw(")</span>");
            }
            self.raw("</li>\n");
        }
        self.raw("</ul>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_two_columns_is_not_scrolled_on_a_narrow_screen() {
        let html = write(&crate::page::tests::page_of("text"));
        assert!(html.contains("<div><table"), "{html}");
        let wide = html.split("<div class=\"wide\">").skip(1);
        let heads = |table: &str| table.split("</thead>").next().unwrap().matches("<th ").count();
        assert!(wide.map(heads).all(|n| n > 2), "{html}");
    }

    #[test]
    fn texts_are_escaped_wherever_they_stand() {
        let payload = "</title></style><script>alert('1')</script>\" onload=\"x";
        let page = crate::page::tests::page_of(payload);
        let html = write(&page);
        assert!(!html.contains("<script"));
        assert!(!html.contains(payload));
        assert!(!html.contains("\" onload"));
        assert_eq!(
            html.matches("&lt;script&gt;alert(&#39;1&#39;)").count(),
            crate::page::tests::TEXTS + 1,
            "the title stands twice"
        );
    }
}
