//! A short number by which bytes are known again.

/// FNV-1a of 64 bits: the same in every build and on every machine, which the standard library's hasher does not
/// promise. Not against forgery: whoever wants two texts with one fingerprint finds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    /// The number of bytes that are there at once. Cost: O(n).
    pub fn of(bytes: &[u8]) -> u64 {
        let mut print = Self::default();
        print.add(bytes);
        print.value()
    }

    /// Takes more bytes in; where one part ends and the next begins makes no difference.
    pub fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// The number of all that was taken in.
    pub fn value(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values are those of the algorithm's authors: <http://www.isthe.com/chongo/tech/comp/fnv>.
    #[track_caller]
    fn check(text: &str, expected: u64) {
        assert_eq!(Fingerprint::of(text.as_bytes()), expected, "{text}");
        let mut in_parts = Fingerprint::default();
        text.split_inclusive('o').for_each(|part| in_parts.add(part.as_bytes()));
        assert_eq!(in_parts.value(), expected, "{text}");
    }

    #[test]
    fn is_that_of_the_algorithm() {
        check("", 0xcbf2_9ce4_8422_2325);
        check("a", 0xaf63_dc4c_8601_ec8c);
        check("foobar", 0x8594_4171_f739_67e8);
    }
}
