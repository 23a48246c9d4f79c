//! The matrix as Markdown, for reading: one table for each track, areas as headings.

use super::Labels;
use super::layout::word_of;
use guild_model::mastery::{Area, Expectation, FreedomKind, Level, Matrix, Skill, Track};
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(super) fn write(matrix: &Matrix, labels: &Labels) -> String {
    let mut page = Page { lines: Vec::new(), matrix, labels, cells: BTreeMap::new() };
    for expectation in &matrix.expectations {
        page.cells.insert((expectation.skill, expectation.level), expectation);
    }
    page.head();
    for track in &matrix.tracks {
        page.track(track);
    }
    if matrix.levels.is_empty() {
        page.skills(&[]);
    }
    let mut text = page.lines.join("\n");
    text.push('\n');
    text
}

struct Page<'a> {
    lines: Vec<String>,
    matrix: &'a Matrix,
    labels: &'a Labels,
    cells: BTreeMap<(guild_model::SkillId, guild_model::LevelId), &'a Expectation>,
}

impl Page<'_> {
    fn head(&mut self) {
        let (framework, labels) = (&self.matrix.framework, self.labels);
        self.heading(1, &inline(framework.name.as_str()));
        self.paragraph(&inline(&format!(
            "{} {} ({})",
            labels.version,
            framework.version,
            labels.state(framework.state)
        )));
        if !framework.note.is_empty() {
            self.paragraph(&inline(framework.note.as_str()));
        }
        let scale = &framework.scale;
        if !scale.points.is_empty() {
            self.heading(2, &inline(&labels.scale));
            let rows = scale.points.iter().map(|point| {
                let word = point.word.as_ref().map_or("", |w| w.as_str());
                vec![point.value.to_string(), inline(word), inline(point.meaning.as_str())]
            });
            let rows = rows.collect::<Vec<_>>();
            self.table(&[inline(&labels.rating), String::new(), inline(&labels.meaning)], &rows);
        }
        if let Some(blank) = &scale.blank_means {
            self.paragraph(&inline(&format!("{}: {blank}", labels.blank_means)));
        }
    }

    fn track(&mut self, track: &Track) {
        let matrix = self.matrix;
        let levels: Vec<&Level> = matrix.levels_of(track.id).collect();
        self.heading(2, &inline(track.name.as_str()));
        if levels.is_empty() {
            return;
        }
        self.heading(3, &inline(&self.labels.what_comes));
        let heads: Vec<String> =
            std::iter::once(String::new()).chain(levels.iter().map(|l| inline(l.name.as_str()))).collect();
        let labels = self.labels;
        let row = |label: &str, of: &dyn Fn(&Level) -> String| {
            std::iter::once(inline(label)).chain(levels.iter().map(|l| of(l))).collect::<Vec<_>>()
        };
        let degree = |text: &str, degree: Option<guild_model::mastery::Degree>| match degree {
            None => inline(text),
            Some(d) if text.is_empty() => inline(&format!("{} {}", labels.degree, d.value())),
            Some(d) => format!("{}<br>{}", inline(text), inline(&format!("({} {})", labels.degree, d.value()))),
        };
        let mut rows =
            vec![row(&labels.rank, &|l| l.rank.to_string()), row(&labels.scope, &|l| inline(l.scope.as_str()))];
        for kind in FreedomKind::ALL.iter().copied() {
            rows.push(row(labels.freedom(kind), &|l| {
                degree(l.freedoms.get(kind).text.as_str(), l.freedoms.get(kind).degree)
            }));
        }
        rows.push(row(&labels.responsibilities, &|l| degree(l.responsibilities.as_str(), l.responsibility_degree)));
        self.table(&heads, &rows);
        self.skills(&levels);
    }

    /// The skills at some levels, a table for each area.
    fn skills(&mut self, levels: &[&Level]) {
        let matrix = self.matrix;
        for area in std::iter::once(None).chain(matrix.areas.iter().map(Some)) {
            let skills: Vec<&Skill> = matrix.skills.iter().filter(|s| s.area == area.map(|a| a.id)).collect();
            if skills.is_empty() && area.is_none() {
                continue;
            }
            self.area(area, &skills, levels);
        }
    }

    fn area(&mut self, area: Option<&Area>, skills: &[&Skill], levels: &[&Level]) {
        self.heading(3, &inline(area.map_or(self.labels.no_area.as_str(), |a| a.name.as_str())));
        if let Some(area) = area.filter(|a| !a.description.is_empty()) {
            self.paragraph(&inline(area.description.as_str()));
        }
        if skills.is_empty() {
            return;
        }
        let heads: Vec<String> =
            std::iter::once(inline(&self.labels.skill)).chain(levels.iter().map(|l| inline(l.name.as_str()))).collect();
        let rows: Vec<Vec<String>> = skills
            .iter()
            .map(|skill| {
                std::iter::once(self.skill(skill)).chain(levels.iter().map(|level| self.cell(skill, level))).collect()
            })
            .collect();
        self.table(&heads, &rows);
    }

    fn skill(&self, skill: &Skill) -> String {
        let mut text = format!("**{}**", inline(skill.name.as_str()));
        if skill.misfit {
            let _ = write!(text, " ({})", inline(&self.labels.misfit));
        }
        if !skill.description.is_empty() {
            text.push_str("<br>");
            text.push_str(&inline(skill.description.as_str()));
        }
        text
    }

    fn cell(&self, skill: &Skill, level: &Level) -> String {
        let Some(expectation) = self.cells.get(&(skill.id, level.id)) else {
            return String::new();
        };
        let mut parts = Vec::new();
        if let Some(rating) = expectation.rating {
            let word = word_of(&self.matrix.framework.scale, rating).map_or_else(|| rating.to_string(), str::to_owned);
            parts.push(format!("*{}: {}*", inline(&self.labels.rating), inline(&word)));
        }
        if !expectation.text.is_empty() {
            parts.push(inline(expectation.text.as_str()));
        }
        parts.join("<br>")
    }

    fn heading(&mut self, depth: usize, text: &str) {
        self.lines.push(format!("{} {text}\n", "#".repeat(depth)));
    }

    fn paragraph(&mut self, text: &str) {
        self.lines.push(format!("{text}\n"));
    }

    fn table(&mut self, heads: &[String], rows: &[Vec<String>]) {
        let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
        self.lines.push(row(heads));
        self.lines.push(format!("|{}", " --- |".repeat(heads.len())));
        self.lines.extend(rows.iter().map(|cells| row(cells)));
        self.lines.push(String::new());
    }
}

/// A text on one line, with nothing in it that Markdown or HTML would take for markup.
fn inline(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (n, line) in text.lines().enumerate() {
        if n > 0 {
            safe.push_str("<br>");
        }
        let line = line.trim();
        for (at, c) in line.char_indices() {
            match c {
                '&' => safe.push_str("&amp;"),
                '<' => safe.push_str("&lt;"),
                '>' => safe.push_str("&gt;"),
                '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '!' => {
                    safe.push('\\');
                    safe.push(c);
                }
                // At the start of a line these begin a list or a rule.
                '-' | '+' | '=' if at == 0 => {
                    safe.push('\\');
                    safe.push(c);
                }
                '.' | ')' if at > 0 && line.bytes().take(at).all(|b| b.is_ascii_digit()) => {
                    safe.push('\\');
                    safe.push(c);
                }
                // A scheme would make a link of the text in many readers.
                ':' if line.get(at + 1..).is_some_and(|rest| rest.starts_with("//")) => safe.push_str("&#58;"),
                '\t' => safe.push(' '),
                c => safe.push(c),
            }
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(inline(text), expected);
    }

    #[test]
    fn no_text_is_markup() {
        check("plain", "plain");
        check("a|b", "a\\|b");
        check("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;");
        check("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))");
        check("- one\n- two", "\\- one<br>\\- two");
        check("1. one", "1\\. one");
        check("costs 1.5", "costs 1.5");
        check("see https://example.org", "see https&#58;//example.org");
        check("# no heading", "\\# no heading");
    }
}
