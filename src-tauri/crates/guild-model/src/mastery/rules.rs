//! Rules over the rows of a matrix: what must hold, and what is worth noticing.
