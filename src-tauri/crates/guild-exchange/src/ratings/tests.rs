//! Invented sheets of many kinds, and random ones in random layouts.

mod dated;
mod halved;
mod invented;
mod nobody;
mod noted;
mod obeyed;
mod random;
mod side_by_side;
mod sketch;
mod told;
mod unlike;
mod unmarked;
mod unordered;
