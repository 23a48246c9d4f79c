//! Saved views: what they keep, those made before, and what becomes of them when somebody is forgotten.

use super::*;
use guild_model::SkillId;
use guild_model::communities::SavedView;

fn where_(attribute: &str, comparison: Comparison, value: &str) -> Filter {
    Filter::Is(Condition { attribute: attribute.to_owned(), comparison, value: value.to_owned() })
}

#[test]
fn a_view_keeps_everything_that_is_there_and_is_replaced_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut open = Workspace::create(&path).unwrap();
    open.fill_from(SAMPLE).unwrap();
    let home = open.organisation().unwrap().communities[0].id;
    let gone = CommunityId::new();
    let picture = ViewPicture { skill: Some(SkillId::new()), folded: vec![home, gone], ..picture_of(home.into()) };
    let filter = where_("kind", Comparison::Equals, "team");
    let id = open.save_view("Talk", Some(filter.clone()), true, Some(picture.clone())).unwrap();
    let nothing_there = ViewPicture { camera: None, ..picture_of(gone.into()) };
    open.save_view("Whole", None, false, Some(nothing_there)).unwrap();
    open.close().unwrap();

    let mut open = Workspace::open(&path).unwrap();
    let views = open.saved_views().unwrap();
    let name = |view: &SavedView| view.name.to_string();
    assert_eq!(views.iter().map(name).collect::<Vec<_>>(), ["Talk", "Whole"]);
    assert_eq!((&views[0].filter, views[0].hide, views[0].id), (&Some(filter), true, id));
    assert_eq!(views[0].picture, Some(ViewPicture { folded: vec![home], ..picture }));
    assert_eq!(views[1].filter, None);
    let whole = views[1].picture.as_ref().unwrap();
    assert_eq!((&whole.focus, whole.camera), (&None, None), "of what is not there nothing is kept");
    assert_eq!(open.save_view("Talk", None, false, Some(picture_of(home.into()))).unwrap(), id);
    assert_eq!(open.saved_views().unwrap().len(), 2);
    assert_eq!(open.history().unwrap().len(), 4);
}

#[test]
fn a_view_of_nothing_and_one_that_looks_nowhere_are_refused() {
    let mut open = sample();
    let before = open.dump().unwrap();
    assert!(matches!(open.save_view("v", None, false, None), Err(Error::Refused(_))));
    let home = open.organisation().unwrap().communities[0].id;
    for (x, zoom) in [(f64::NAN, 1.0), (0.0, 0.0), (0.0, f64::INFINITY)] {
        let picture = ViewPicture { camera: Some(ViewCamera { x, y: 0.0, zoom }), ..picture_of(home.into()) };
        assert!(matches!(open.save_view("v", None, false, Some(picture)), Err(Error::Refused(_))));
    }
    assert_eq!(open.dump().unwrap(), before);
}

/// The fixture's view was saved by the program of that time.
#[test]
fn a_view_of_before_is_the_filter_that_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.guildhall");
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/schemas/schema-4.guildhall");
    std::fs::copy(fixture, &path).unwrap();
    let mut open = Workspace::open(&path).unwrap();
    let views = open.saved_views().unwrap();
    assert_eq!(views.len(), 1);
    let committees = Filter::All(vec![where_("kind", Comparison::Equals, "committee")]);
    assert_eq!((views[0].name.as_str(), &views[0].filter, views[0].hide), ("Committees", &Some(committees), false));
    assert_eq!(views[0].picture, None);
    open.undo(1).unwrap();
    assert!(open.saved_views().unwrap().is_empty());
    open.redo(1).unwrap();
    assert_eq!(open.saved_views().unwrap(), views);
}

#[test]
fn a_namesake_keeps_their_views_and_a_name_without_spaces_is_found_in_a_text() {
    let mut open = sample();
    let named = |name: &str| NewPerson { name: name.to_owned(), ..NewPerson::default() };
    let ids = open.add_people(&[named("Zoë Quint"), named("Zoe Quint"), named("王小明")]).unwrap();
    let by = |attribute, value| Some(where_(attribute, Comparison::Contains, value));
    for (name, filter) in [
        ("a of Zoe Quint", by("kind", "team")),
        ("b", by("name", "Zoe Quint")),
        ("c of Zoë Quint", by("kind", "team")),
        ("d", by("name", "zoë quint")),
        ("e 王小明的团队", by("kind", "team")),
        ("f", by("manager", "由王小明负责")),
        ("g", by("kind", "team")),
    ] {
        open.save_view(name, filter, false, None).unwrap();
    }
    let left = |open: &Workspace| -> String {
        open.saved_views().unwrap().iter().map(|view| view.name.as_str()[..1].to_owned()).collect()
    };
    open.forget_person(ids[0]).unwrap();
    assert_eq!(left(&open), "abefg");
    open.forget_person(ids[2]).unwrap();
    assert_eq!(left(&open), "abg");
}

#[test]
fn views_lose_whoever_is_forgotten_and_keep_the_others() {
    let mut open = sample();
    let named = |name: &str| NewPerson { name: name.to_owned(), ..NewPerson::default() };
    let ids = open.add_people(&[named("Quirinus Ziegenfuß"), named("Zita Ziegenfuß")]).unwrap();
    let (them, other) = (ids[0], ids[1]);
    let home = open.organisation().unwrap().communities[0].id;
    let by = |attribute, value| Some(where_(attribute, Comparison::Contains, value));
    let beside = |things: Vec<ThingId>| {
        let mut picture = picture_of(home.into());
        picture.focus.as_mut().unwrap().things = things;
        Some(picture)
    };
    let mut save = |name: &str, filter, picture| {
        open.save_view(name, filter, false, picture).unwrap();
    };
    save("a alone", None, beside(vec![them.into()]));
    save("b with another", None, beside(vec![them.into(), other.into()]));
    save("c by name", by("name", "QUIRINUS"), None);
    save("d by name within", Some(Filter::Not(Box::new(by("name", "ziegenfuss, quirinus").unwrap()))), None);
    save("e in a custom field", by("manager", "of Quirinus Ziegenfuß"), beside(vec![home.into()]));
    save("f shared with another", by("name", "Ziegenfuß"), None);
    save("g of everybody", by("kind", "team"), None);
    save("h Quirinus Ziegenfuss and I", by("kind", "team"), None);
    open.forget_person(them).unwrap();
    let left: Vec<(String, bool, Option<Vec<ThingId>>)> = open
        .saved_views()
        .unwrap()
        .into_iter()
        .map(|view| {
            let focus = view.picture.and_then(|picture| picture.focus).map(|focus| focus.things);
            (view.name.as_str()[..1].to_owned(), view.filter.is_some(), focus)
        })
        .collect();
    let expected = [
        ("a", false, None),
        ("b", false, Some(vec![other.into()])),
        ("e", false, Some(vec![home.into()])),
        ("f", true, None),
        ("g", true, None),
    ];
    let expected = expected.map(|(name, has_filter, focus)| (name.to_owned(), has_filter, focus));
    assert_eq!(left, expected);
    assert!(!open.dump().unwrap().contains(&them.to_string()));
}
