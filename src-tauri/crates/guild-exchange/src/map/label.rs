//! Names on a picture: places where none covers another.

use super::picture::TextMark;
use std::collections::BTreeMap;

/// Noto Sans, SIL Open Font License 1.1, see assets/fonts.
pub(super) const REGULAR: &[u8] = include_bytes!("../../../../../assets/fonts/NotoSans-Regular.ttf");
pub(super) const BOLD: &[u8] = include_bytes!("../../../../../assets/fonts/NotoSans-Bold.ttf");

/// Left, top, right, bottom.
pub(super) type Frame = [f64; 4];

/// What of a page is taken.
pub(super) struct Taken {
    page: Frame,
    cells: BTreeMap<(i64, i64), Vec<Frame>>,
    /// In the order in which they were taken.
    all: Vec<Frame>,
}

const CELL: f64 = 64.0;

impl Taken {
    pub fn new(page: Frame) -> Self {
        Self { page, cells: BTreeMap::new(), all: Vec::new() }
    }

    pub fn is_free(&self, frame: Frame) -> bool {
        let inside = frame[0] >= self.page[0]
            && frame[1] >= self.page[1]
            && frame[2] <= self.page[2]
            && frame[3] <= self.page[3];
        let apart = |other: &Frame| {
            frame[2] <= other[0] || other[2] <= frame[0] || frame[3] <= other[1] || other[3] <= frame[1]
        };
        inside && cells(frame).all(|cell| self.cells.get(&cell).is_none_or(|frames| frames.iter().all(apart)))
    }

    pub fn take(&mut self, frame: Frame) {
        cells(frame).for_each(|cell| self.cells.entry(cell).or_default().push(frame));
        self.all.push(frame);
    }

    /// How many are taken.
    pub fn n(&self) -> usize {
        self.all.len()
    }

    /// Gives back what was taken after the first `n`.
    pub fn give_back(&mut self, n: usize) {
        while self.all.len() > n {
            for cell in self.all.pop().into_iter().flat_map(cells) {
                self.cells.get_mut(&cell).and_then(Vec::pop);
            }
        }
    }
}

/// The frame of a line around its middle, with air.
pub(super) fn frame_of(line: &TextMark, x: f64, y: f64) -> Frame {
    let (w, h) = (line.width / 2.0 + 1.5, line.size * 0.72);
    [x - w, y - h, x + w, y + h]
}

fn cells(frame: Frame) -> impl Iterator<Item = (i64, i64)> {
    let [left, top, right, bottom] = frame.map(|edge| (edge / CELL).floor() as i64);
    (left..=right).flat_map(move |x| (top..=bottom).map(move |y| (x, y)))
}
