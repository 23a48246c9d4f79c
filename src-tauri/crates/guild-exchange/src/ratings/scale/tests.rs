//! What texts and legends make of a scale.

use super::*;

#[track_caller]
fn check(texts: &[&str], legend: &[(&str, &str)], expected: &str) {
    let mut tally = Tally::default();
    texts.iter().for_each(|t| tally.add_many(t, 3));
    let legend: Vec<LegendLine> =
        legend.iter().map(|(k, m)| LegendLine { key: (*k).to_owned(), meaning: (*m).to_owned() }).collect();
    let found = guess(&tally, &legend).scale;
    let points: Vec<String> = found
        .points
        .iter()
        .map(|p| {
            let value = p.value.map_or_else(|| "?".to_owned(), |v| v.value().to_string());
            p.word.as_ref().map_or_else(|| value.clone(), |w| format!("{value} {w}"))
        })
        .collect();
    assert_eq!(points.join(", "), expected);
}

#[test]
fn a_number_that_stands_apart_is_doubtful() {
    #[track_caller]
    fn check(texts: &[&str], legend: &[LegendLine], is_doubtful: bool) {
        let mut tally = Tally::default();
        texts.iter().for_each(|t| tally.add_many(t, 3));
        assert_eq!(guess(&tally, legend).doubt.is_some(), is_doubtful, "{texts:?}");
    }
    check(&["1", "3", "5", "2.5", "99", "-1"], &[], true);
    check(&["1", "2", "3", "99"], &[], true);
    check(&["-1", "0", "1", "2"], &[], true);
    for sound in [&["1", "2", "3", "5"][..], &["0", "25", "50", "100"], &["-2", "-1", "0", "1", "2"], &["0", "100"]] {
        check(sound, &[], false);
    }
    let told = |key: &str, meaning: &str| LegendLine { key: key.to_owned(), meaning: meaning.to_owned() };
    check(&["1", "2", "3", "99"], &[told("1", "learns"), told("99", "does not apply")], false);
}

#[test]
fn what_is_doubtful_of_words_is_said_with_the_words() {
    #[track_caller]
    fn check(texts: &[(&str, u32)], expected: &str) {
        let mut tally = Tally::default();
        texts.iter().for_each(|(text, n)| tally.add_many(text, *n));
        assert_eq!(guess(&tally, &[]).doubt.as_deref(), Some(expected), "{texts:?}");
    }
    check(&[("Confirmé", 3), ("Acquis", 2), ("Expert", 1)], "“Acquis”, “Confirmé” were taken as the same point");
    check(
        &[("Novice", 3), ("Beginner", 2), ("Ninja", 2)],
        "the order of the words is not known, so they have no value yet",
    );
    check(
        &[("Novice", 9), ("Beginner", 9), ("Expert", 9), ("Ninja", 1)],
        "“Beginner”, “Novice” were taken as the same point; the place of “Ninja” among the other words is not \
         known, so nothing was taken as a rating where it stands",
    );
}

#[test]
fn signs_that_two_people_may_read_in_two_ways_are_doubtful() {
    #[track_caller]
    fn check(texts: &[&str], is_doubtful: bool) {
        let mut tally = Tally::default();
        texts.iter().for_each(|t| tally.add_many(t, 3));
        assert_eq!(guess(&tally, &[]).doubt.is_some(), is_doubtful, "{texts:?}");
    }
    check(&["✓", "x"], true);
    check(&["☑", "X"], true);
    check(&["✓", "✗"], false);
    check(&["x"], false);
    check(&["✓"], false);
    check(&["+", "-"], true);
    check(&["++", "+", "-", "--"], false);
    check(&["++", "+"], false);
}

#[test]
fn scales() {
    check(&["1", "2", "5"], &[], "1, 2, 3, 4, 5");
    check(&["0.5", "2"], &[], "0.5, 2");
    check(&["1", "3"], &[("1", "learns"), ("2", "does"), ("3", "teaches")], "1 learns, 2 does, 3 teaches");
    check(&["Novice", "Expert", "Proficient"], &[], "1 Novice, 2 Proficient, 3 Expert");
    check(&["keine", "Grundlagen", "Experte"], &[], "0 keine, 1 Grundlagen, 2 Experte");
    check(&["Débutant", "Confirmé", "Expert"], &[], "1 Débutant, 2 Confirmé, 3 Expert");
    check(&["1 - Novice", "3 - Expert"], &[], "1 Novice, 3 Expert");
    check(&["◎", "○", "△", "×"], &[], "0 ×, 1 △, 2 ○, 3 ◎");
    check(&["●", "◐", "○"], &[], "0 ○, 1 ◐, 2 ●");
    check(&["○", "◔", "◑", "◕", "●"], &[], "0 ○, 1 ◔, 2 ◑, 3 ◕, 4 ●");
    check(&["★", "★★★"], &[], "1 ★, 3 ★★★");
    check(&["★", "☆"], &[], "0 ☆, 1 ★");
    check(&["★", "◎", "○", "△"], &[], "1 △, 2 ○, 3 ◎, 4 ★");
    check(&["⭐", "◎", "〇", "▲", "×"], &[], "0 ×, 1 ▲, 2 〇, 3 ◎, 4 ⭐");
    check(&["☆", "◎", "○", "△"], &[], "1 △, 2 ○, 3 ◎, 4 ☆");
    check(&["★", "☆", "○", "△"], &[], "1 △, 2 ○, 3 ☆, 4 ★");
    check(&["★", "○", "×"], &[], "0 ×, 1 ○, 2 ★");
    check(&["★", "●", "◐", "○"], &[], "0 ○, 1 ◐, 2 ●, 3 ★");
    check(&["x", "o"], &[], "0 o, 1 x");
    check(&["X"], &[], "1 X");
    check(&["☑", "☐"], &[], "0 ☐, 1 ☑");
    check(&["TRUE", "FALSE"], &[], "0 FALSE, 1 TRUE");
    check(&["✓", "x"], &[], "0 x, 1 ✓");
    check(&["++", "+", "o", "-", "--"], &[], "0 --, 1 -, 2 o, 3 +, 4 ++");
    check(&["++", "+", "o", "-"], &[], "0 -, 1 o, 2 +, 3 ++");
    check(&["+", "-"], &[], "0 -, 1 +");
    check(&["+", "−"], &[], "0 −, 1 +");
    check(&["++", "+", "-"], &[("-", "n/a")], "1 +, 2 ++");
    check(&["++", "+"], &[], "1 +, 2 ++");
    check(&["x", "-"], &[], "1 x");
    check(&["ho", "hum"], &[], "? ho, ? hum");
    check(&["I", "L", "U", "O"], &[], "? I, ? L, ? O, ? U");
    check(&["Novice", "Ninja", "Expert"], &[], "? Expert, ? Ninja, ? Novice");
    check(&["3/5", "0/5", "5/5"], &[], "0 0/5, 3 3/5, 5 5/5");
    check(&["3", "4", "3/4"], &[], "3, 4");
    check(&["yes", "partly", "no"], &[], "0 no, 1 partly, 2 yes");
    check(&["ja", "nein"], &[], "0 nein, 1 ja");
    check(
        &["Нет", "Начальный", "Базовый", "Средний", "Продвинутый", "Эксперт"],
        &[],
        "0 Нет, 1 Начальный, 2 Базовый, 3 Средний, 4 Продвинутый, 5 Эксперт",
    );
    check(&["Fun", "Sad"], &[("1", "Sad"), ("2", "Fun")], "1 Sad, 2 Fun");
}

#[test]
fn letters_are_called_what_the_legend_says() {
    check(&["B", "E"], &[("B", "Beginner"), ("E", "Expert")], "1 Beginner, 2 Expert");
    check(&["N", "A", "E"], &[("n", "None"), ("a", "Advanced"), ("e", "Expert")], "0 None, 1 Advanced, 2 Expert");
    check(&["B", "E"], &[("B", "Beginner - learns"), ("E", "Expert (5)")], "1 Beginner - learns, 2 Expert (5)");
    check(&["B", "E"], &[("B", "Beginner (1)"), ("E", "Expert (5)")], "1 Beginner, 5 Expert");
    check(&["x", "o"], &[("x", "Expert"), ("o", "Beginner")], "1 Beginner, 2 Expert");
    check(&["A", "K"], &[("A", "Anfänger"), ("K", "Könner")], "1 Anfänger, 2 Könner");
    // Where nobody knows what comes first, they have their names all the same.
    check(&["I", "L"], &[("I", "is shown"), ("L", "goes along")], "? is shown, ? goes along");
    check(&["B", "E", "Z"], &[("B", "Beginner"), ("E", "Expert"), ("Z", "Zen")], "? Beginner, ? Expert, ? Zen");
    // Signs stay signs beside others.
    check(&["x", "o"], &[("x", "trained"), ("o", "in training")], "0 in training, 1 trained");
    check(&["x", "✓"], &[("x", "expert")], "0 expert, 1 ✓");
    check(&["B", "E"], &[("B", "1"), ("E", "2")], "1 B, 2 E");
    check(&["B", "E"], &[("S", "Sales")], "? B, ? E");
}
