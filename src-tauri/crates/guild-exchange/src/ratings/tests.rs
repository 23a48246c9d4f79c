//! Invented sheets of many kinds, and random ones in random layouts.

mod invented;
mod obeyed;
mod random;
mod sketch;
mod unlike;
mod unordered;
