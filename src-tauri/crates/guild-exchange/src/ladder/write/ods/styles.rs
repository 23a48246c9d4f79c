//! How the cells and pages of the sheet look.

use crate::ladder::write::Labels;
use crate::ladder::write::layout::{Layout, Style, printable};
use crate::write::opendocument::{Xml, document, element, empty, write_line};
use guild_model::mastery::{Matrix, TrackKind};

/// The tallest row, in lines: about as tall as a screen.
pub(super) const TALLEST_LINES: u32 = 27;

pub(super) fn automatic_styles(xml: &mut Xml, layout: &Layout) -> std::io::Result<()> {
    for (n, column) in layout.columns.iter().enumerate() {
        let width = format!("{:.2}cm", column.width * 0.19);
        family(xml, &format!("c{n}"), "table-column", &[], |xml| {
            empty(xml, "style:table-column-properties", &[("style:column-width", &width)])
        })?;
    }
    for lines in 1..=TALLEST_LINES {
        let height = format!("{:.2}cm", f64::from(lines) * 0.49 + 0.1);
        let properties = [("style:row-height", height.as_str()), ("style:use-optimal-row-height", "true")];
        family(xml, &format!("r{lines}"), "table-row", &[], |xml| {
            empty(xml, "style:table-row-properties", &properties)
        })?;
    }
    for (name, display) in [("shown", "true"), ("hidden", "false")] {
        family(xml, name, "table", &[("style:master-page-name", "matrix")], |xml| {
            empty(xml, "style:table-properties", &[("table:display", display)])
        })?;
    }
    let kinds = [TrackKind::Trunk, TrackKind::Technical, TrackKind::Leadership, TrackKind::Custom];
    let styles =
        [Style::Plain, Style::Title, Style::Head, Style::Label, Style::Text, Style::Strong, Style::Rating, Style::Id];
    styles.into_iter().chain(kinds.map(Style::Track)).try_for_each(|style| cell_style(xml, style))
}

fn cell_style(xml: &mut Xml, style: Style) -> std::io::Result<()> {
    let bare = matches!(style, Style::Plain | Style::Title | Style::Id);
    let fill = match style {
        Style::Track(TrackKind::Trunk) => "#e4e7ec",
        Style::Track(TrackKind::Technical) => "#d1e3fa",
        Style::Track(TrackKind::Leadership) => "#fbe3c8",
        Style::Track(TrackKind::Custom) => "#dfefd9",
        Style::Head => "#f2f4f7",
        _ => "transparent",
    };
    let mut cell = vec![("fo:background-color", fill), ("style:vertical-align", "top")];
    if !bare {
        cell.extend([("fo:border", "0.5pt solid #d0d5dd"), ("fo:wrap-option", "wrap")]);
    }
    let align = if matches!(style, Style::Track(_) | Style::Rating) { "center" } else { "start" };
    let weight = match style {
        Style::Plain | Style::Text | Style::Rating | Style::Id => "normal",
        Style::Title | Style::Track(_) | Style::Head | Style::Label | Style::Strong => "bold",
    };
    let size = if style == Style::Title { "16pt" } else { "10pt" };
    family(xml, style_name(style), "table-cell", &[("style:parent-style-name", "Default")], |xml| {
        empty(xml, "style:table-cell-properties", &cell)?;
        empty(xml, "style:paragraph-properties", &[("fo:text-align", align)])?;
        empty(xml, "style:text-properties", &[("fo:font-weight", weight), ("fo:font-size", size)])
    })
}

fn family(
    xml: &mut Xml,
    name: &str,
    family: &str,
    more: &[(&str, &str)],
    body: impl FnOnce(&mut Xml) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let mut attributes = vec![("style:name", name), ("style:family", family)];
    attributes.extend_from_slice(more);
    element(xml, "style:style", &attributes, body)
}

pub(super) fn style_name(style: Style) -> &'static str {
    match style {
        Style::Plain => "plain",
        Style::Title => "title",
        Style::Track(TrackKind::Trunk) => "trunk",
        Style::Track(TrackKind::Technical) => "technical",
        Style::Track(TrackKind::Leadership) => "leadership",
        Style::Track(TrackKind::Custom) => "custom",
        Style::Head => "head",
        Style::Label => "label",
        Style::Text => "text",
        Style::Strong => "strong",
        Style::Rating => "rating",
        Style::Id => "id",
    }
}

pub(super) fn styles(layout: &Layout, matrix: &Matrix, labels: &Labels) -> std::io::Result<Vec<u8>> {
    let framework = &matrix.framework;
    let head = format!(
        "{} \u{2013} {} {} ({})",
        printable(framework.name.as_str()),
        labels.version,
        framework.version,
        labels.state(framework.state)
    );
    let (width, height) = if layout.is_wide() { ("42cm", "29.7cm") } else { ("29.7cm", "21cm") };
    document("office:document-styles", |xml| {
        element(xml, "office:styles", &[], |xml| {
            family(xml, "Default", "table-cell", &[], |xml| {
                empty(xml, "style:text-properties", &[("fo:font-size", "10pt")])
            })
        })?;
        element(xml, "office:automatic-styles", &[], |xml| {
            element(xml, "style:page-layout", &[("style:name", "landscape")], |xml| {
                let page = [
                    ("fo:page-width", width),
                    ("fo:page-height", height),
                    ("style:print-orientation", "landscape"),
                    ("fo:margin", "1.2cm"),
                    ("style:scale-to-X", "1"),
                    ("style:scale-to-Y", "0"),
                ];
                empty(xml, "style:page-layout-properties", &page)?;
                for (name, gap) in [("style:header-style", "fo:margin-bottom"), ("style:footer-style", "fo:margin-top")]
                {
                    let properties = [("fo:min-height", "0.8cm"), (gap, "0.3cm")];
                    element(xml, name, &[], |xml| empty(xml, "style:header-footer-properties", &properties))?;
                }
                Ok(())
            })
        })?;
        element(xml, "office:master-styles", &[], |xml| {
            element(
                xml,
                "style:master-page",
                &[("style:name", "matrix"), ("style:page-layout-name", "landscape")],
                |xml| {
                    element(xml, "style:header", &[], |xml| element(xml, "text:p", &[], |xml| write_line(xml, &head)))?;
                    element(xml, "style:footer", &[], |xml| {
                        element(xml, "text:p", &[], |xml| {
                            write_line(xml, &format!("{} ", labels.page))?;
                            element(xml, "text:page-number", &[], |_| Ok(()))?;
                            write_line(xml, "/")?;
                            element(xml, "text:page-count", &[], |_| Ok(()))
                        })
                    })
                },
            )
        })
    })
}
