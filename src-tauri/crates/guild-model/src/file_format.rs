//! The formats that something is written in, told apart by the ending of a file's name.

/// One of the formats that something is written in.
pub trait FileFormat: Copy + 'static {
    /// All that are offered, in the order in which they are.
    const ALL: &'static [Self];

    /// Of a file's name: without the dot, in small letters.
    fn ending(self) -> &'static str;

    /// The format of an ending without its dot, in any case; `None` for one that is not offered.
    fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.ending().eq_ignore_ascii_case(ending))
    }

    /// The endings of all that are offered, in their order.
    fn endings() -> Vec<&'static str> {
        Self::ALL.iter().map(|format| format.ending()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Drawn {
        Svg,
        Png,
    }

    impl FileFormat for Drawn {
        const ALL: &'static [Self] = &[Self::Svg, Self::Png];

        fn ending(self) -> &'static str {
            match self {
                Self::Svg => "svg",
                Self::Png => "png",
            }
        }
    }

    #[test]
    fn a_format_is_told_by_its_ending_in_any_case() {
        assert_eq!(Drawn::of_ending("svg"), Some(Drawn::Svg));
        assert_eq!(Drawn::of_ending("PNG"), Some(Drawn::Png));
        assert_eq!(["", ".svg", "svgz", "exe"].map(Drawn::of_ending), [None; 4]);
        assert_eq!(Drawn::endings(), ["svg", "png"]);
    }
}
