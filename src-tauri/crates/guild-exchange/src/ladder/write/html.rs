//! The matrix as one HTML page, for reading and printing: self-contained, without scripts.

use super::Labels;
use super::layout::word_of;
use crate::markup::html;
use guild_model::mastery::{Area, Degree, Expectation, FreedomKind, Level, Matrix, Skill, Track, TrackKind};
use guild_model::{LevelId, SkillId};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const STYLE: &str = "\
:root{color-scheme:light}\
body{font:13px/1.45 system-ui,sans-serif;color:#1d2939;margin:24px;background:#fff}\
h1{font-size:22px;margin:0 0 4px}h2{font-size:17px;margin:28px 0 8px}h3{font-size:14px;margin:16px 0 6px}\
p{margin:4px 0 8px}.about{color:#475467}\
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0 0 12px}\
th,td{border:1px solid #d0d5dd;padding:6px 8px;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
thead th{background:#f2f4f7}th[scope=row]{font-weight:600}tbody th small{font-weight:400;display:block;color:#475467}\
.trunk thead th{background:#e4e7ec}.technical thead th{background:#d1e3fa}\
.leadership thead th{background:#fbe3c8}.custom thead th{background:#dfefd9}\
.text{white-space:pre-line}.rating{font-weight:600}.misfit{font-weight:600}\
@page{size:A4 landscape;margin:12mm}\
@media print{body{margin:0}thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}\
th,td,thead th{print-color-adjust:exact}}";

pub(super) fn write(matrix: &Matrix, labels: &Labels) -> String {
    let mut cells = BTreeMap::new();
    for expectation in &matrix.expectations {
        cells.insert((expectation.skill, expectation.level), expectation);
    }
    let mut page = Page { html: String::new(), matrix, labels, cells };
    page.head();
    for track in &matrix.tracks {
        page.track(track);
    }
    if matrix.levels.is_empty() {
        page.skills(None, &[]);
    }
    page.html.push_str("</main>\n</body>\n</html>\n");
    page.html
}

struct Page<'a> {
    html: String,
    matrix: &'a Matrix,
    labels: &'a Labels,
    cells: BTreeMap<(SkillId, LevelId), &'a Expectation>,
}

impl Page<'_> {
    fn head(&mut self) {
        let (framework, labels) = (&self.matrix.framework, self.labels);
        let name = html(framework.name.as_str());
        self.html.push_str("<!doctype html>\n");
        self.line(&format!("<html lang=\"{}\">", html(&labels.language)));
        self.line("<head>\n<meta charset=\"utf-8\">");
        self.line(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        );
        self.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        self.line(&format!("<title>{name}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>"));
        self.line(&format!("<h1 dir=\"auto\">{name}</h1>"));
        let about = format!("{} {} ({})", labels.version, framework.version, labels.state(framework.state));
        self.line(&format!("<p class=\"about\">{}</p>", html(&about)));
        if !framework.note.is_empty() {
            self.line(&format!("<p class=\"text\" dir=\"auto\">{}</p>", html(framework.note.as_str())));
        }
        self.scale();
    }

    fn scale(&mut self) {
        let (scale, labels) = (&self.matrix.framework.scale, self.labels);
        if !scale.points.is_empty() {
            self.line(&format!("<h2>{}</h2>\n<table>", html(&labels.scale)));
            let heads = [labels.rating.as_str(), "", labels.meaning.as_str()];
            self.heads(&heads);
            for point in &scale.points {
                let word = point.word.as_ref().map_or("", |w| w.as_str());
                self.row(&point.value.to_string(), "", &[cell(word), cell(point.meaning.as_str())]);
            }
            self.line("</tbody>\n</table>");
        }
        if let Some(blank) = &scale.blank_means {
            self.line(&format!("<p>{}: {}</p>", html(&labels.blank_means), html(blank.as_str())));
        }
    }

    fn track(&mut self, track: &Track) {
        let matrix = self.matrix;
        let levels: Vec<&Level> = matrix.levels_of(track.id).collect();
        let class = match track.kind {
            TrackKind::Trunk => "trunk",
            TrackKind::Technical => "technical",
            TrackKind::Leadership => "leadership",
            TrackKind::Custom => "custom",
        };
        self.line(&format!("<section class=\"{class}\">\n<h2 dir=\"auto\">{}</h2>", html(track.name.as_str())));
        if !levels.is_empty() {
            self.levels(&levels);
            self.skills(Some(track), &levels);
        }
        self.line("</section>");
    }

    /// What comes with each level: rank, scope, freedoms, responsibilities.
    fn levels(&mut self, levels: &[&Level]) {
        let labels = self.labels;
        self.line(&format!("<h3>{}</h3>\n<table>", html(&labels.what_comes)));
        self.level_heads("", levels);
        let all = |of: &dyn Fn(&Level) -> String| levels.iter().map(|l| of(l)).collect::<Vec<_>>();
        self.row(&html(&labels.rank), "", &all(&|l| cell(&l.rank.to_string())));
        self.row(&html(&labels.scope), "", &all(&|l| cell(l.scope.as_str())));
        for kind in FreedomKind::ALL.iter().copied() {
            let cells = all(&|l| self.with_degree(l.freedoms.get(kind).text.as_str(), l.freedoms.get(kind).degree));
            self.row(&html(labels.freedom(kind)), "", &cells);
        }
        let cells = all(&|l| self.with_degree(l.responsibilities.as_str(), l.responsibility_degree));
        self.row(&html(&labels.responsibilities), "", &cells);
        self.line("</tbody>\n</table>");
    }

    fn with_degree(&self, text: &str, degree: Option<Degree>) -> String {
        let degree =
            degree.map(|d| format!("<span class=\"rating\">{} {}</span>", html(&self.labels.degree), d.value()));
        let text = (!text.is_empty()).then(|| html(text));
        format!(
            "<td class=\"text\" dir=\"auto\">{}</td>",
            [degree, text].into_iter().flatten().collect::<Vec<_>>().join("\n")
        )
    }

    /// The skills at some levels, a table for each area.
    fn skills(&mut self, track: Option<&Track>, levels: &[&Level]) {
        let matrix = self.matrix;
        for area in std::iter::once(None).chain(matrix.areas.iter().map(Some)) {
            let skills: Vec<&Skill> = matrix.skills.iter().filter(|s| s.area == area.map(|a| a.id)).collect();
            if area.is_some() || !skills.is_empty() {
                self.area(track, area, &skills, levels);
            }
        }
    }

    fn area(&mut self, track: Option<&Track>, area: Option<&Area>, skills: &[&Skill], levels: &[&Level]) {
        let name = html(area.map_or(self.labels.no_area.as_str(), |a| a.name.as_str()));
        self.line(&format!("<h3 dir=\"auto\">{name}</h3>"));
        if let Some(area) = area.filter(|a| !a.description.is_empty()) {
            self.line(&format!("<p class=\"text\" dir=\"auto\">{}</p>", html(area.description.as_str())));
        }
        if skills.is_empty() {
            return;
        }
        let of = track.map_or(String::new(), |t| format!(" aria-label=\"{}: {name}\"", html(t.name.as_str())));
        self.line(&format!("<table{of}>"));
        self.level_heads(&self.labels.skill, levels);
        for skill in skills {
            let mut about = String::new();
            if skill.misfit {
                let _ = write!(about, "<small class=\"misfit\">{}</small>", html(&self.labels.misfit));
            }
            if !skill.description.is_empty() {
                let _ =
                    write!(about, "<small class=\"text\" dir=\"auto\">{}</small>", html(skill.description.as_str()));
            }
            let cells: Vec<String> = levels.iter().map(|level| self.cell(skill, level)).collect();
            self.row(&html(skill.name.as_str()), &about, &cells);
        }
        self.line("</tbody>\n</table>");
    }

    fn cell(&self, skill: &Skill, level: &Level) -> String {
        let Some(expectation) = self.cells.get(&(skill.id, level.id)) else {
            return "<td></td>".to_owned();
        };
        let scale = &self.matrix.framework.scale;
        let rating = expectation.rating.map(|rating| {
            let word = word_of(scale, rating).map_or_else(|| rating.to_string(), str::to_owned);
            format!("<span class=\"rating\">{}: {}</span>", html(&self.labels.rating), html(&word))
        });
        let text = (!expectation.text.is_empty()).then(|| html(expectation.text.as_str()));
        format!(
            "<td class=\"text\" dir=\"auto\">{}</td>",
            [rating, text].into_iter().flatten().collect::<Vec<_>>().join("\n")
        )
    }

    fn level_heads(&mut self, first: &str, levels: &[&Level]) {
        let heads: Vec<&str> = std::iter::once(first).chain(levels.iter().map(|l| l.name.as_str())).collect();
        self.heads(&heads);
    }

    fn heads(&mut self, heads: &[&str]) {
        let heads: String = heads
            .iter()
            .map(|head| {
                if head.is_empty() {
                    "<td></td>".to_owned()
                } else {
                    format!("<th scope=\"col\" dir=\"auto\">{}</th>", html(head))
                }
            })
            .collect();
        self.line(&format!("<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>"));
    }

    /// `head` and `about` are markup already.
    fn row(&mut self, head: &str, about: &str, cells: &[String]) {
        self.line(&format!("<tr><th scope=\"row\" dir=\"auto\">{head}{about}</th>{}</tr>", cells.concat()));
    }

    fn line(&mut self, line: &str) {
        self.html.push_str(line);
        self.html.push('\n');
    }
}

fn cell(text: &str) -> String {
    format!("<td class=\"text\" dir=\"auto\">{}</td>", html(text))
}
