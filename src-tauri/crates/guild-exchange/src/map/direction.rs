//! Names that are written from right to left beside what is not, and the order in which their pieces stand.

use guild_model::text::turns_order;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

const FIRST_STRONG: char = '\u{2068}';
const END: char = '\u{2069}';

/// Whether a letter may turn the order of what stands around it.
fn turns(c: char) -> bool {
    // Nothing below the Hebrew letters does.
    c >= '\u{590}'
        && matches!(
            bidi_class(c),
            BidiClass::R
                | BidiClass::AL
                | BidiClass::AN
                | BidiClass::LRE
                | BidiClass::RLE
                | BidiClass::LRO
                | BidiClass::RLO
                | BidiClass::PDF
                | BidiClass::LRI
                | BidiClass::RLI
                | BidiClass::FSI
                | BidiClass::PDI
        )
}

pub(super) fn may_turn(text: &str) -> bool {
    text.chars().any(turns)
}

fn opens(c: char) -> bool {
    matches!(c, '\u{2066}'..=FIRST_STRONG)
}

/// A name that leaves the order of what stands before and after it as it is, whatever is in it.
pub(super) fn isolated(name: &str) -> String {
    if !may_turn(name) {
        return name.to_owned();
    }
    let mut depth = 0_usize;
    let mut out = String::from(FIRST_STRONG);
    for c in name.chars() {
        // An end without a beginning would end this one.
        if c == END && depth == 0 {
            continue;
        }
        depth = if opens(c) { depth + 1 } else { depth.saturating_sub(usize::from(c == END)) };
        out.push(c);
    }
    out.extend(std::iter::repeat_n(END, depth + 1));
    out
}

/// One of the lines of a text, in which what was isolated in the whole of it is so still.
pub(super) fn isolated_line(line: String) -> String {
    if !may_turn(&line) {
        return line;
    }
    let (mut depth, mut n_unopened) = (0_usize, 0);
    for c in line.chars() {
        match c {
            c if opens(c) => depth += 1,
            END if depth == 0 => n_unopened += 1,
            END => depth -= 1,
            _ => {}
        }
    }
    if depth == 0 && n_unopened == 0 && !line.contains(FIRST_STRONG) {
        return isolated(&line);
    }
    let begin = std::iter::repeat_n(FIRST_STRONG, n_unopened);
    begin.chain(line.chars()).chain(std::iter::repeat_n(END, depth)).collect()
}

/// The stretches of a line that run one way, as they stand from left to right; whether one runs to the left.
pub(super) fn stretches(line: &str) -> Vec<(&str, bool)> {
    let bidi = BidiInfo::new(line, Some(Level::ltr()));
    let mut stretches = Vec::new();
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        stretches.extend(runs.into_iter().map(|run| (&line[run.clone()], levels[run.start].is_rtl())));
    }
    stretches
}

/// A piece of a stretch as it has to be given to a program that looks at nothing else, so that it runs as it does here.
pub(super) fn forced(piece: &str, is_to_left: bool) -> String {
    let class = |c: Option<char>| c.map(bidi_class);
    let is_from_right = |class| matches!(class, BidiClass::R | BidiClass::AL);
    let bare: String = piece.chars().filter(|c| !turns_order(*c)).collect();
    let mut classes = bare.chars().map(bidi_class);
    let runs_by_itself = if is_to_left {
        // Its ends are letters, and nothing in it runs the other way.
        class(bare.chars().next()).is_some_and(is_from_right)
            && class(bare.chars().next_back()).is_some_and(|class| is_from_right(class) || class == BidiClass::NSM)
            && !classes.any(|class| matches!(class, BidiClass::L | BidiClass::EN | BidiClass::AN))
    } else {
        !classes.any(is_from_right)
    };
    match (runs_by_itself, is_to_left) {
        (true, _) => bare,
        (false, true) => format!("\u{202e}{bare}\u{202c}"),
        (false, false) => format!("\u{202d}{bare}\u{202c}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The letters of a line as they stand, capitals running to the left.
    fn seen(line: &str) -> String {
        let letters = |(text, is_to_left): (&str, bool)| {
            let bare: Vec<char> = text.chars().filter(|c| !turns_order(*c)).collect();
            if is_to_left { bare.into_iter().rev().collect::<String>() } else { bare.into_iter().collect() }
        };
        stretches(line).into_iter().map(letters).collect()
    }

    #[test]
    fn a_count_stands_behind_its_name_whichever_way_that_runs() {
        let line = |name: &str| isolated_line(format!("{} · 12", isolated(name)));
        assert_eq!(seen(&line("Team")), "Team · 12");
        assert_eq!(seen(&line("אבג")), "גבא · 12");
        assert_eq!(seen(&line("علي")), "يلع · 12");
        assert_eq!(seen("علي · 12"), "12 · يلع", "as it would be without");
        assert_eq!(seen(&line("\u{202e}abc")), "cba · 12", "a name that turns what follows turns only itself");
        assert_eq!(seen(&line("\u{2069}\u{202e}abc")), "cba · 12");
        assert_eq!(seen(&line("\u{2067}\u{202e}abc")), "cba · 12");
        assert_eq!(line("Team"), "Team · 12", "nothing is added where nothing turns");
    }

    #[test]
    fn a_name_on_two_lines_stands_apart_on_each() {
        let whole = format!("{} · 7", isolated("אבג דהו"));
        let (one, other) = whole.split_once(' ').unwrap();
        assert_eq!(seen(&isolated_line(one.to_owned())), "גבא");
        assert_eq!(seen(&isolated_line(other.to_owned())), "והד · 7");
        assert_eq!(seen(&isolated_line("אבג!".to_owned())), "!גבא");
    }

    #[test]
    fn a_piece_alone_runs_as_it_does_in_its_line() {
        for (piece, is_to_left, seen_as) in [
            ("אבג", true, "גבא"),
            ("(אבג", true, "גבא("),
            ("abc", true, "cba"),
            ("אבג", false, "אבג"),
            ("a-1", false, "a-1"),
        ] {
            assert_eq!(seen(&forced(piece, is_to_left)), seen_as, "{piece}");
        }
        assert_eq!(forced("אבג", true), "אבג");
    }
}
