//! Invented sheets of many kinds, and random ladders in random shapes.

mod invented;
mod random;
mod sketch;
