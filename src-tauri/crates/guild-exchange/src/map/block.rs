//! Names on several lines: none is ever cut short.

use super::fonts::Fonts;
use super::label::Frame;
use super::picture::TextMark;
use unicode_segmentation::UnicodeSegmentation;

impl Fonts {
    /// The text on as many lines as it takes, none wider than `most`, and all about as wide. `first` is left free before
    /// the first one. A word parts only where it has a hyphen or the like, or where it is wider than a line.
    pub fn block(&self, text: &str, size: f64, bold: bool, most: f64, first: f64) -> Block {
        let words = words(text);
        let mut lines = self.broken(&words, size, bold, most, first);
        // What is torn apart does not end where a word does.
        let is_torn = |line: &String| !line.is_empty() && !words.iter().any(|word| line.ends_with(word.text));
        // As narrow as it gets on so many lines, so that no word stands alone on the last.
        let (mut narrow, mut wide) = (most.min(1e6) / lines.len() as f64, most.min(1e6));
        for _ in 0..if lines.len() > 1 { 7 } else { 0 } {
            let middle = f64::midpoint(narrow, wide);
            let tried = self.broken(&words, size, bold, middle, first);
            let is_good = tried.len() <= lines.len() && (!tried.iter().any(is_torn) || lines.iter().any(is_torn));
            if is_good { (wide, lines) = (middle, tried) } else { narrow = middle }
        }
        let is_torn = lines.iter().any(is_torn);
        let mut lines: Vec<TextMark> = lines.iter().map(|line| self.line(line, size, bold)).collect();
        if let [one, _, ..] = lines.as_mut_slice() {
            one.title = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        Block { lines, size, first, last: 0.0, is_torn }
    }

    fn broken(&self, words: &[Word], size: f64, bold: bool, most: f64, first: f64) -> Vec<String> {
        let mut lines = vec![String::new()];
        let room = |lines: &[String]| if lines.len() == 1 { most - first } else { most };
        for word in words {
            let last = lines.last().cloned().unwrap_or_default();
            let longer = if word.is_apart && !last.is_empty() {
                format!("{last} {}", word.text)
            } else {
                last.clone() + word.text
            };
            if self.width(&longer, size, bold) <= room(&lines) {
                lines.pop();
                lines.push(longer);
                continue;
            }
            if !last.is_empty() {
                lines.push(String::new());
            }
            let mut piece = String::new();
            for c in word.text.graphemes(true) {
                let longer = format!("{piece}{c}");
                if !piece.is_empty() && self.width(&longer, size, bold) > room(&lines) {
                    lines.pop();
                    lines.extend([piece, String::new()]);
                    piece = String::from(c);
                } else {
                    piece = longer;
                }
            }
            lines.pop();
            lines.push(piece);
        }
        lines
    }
}

/// A piece of a text that stays on one line.
#[derive(Clone, Copy, Debug)]
struct Word<'a> {
    text: &'a str,
    /// Whether a blank stands before it.
    is_apart: bool,
}

/// Pieces between blanks, and after a hyphen or the like within them; what a no-break space joins stays together.
fn words(text: &str) -> Vec<Word<'_>> {
    let blank = |c: char| c.is_whitespace() && c != '\u{a0}';
    let mut words = Vec::new();
    for whole in text.split(blank).filter(|whole| !whole.is_empty()) {
        let (mut from, mut is_apart) = (0, true);
        for (at, mark) in whole.match_indices(['-', '/', '_', '.']) {
            let end = at + mark.len();
            // Three letters before and after: "k8s-", no "e-" alone at the end of a line.
            if whole[from..at].chars().count() >= 3 && whole[end..].chars().count() >= 3 {
                words.push(Word { text: &whole[from..end], is_apart });
                (from, is_apart) = (end, false);
            }
        }
        words.push(Word { text: &whole[from..], is_apart });
    }
    words
}

/// From the base line of one line to that of the next, for each unit of size: what Noto Sans needs.
const PITCH: f64 = 1.36;

/// A text on several lines, one below the middle of the other.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub lines: Vec<TextMark>,
    pub size: f64,
    /// What is free before the first line.
    pub first: f64,
    /// What is free behind the last line.
    pub last: f64,
    /// Whether a word goes on on the next line.
    pub is_torn: bool,
}

impl Block {
    pub fn width(&self) -> f64 {
        self.lines
            .iter()
            .enumerate()
            .map(|(n, line)| line.width + self.first_at(n) + self.last_at(n))
            .fold(0.0, f64::max)
    }

    fn first_at(&self, line: usize) -> f64 {
        if line == 0 { self.first } else { 0.0 }
    }

    fn last_at(&self, line: usize) -> f64 {
        if line + 1 == self.lines.len() { self.last } else { 0.0 }
    }

    pub fn height(&self) -> f64 {
        self.size * (1.44 + PITCH * self.lines.len().saturating_sub(1) as f64)
    }

    /// The frame around its middle, with air.
    pub fn frame(&self, (x, y): (f64, f64)) -> Frame {
        let (w, h) = (self.width() / 2.0 + 1.5, self.height() / 2.0);
        [x - w, y - h, x + w, y + h]
    }

    /// The lines around their middle.
    pub fn centred(mut self, (x, y): (f64, f64)) -> Vec<TextMark> {
        let top = y - self.height() / 2.0 + self.size * 1.08;
        let free: Vec<f64> = (0..self.lines.len()).map(|n| self.first_at(n) - self.last_at(n)).collect();
        for (n, (line, free)) in self.lines.iter_mut().zip(free).enumerate() {
            (line.x, line.y) = (x + f64::midpoint(-line.width, free), top + PITCH * self.size * n as f64);
        }
        self.lines
    }

    /// The lines below each other from the left; the first base line, and from `hang` on those after it.
    pub fn left_at(mut self, x: f64, y: f64, hang: f64) -> Vec<TextMark> {
        for (n, line) in self.lines.iter_mut().enumerate() {
            let more = if n == 0 { self.first } else { hang };
            (line.x, line.y) = (x + more, y + PITCH * self.size * n as f64);
        }
        self.lines
    }

    /// From the first base line to the last.
    pub fn drop(&self) -> f64 {
        PITCH * self.size * self.lines.len().saturating_sub(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, most: f64, expected: &[&str]) {
        let fonts = Fonts::embedded();
        let block = fonts.block(text, 10.0, true, most, 0.0);
        let lines: Vec<&str> = block.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(lines, expected);
        assert!(block.width() <= most, "{} is wider than {most}", block.width());
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert_eq!(letters(&lines.concat()), letters(text), "nothing is lost");
    }

    #[test]
    fn a_name_takes_the_lines_it_needs_and_they_are_about_as_wide() {
        check("Compiler team · 75", 300.0, &["Compiler team · 75"]);
        check(
            "Profile-guided optimization working group\u{a0}·\u{a0}0",
            130.0,
            &["Profile-guided", "optimization", "working group · 0"],
        );
        check("cluster-api-provider-openstack", 90.0, &["cluster-api-", "provider-", "openstack"]);
        check("Jeremy Olmsted-Thompson", 96.0, &["Jeremy Olmsted-", "Thompson"]);
        check("e-mail", 30.0, &["e-m", "ail"]);
        check("", 30.0, &[""]);
    }
}
