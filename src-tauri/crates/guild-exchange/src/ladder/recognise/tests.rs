//! Invented sheets of many kinds, and random ladders in random shapes.

mod doubtful;
mod invented;
mod obeyed;
mod random;
mod sketch;
mod unlike;
