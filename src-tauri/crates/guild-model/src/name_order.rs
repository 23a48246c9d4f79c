//! The order of names: that of the alphabet, whatever their case and accents, and numbers in them by value.

use std::cmp::{Ordering, Reverse};
use unicode_normalization::UnicodeNormalization;

/// What names are sorted by: a total order, in which only equal texts are equal.
///
/// * First by what is left without case, accents and the number of spaces: spaces before signs, signs before numbers,
///   numbers before letters, numbers by value, so `Team 2` stands before `Team 10`.
/// * Among equals by accents (`cote`, `coté`, `côte`), then lower case before upper case.
/// * The window sorts by `Intl.Collator` with `numeric`; both are held to `tests/fixtures/names/order.txt`.
/// * Letters of scripts without case and accents stand in the order of Unicode.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NameOrder {
    letters: Vec<u8>,
    accents: String,
    text: Reverse<String>,
}

// What stands before a piece of `NameOrder::letters` that is no letter; letters, as UTF-8, are above all of them.
const SPACE: u8 = 1;
const SIGN: u8 = 2;
const NUMBER: u8 = 3;
/// Signs in the order of the Unicode collation, which the window's sorting follows; others stand behind them.
const SIGNS: &str = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

impl NameOrder {
    /// Cost: linear, one pass over the text.
    pub fn of(text: &str) -> Self {
        let accents: String = if text.is_ascii() {
            text.to_ascii_lowercase()
        } else {
            text.nfkd().flat_map(char::to_lowercase).collect()
        };
        Self { letters: letters(&accents), accents, text: Reverse(text.to_owned()) }
    }
}

fn letters(lower: &str) -> Vec<u8> {
    let mut letters = Vec::with_capacity(lower.len() + 4);
    let mut push = |class: Option<u8>, c: char| {
        letters.extend(class);
        letters.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    };
    let mut rest = lower.trim();
    while let Some(c) = rest.chars().next() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            let number = rest[..digits].trim_start_matches('0');
            // Of two numbers the one with more digits is the greater.
            let length = u32::try_from(number.len()).ok().and_then(char::from_u32).unwrap_or(char::MAX);
            push(Some(NUMBER), length);
            number.chars().for_each(|digit| push(None, digit));
            rest = &rest[digits..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match c {
            _ if c.is_whitespace() => {
                rest = rest.trim_start();
                push(Some(SPACE), ' ');
            }
            '\u{300}'..='\u{36f}' => {}
            'ß' => "ss".chars().for_each(|c| push(None, c)),
            'æ' => "ae".chars().for_each(|c| push(None, c)),
            'œ' => "oe".chars().for_each(|c| push(None, c)),
            'ø' => push(None, 'o'),
            'ł' => push(None, 'l'),
            'đ' | 'ð' => push(None, 'd'),
            'ı' => push(None, 'i'),
            _ if c.is_alphanumeric() => push(None, c),
            _ => {
                let place = SIGNS.find(c).and_then(|at| u8::try_from(at).ok());
                push(Some(SIGN), place.map_or(c, char::from));
            }
        }
    }
    letters
}

/// As [`NameOrder`] sorts two names.
pub fn by_name(one: &str, other: &str) -> Ordering {
    if one == other { Ordering::Equal } else { NameOrder::of(one).cmp(&NameOrder::of(other)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// In this order, none equal to another.
    #[track_caller]
    fn check(names: &[&str]) {
        for (n, one) in names.iter().enumerate() {
            for (m, other) in names.iter().enumerate() {
                assert_eq!(by_name(one, other), n.cmp(&m), "{one} and {other}");
            }
        }
    }

    #[test]
    fn numbers_go_by_value() {
        check(&["Team", "Team 1", "Team 2", "team 10", "Team 10a", "Team 10b", "Team 100", "Team A", "Teams"]);
        check(&["1", "02", "2", "3.2", "3.10", "12345678901234567890123456789", "22345678901234567890123456789", "a"]);
        check(&["v1-2", "v1-10", "v2-1", "v10"]);
        check(&["Level ²", "Level 3"]);
    }

    #[test]
    fn case_and_accents_part_only_equals() {
        check(&["ada", "Ada", "Ada B", "Ädam", "Zoe", "Zoë", "zoë b", "Zoe C"]);
        check(&["cote", "coté", "côte", "côté"]);
        check(&["Straße 2", "Strasse 10"]);
        check(&["a b", "a-b", "a1b", "ab"]);
    }

    #[test]
    fn the_window_sorts_the_same_names_alike() {
        let fixture = include_str!("../../../../tests/fixtures/names/order.txt");
        let names: Vec<&str> = fixture.lines().collect();
        assert!(names.len() > 40, "{}", names.len());
        check(&names);
    }

    fn names() -> impl Strategy<Value = String> {
        prop_oneof!["[aAäÄ0 1-]{0,5}", "[a-c]{0,2} ?[0-9]{0,12}", any::<String>()]
    }

    proptest! {
        #[test]
        fn it_is_a_total_order(one in names(), other in names(), third in names()) {
            prop_assert_eq!(by_name(&one, &other) == Ordering::Equal, one == other);
            prop_assert_eq!(by_name(&one, &other), by_name(&other, &one).reverse());
            if by_name(&one, &other).is_le() && by_name(&other, &third).is_le() {
                prop_assert!(by_name(&one, &third).is_le());
            }
        }

        #[test]
        fn numbers_are_in_the_order_of_their_values(one: u64, other: u64, zeros in 0usize..4) {
            let name = |n: u64| format!("Team {}{n} x", "0".repeat(zeros));
            prop_assert_eq!(by_name(&name(one), &name(other)), one.cmp(&other));
        }
    }
}
