//! Numbers that look random and are the same every time.

use std::f64::consts::TAU;

/// A stream of numbers that depends on nothing but the seeds it was made from.
///
/// Vigna's `splitmix64`: one addition and three mixes for a number, and any seed will do.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// A stream of its own for each pair of seeds.
    pub fn new(seed: u64, of: u64) -> Self {
        Self(mix(seed ^ mix(of.wrapping_add(0x9e37_79b9_7f4a_7c15))))
    }

    /// The next number, any of the 2^64.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// The next number from 0 up to, not including, 1.
    pub fn fraction(&mut self) -> f64 {
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A place in the disc of this radius around the origin, all equally likely.
    pub fn in_disc(&mut self, radius: f64) -> [f64; 2] {
        let (turn, far) = (self.fraction() * TAU, self.fraction().sqrt() * radius);
        [turn.cos() * far, turn.sin() * far]
    }
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seeds_throw_the_same_and_others_others() {
        let throw = |seed, of| (0..4).map(|_| Dice::new(seed, of).number()).collect::<Vec<_>>();
        assert_eq!(throw(1, 2), throw(1, 2));
        assert_ne!(throw(1, 2), throw(2, 1));
    }

    #[test]
    fn a_disc_is_filled_evenly_and_never_left() {
        let mut dice = Dice::new(7, 7);
        let places: Vec<[f64; 2]> = (0..10_000).map(|_| dice.in_disc(2.0)).collect();
        let inner = places.iter().filter(|[x, y]| x.hypot(*y) < 2.0_f64.sqrt()).count();
        assert!(places.iter().all(|[x, y]| x.hypot(*y) <= 2.0));
        assert!((4_800..5_200).contains(&inner), "half the area holds half the places, not {inner}");
    }
}
