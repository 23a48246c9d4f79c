//! Tables of people and skills that cross: one axis names people, the other skills, and the cells rate.

use super::axes::{self, Axes, Told};
use super::draft::AssessorKind;
use super::field::{Class, Field, Rect};
use super::foreign::{is_beyond, names_amount, names_time};
use super::frame::{Frame, assessor_share, frame};
use super::halves::{Half, halves, settle_can};
use super::headings::{Heading, counts_people, heading};
use super::mapping::{RatingsUse, Role, Shape};
use super::names::person_likeness;
use super::records::is_of_days;
use super::signs::{Sign, sign};
use super::table::{Piece, Table};
use crate::recognition::reason::{Because, Reason};
use crate::recognition::why::Why;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Marks that only say whether are no more than these: a tick, and a cross for none.
const MOST_TICKS: usize = 2;

/// The largest table that is still free.
pub(super) fn find(field: &Field<'_, '_>) -> Option<Table> {
    let frame = frame(field)?;
    read(field, &frame)
}

/// What the heading of a value column says beyond naming someone or something.
struct Lane {
    at: usize,
    /// The role of its cells, where its heading or that of its group tells one.
    measure: Option<(Role, Option<AssessorKind>)>,
    derived: bool,
    /// Its numbers are beyond any scale, so that it rates no one.
    foreign: bool,
}

impl Lane {
    fn new(at: usize, measure: Option<(Role, Option<AssessorKind>)>) -> Self {
        Self { at, measure, derived: false, foreign: false }
    }

    fn derived(at: usize) -> Self {
        Self { at, measure: None, derived: true, foreign: false }
    }
}

fn read(field: &Field<'_, '_>, frame: &Frame) -> Option<Table> {
    let Frame { header, values, rows, .. } = frame;
    let texts: Vec<&str> = values.iter().map(|c| field.text(*header, *c)).collect();
    let halved: BTreeMap<usize, Half<'_>> =
        values.iter().zip(halves(&texts)).filter_map(|(c, half)| Some((*c, half?))).collect();
    let named = values.iter().zip(&texts).map(|(c, text)| heading(text).filter(|_| !halved.contains_key(c)));
    let mut heads: Vec<Option<Heading>> = named.collect();
    settle_can(texts.iter().copied().zip(&mut heads));
    let as_measure = |h: &Option<Heading>| match h {
        Some(Heading::Measure(role, who)) => Some((*role, *who)),
        Some(Heading::Date) => Some((Role::Dates, None)),
        Some(Heading::Evidence) => Some((Role::Evidence, None)),
        Some(Heading::Remark) => Some((Role::Remarks, None)),
        _ => None,
    };
    let measured = heads.iter().filter(|h| as_measure(h).is_some()).count();
    let repeated = values.iter().map(|c| fold(field.text(*header, *c))).collect::<BTreeSet<_>>().len() < values.len();
    let groups = group_row(field, *header, values);
    // "Python | < | SQL | <" over "self | lead | self | lead": the items stand one row higher.
    let paired = groups.is_some() && measured * 10 >= values.len() * 8 && (repeated || measured > 2);
    let item_row = if paired { groups.unwrap_or(*header) } else { *header };
    let group_text = |c: usize| groups.filter(|_| !paired).map_or("", |g| group_at(field, g, c, values));
    let side = side_start(field, frame, &heads);
    let mut lanes: Vec<Lane> = Vec::new();
    for (n, c) in values.iter().copied().enumerate() {
        let own = heads.get(n).copied().flatten();
        let group = heading(group_text(c));
        let aside = side.is_some_and(|s| c >= s);
        let of_group = match group {
            Some(Heading::Measure(role, who)) => Some((role, who)),
            _ => None,
        };
        let lane = if let Some(half) = halved.get(&c) {
            Lane::new(c, Some((half.role, None)))
        } else if paired {
            if own == Some(Heading::Derived) { Lane::derived(c) } else { Lane::new(c, as_measure(&own)) }
        } else if aside {
            aside_lane(c, own, of_group, &heads, values, side.unwrap_or(0))
        } else {
            match own {
                Some(Heading::Derived | Heading::RunningNumber) => Lane::derived(c),
                Some(Heading::Measure(Role::Targets, _)) if measured * 2 < values.len() => {
                    Lane::new(c, Some((Role::Targets, None)))
                }
                _ => Lane {
                    foreign: is_beyond(field, c, rows),
                    ..Lane::new(
                        c,
                        of_group
                            .filter(|(role, _)| *role != Role::Ratings || of_group.is_some_and(|(_, w)| w.is_some())),
                    )
                },
            }
        };
        lanes.push(lane);
    }
    // Alone on their axis: they name no one, but say something of each row.
    let per_row: BTreeSet<usize> = lanes
        .iter()
        .filter(|l| {
            !paired
                && (side.is_some_and(|s| l.at >= s)
                    || matches!(l.measure, Some((Role::Targets, _)) if heading(field.text(*header, l.at)).is_some()))
        })
        .map(|l| l.at)
        .collect();
    let items: Vec<usize> =
        lanes.iter().filter(|l| !l.derived && !l.foreign && !per_row.contains(&l.at)).map(|l| l.at).collect();
    let name = |c: &usize| halved.get(c).map_or_else(|| field.text(item_row, *c), |half| half.name);
    let names: Vec<&str> = items.iter().map(name).collect();
    let axes = axes::decide(field, frame, groups.filter(|_| !paired), (&items, &names), !per_row.is_empty());
    let n_foreign = lanes.iter().filter(|l| l.foreign).count();
    if axes.unlikely || is_of_amounts(&names, n_foreign) || items.len() == 1 && is_record(field, frame) {
        return None;
    }
    let across = axes.people_across;
    let mut table = Table::new(RatingsUse::Ratings, if across { Shape::PeopleAcross } else { Shape::PeopleDown });
    table.axes_guessed = axes.told == Told::Guessed;
    table.is_headed = axes.told == Told::Headed;
    columns(field, frame, &lanes, &per_row, item_row, &axes, &mut table);
    // "Skill | Current | Needed": no column is of anybody.
    if !table.nobody.is_empty() && !table.pieces.iter().any(|p| p.role == Role::People) {
        return None;
    }
    headings_above(field, frame, groups, paired, &items, across, &mut table);
    row_labels(field, frame, &axes, &mut table);
    let unrated = special_rows(field, frame, &items, &axes, &mut table);
    tally(field, frame, &unrated, &mut table);
    table.split = if across {
        split(rows.iter().map(|r| field.text(*r, frame.naming)).filter(|t| !t.is_empty()))
    } else if halved.is_empty() {
        split(names.iter().copied())
    } else {
        split(names.iter().copied().collect::<BTreeSet<_>>().into_iter())
    };
    let told = told(field, frame, (item_row, &items, &names), &unrated, &table);
    table.because = Because(std::iter::once(told).chain(axes.because).collect());
    Some(table)
}

/// Where the people and the skills stand, and how many there are.
///
/// * `items`: the row of the names in the header, their columns, and the names.
/// * `unrated`: rows that name no one.
fn told(
    field: &Field<'_, '_>,
    frame: &Frame,
    (item_row, items, names): (usize, &[usize], &[&str]),
    unrated: &BTreeSet<usize>,
    table: &Table,
) -> Reason {
    let place =
        |top: usize, left: usize, bottom: usize, right: usize| field.area(Rect { top, left, bottom, right }).address();
    let ends = |all: &[usize]| (all.first().copied().unwrap_or(0), all.last().copied().unwrap_or(0));
    let rows: Vec<usize> = frame.rows.iter().copied().filter(|r| !unrated.contains(r)).collect();
    let ((top, bottom), (left, right)) = (ends(&rows), ends(items));
    // Several lines are of one person where each says who rated or when, and several columns where each is a half.
    let is_repeated = table.pieces.iter().any(|p| matches!(p.role, Role::Assessors | Role::Dates));
    let labels: Vec<&str> = rows.iter().map(|r| field.text(*r, frame.naming)).filter(|t| !t.is_empty()).collect();
    let distinct = |texts: &[&str]| texts.iter().map(|t| fold(t)).collect::<BTreeSet<_>>().len();
    let n_down = if is_repeated { distinct(&labels) } else { labels.len() }.max(1);
    let is_halved = table.pieces.iter().any(|p| matches!(p.role, Role::Knows | Role::Does));
    let heads: Vec<&str> = names.iter().copied().filter(|t| !t.is_empty()).collect();
    let n_along = if is_halved { distinct(&heads) } else { heads.len() };
    let along = place(item_row, left, item_row, right);
    let down = place(top, frame.naming, bottom, frame.naming);
    let cells = place(top, left, bottom, right);
    if table.shape == Shape::PeopleAcross {
        Reason::Ratings { people: along, npeople: n_along, skills: down, nskills: n_down, cells }
    } else {
        Reason::Ratings { people: down, npeople: n_down, skills: along, nskills: n_along, cells }
    }
}

/// Whether at least half of the columns hold amounts, or are of days, weeks or months.
///
/// * `n_foreign`: how many columns there are beside those with these names, all of them amounts.
fn is_of_amounts(names: &[&str], n_foreign: usize) -> bool {
    let times = names.iter().filter(|name| names_time(name)).count();
    // "FR" alone is a language.
    let times = if times > 1 { times } else { 0 };
    let n_amounts = n_foreign + times + names.iter().filter(|name| names_amount(name)).count();
    n_amounts > 0 && n_amounts * 2 >= names.len() + n_foreign
}

/// Whether the rows are records rather than people: who names them comes again and again, beside a single value, and
/// nothing says that each time someone else rated or on another day.
fn is_record(field: &Field<'_, '_>, frame: &Frame) -> bool {
    let names: Vec<&str> = frame.rows.iter().map(|r| field.text(*r, frame.naming)).filter(|t| !t.is_empty()).collect();
    let distinct = names.iter().collect::<BTreeSet<_>>().len();
    let again = frame.labels.iter().any(|c| {
        matches!(heading(field.text(frame.header, *c)), Some(Heading::Date | Heading::Assessor))
            || assessor_share(field, *c, &frame.rows) >= 0.8
    });
    !again && distinct * 10 <= names.len() * 7
}

/// A column beside the table, parted from it by an empty one.
fn aside_lane(
    c: usize,
    own: Option<Heading>,
    group: Option<(Role, Option<AssessorKind>)>,
    heads: &[Option<Heading>],
    values: &[usize],
    side: usize,
) -> Lane {
    let beside: Vec<Heading> = values.iter().zip(heads).filter(|(v, _)| **v >= side).filter_map(|(_, h)| *h).collect();
    let levels = beside.iter().any(|h| matches!(h, Heading::Measure(Role::Ratings, _)));
    match own {
        // "Level" beside "Required": the one is the rating wanted, the other how many people must have it.
        Some(Heading::Measure(Role::Ratings, _))
            if group.is_some_and(|(r, _)| r == Role::Targets)
                || beside.iter().any(|h| matches!(h, Heading::Measure(Role::Targets, _))) =>
        {
            Lane::new(c, Some((Role::Targets, None)))
        }
        Some(Heading::Measure(Role::Targets, _)) if !levels => Lane::new(c, Some((Role::Targets, None))),
        _ => Lane::derived(c),
    }
}

/// Where a table of its own begins on the right: after an empty column, with headings that name no one.
fn side_start(field: &Field<'_, '_>, frame: &Frame, heads: &[Option<Heading>]) -> Option<usize> {
    let first = *frame.values.first()?;
    frame.values.iter().copied().filter(|c| *c > first).find(|c| {
        let beside: Vec<Option<Heading>> =
            frame.values.iter().zip(heads).filter(|(v, _)| *v >= c).map(|(_, h)| *h).collect();
        let named = beside
            .iter()
            .filter(|h| matches!(h, Some(Heading::Measure(..) | Heading::Derived | Heading::RunningNumber)))
            .count();
        let before = frame.values.iter().filter(|v| *v < c).count();
        field.view.gap_left(*c) > 0 && named == beside.len() && before >= 1
    })
}

/// The row above the header that names groups of its columns.
fn group_row(field: &Field<'_, '_>, header: usize, values: &[usize]) -> Option<usize> {
    let row = header.checked_sub(1)?;
    if field.view.gap_above(header) > 0 {
        return None;
    }
    let first = *values.first()?;
    let last = *values.last()?;
    let cells = (first..=last).filter(|c| field.class(row, *c) == Class::Label).count();
    let wide = (0..first).any(|c| field.view.width(row, c) > 1 && field.class(row, c) == Class::Label);
    (cells >= 1 || wide).then_some(row)
}

/// The group's text for a column: the cell that covers it, else the nearest one on its left.
pub(super) fn group_at<'g>(field: &Field<'g, '_>, row: usize, c: usize, values: &[usize]) -> &'g str {
    let own = field.covering(row, c);
    if !own.is_empty() {
        return own;
    }
    let first = values.first().copied().unwrap_or(c);
    let merged = (first..=c).any(|k| field.view.width(row, k) > 1);
    if merged {
        return "";
    }
    (first..c)
        .rev()
        .find(|k| field.view.gap_left(*k + 1) > 0 || !field.text(row, *k).is_empty())
        .map_or("", |k| field.text(row, k))
}

fn columns(
    field: &Field<'_, '_>,
    frame: &Frame,
    lanes: &[Lane],
    per_row: &BTreeSet<usize>,
    item_row: usize,
    axes: &Axes,
    table: &mut Table,
) {
    let (top, bottom) = (frame.rows.first().copied().unwrap_or(0), frame.rows.last().copied().unwrap_or(0));
    let item = if axes.people_across { Role::People } else { Role::Skills };
    let mut run: Option<Piece> = None;
    let mut heads: Option<Piece> = None;
    let extend = |open: &mut Option<Piece>, next: Piece, done: &mut Vec<Piece>| match open {
        Some(piece)
            if piece.role == next.role
                && piece.assessor == next.assessor
                && piece.why == next.why
                && piece.rect.right + 1 == next.rect.left =>
        {
            piece.rect.right = next.rect.right;
        }
        _ => done.extend(open.replace(next)),
    };
    let mut done = Vec::new();
    for lane in lanes {
        let cells = Rect::column(lane.at, top, bottom);
        if lane.foreign && !axes.people_across {
            let piece = |rect| Piece::new(Role::PersonFields, rect, Why::OtherOfPerson);
            done.extend([piece(Rect::cell(frame.header, lane.at)), piece(cells)]);
            continue;
        }
        let own = heading(field.text(frame.header, lane.at));
        let is_measure = matches!(own, Some(Heading::Measure(role, None)) if role != Role::Targets);
        if axes.people_across && is_measure && lane.measure.is_none() && item_row == frame.header {
            for rect in [Rect::cell(frame.header, lane.at), cells] {
                table.nobody.push(Piece::new(Role::Reported, rect, Why::NoRatings));
            }
            continue;
        }
        if lane.derived || lane.foreign {
            let why = if lane.foreign { Why::Amounts } else { Why::Derived };
            let piece = |rect| Piece::new(Role::Ignored, rect, why);
            table.apart.push(piece(Rect::cell(frame.header, lane.at)));
            table.apart.push(piece(cells));
            continue;
        }
        let (role, assessor) = lane.measure.unwrap_or((Role::Ratings, None));
        let why = match role {
            Role::Ratings => Why::RatesOneInOther,
            Role::Targets => Why::WantedRating,
            _ => Why::RatesByHeading,
        };
        extend(&mut run, Piece { role, rect: cells, why, assessor, group: None }, &mut done);
        if per_row.contains(&lane.at) {
            table.push(Role::Heading, Rect::cell(frame.header, lane.at), Why::HeadingOfColumn);
            continue;
        }
        if item_row != frame.header {
            table.push(Role::Heading, Rect::cell(frame.header, lane.at), Why::ColumnOfRating);
        }
        let why = if axes.people_across { Why::NamesPeople } else { Why::NamesSkills };
        extend(&mut heads, Piece::new(item, Rect::cell(item_row, lane.at), why), &mut done);
    }
    done.extend(run);
    done.extend(heads);
    table.pieces.extend(done);
}

/// What stands above the header: areas of skills, groups of people, or a heading of it all.
fn headings_above(
    field: &Field<'_, '_>,
    frame: &Frame,
    groups: Option<usize>,
    paired: bool,
    items: &[usize],
    across: bool,
    table: &mut Table,
) {
    let Some(row) = groups else { return };
    let Some(row) = (if paired { group_row(field, row, items) } else { Some(row) }) else { return };
    let (first, last) = (items.first().copied().unwrap_or(0), items.last().copied().unwrap_or(0));
    let found: Vec<usize> = (0..frame.end).filter(|c| field.class(row, *c) == Class::Label).collect();
    let inside: Vec<usize> = found.iter().copied().filter(|c| (first..=last).contains(c)).collect();
    let telling = inside.iter().all(|c| heading(field.text(row, *c)).is_none() || inside.len() > 1);
    let measures = inside.iter().any(|c| matches!(heading(field.text(row, *c)), Some(Heading::Measure(..))));
    for c in found {
        let within = (first..=last).contains(&c);
        let beside = table.apart.iter().any(|p| p.rect.left == c) || frame.values.contains(&c) && !items.contains(&c);
        let (role, why) = if within && telling && !measures && inside.len() > 1 && !across {
            (Role::Areas, Why::AreaBelow)
        } else if within && inside.len() > 1 && !measures && across {
            (Role::PersonFields, Why::GroupBelow)
        } else if within || beside || field.view.width(row, c) > 1 || frame.labels.contains(&c) {
            (Role::Heading, Why::HeadingOfColumns)
        } else {
            continue;
        };
        table.push(role, Rect::cell(row, c), why);
    }
}

/// The columns beside the values: names, ids, areas, further fields.
fn row_labels(field: &Field<'_, '_>, frame: &Frame, axes: &Axes, table: &mut Table) {
    let (top, bottom) = (frame.rows.first().copied().unwrap_or(0), frame.rows.last().copied().unwrap_or(0));
    let across = axes.people_across;
    for c in frame.labels.iter().copied() {
        let own = heading(field.text(frame.header, c));
        let who = assessor_share(field, c, &frame.rows) >= 0.8;
        let derived = own == Some(Heading::Derived);
        let (role, why) = if c == frame.naming {
            if across { (Role::Skills, Why::NamesSkills) } else { (Role::People, Why::NamesPeople) }
        } else if who {
            (Role::Assessors, Why::WhoRatedByCells)
        } else {
            match own {
                Some(Heading::RunningNumber) => (Role::Ignored, Why::RunningNumber),
                Some(Heading::Derived) => (Role::Ignored, Why::Derived),
                Some(Heading::Date) => (Role::Dates, Why::RatedWhen),
                Some(Heading::Measure(Role::Ratings, None)) if is_of_days(field, c, &frame.rows) => {
                    (Role::Dates, Why::RatedWhen)
                }
                Some(Heading::Assessor) => (Role::Assessors, Why::WhoRated),
                _ if across => match own {
                    Some(Heading::SkillCode | Heading::PersonCode) => (Role::Codes, Why::SkillId),
                    Some(Heading::Remark | Heading::Evidence) => (Role::Ignored, Why::NotesBesideSkills),
                    Some(Heading::Measure(Role::Targets, _)) => (Role::Targets, Why::WantedRating),
                    Some(Heading::Description) => (Role::Description, Why::SkillDescription),
                    _ if numbers(field, c, &frame.rows) => (Role::Ignored, Why::RunningNumber),
                    _ if c < frame.naming => (Role::Areas, Why::SeveralSkills),
                    Some(Heading::Area) => (Role::Areas, Why::SkillsArea),
                    _ => (Role::Description, Why::OtherOfSkill),
                },
                Some(Heading::Email) => (Role::Emails, Why::PersonEmail),
                Some(Heading::Handle) => (Role::Handles, Why::PersonHandle),
                Some(Heading::LastName) => (Role::LastNames, Why::RestOfName),
                Some(Heading::PersonCode | Heading::SkillCode) => (Role::PersonCodes, Why::PersonId),
                None if field.text(frame.header, c).is_empty() && running(field, c, &frame.rows) => {
                    (Role::Ignored, Why::RunningNumber)
                }
                _ => (Role::PersonFields, Why::OtherOfPerson),
            }
        };
        if derived && c > frame.naming {
            table.apart.push(Piece::new(Role::Ignored, Rect::cell(frame.header, c), Why::Derived));
            table.apart.push(Piece::new(Role::Ignored, Rect::column(c, top, bottom), Why::Derived));
            continue;
        }
        let head = if role == Role::PersonFields || role == Role::Ignored { role } else { Role::Heading };
        if field.class(frame.header, c) != Class::Blank {
            table.push(
                head,
                Rect::cell(frame.header, c),
                if head == Role::Heading { Why::HeadingOfColumn } else { why },
            );
        }
        table.push(role, Rect::column(c, top, bottom), why);
    }
    let blanks = frame.rows.iter().filter(|r| field.covering(**r, frame.naming).is_empty()).count();
    let areas = table
        .pieces
        .iter()
        .filter(|p| p.role == Role::Areas && p.rect.bottom > p.rect.top)
        .map(|p| p.rect.left)
        .collect::<Vec<_>>();
    let sparse = areas.iter().any(|c| frame.rows.iter().any(|r| field.text(*r, *c).is_empty()));
    let assessed = table.pieces.iter().any(|p| p.role == Role::Assessors);
    table.fill_down = sparse || blanks > 0 && assessed;
}

fn numbers(field: &Field<'_, '_>, c: usize, rows: &[usize]) -> bool {
    let cells: Vec<usize> = rows.iter().copied().filter(|r| field.class(*r, c) != Class::Blank).collect();
    !cells.is_empty() && cells.iter().all(|r| field.view.is_number(*r, c))
}

fn running(field: &Field<'_, '_>, c: usize, rows: &[usize]) -> bool {
    let found: Vec<&str> = rows.iter().map(|r| field.text(*r, c)).filter(|t| !t.is_empty()).collect();
    found.iter().enumerate().all(|(n, t)| t.trim_end_matches('.').parse::<usize>().is_ok_and(|v| v == n + 1))
}

/// Rows that name no one: totals, what is wanted, areas. Which they are.
fn special_rows(
    field: &Field<'_, '_>,
    frame: &Frame,
    items: &[usize],
    axes: &Axes,
    table: &mut Table,
) -> BTreeSet<usize> {
    let (first, last) = (items.first().copied().unwrap_or(0), items.last().copied().unwrap_or(0));
    let left = frame.labels.first().copied().unwrap_or(frame.naming).min(first);
    let label = |r: usize| (left..first).map(|c| field.text(r, c)).find(|t| !t.is_empty()).unwrap_or("");
    let rated = |r: usize| frame.values.iter().any(|c| matches!(field.class(r, *c), Class::Value | Class::Weak));
    let area_column = table.pieces.iter().any(|p| p.role == Role::Areas);
    let silent = frame.rows.iter().filter(|r| !rated(**r)).count();
    let counts = if axes.people_across { BTreeSet::new() } else { counts(field, frame, items, &label) };
    let mut pieces = Vec::new();
    let mut apart = Vec::new();
    for (n, r) in frame.rows.iter().copied().enumerate() {
        let text = label(r);
        let whole = Rect { top: r, left, bottom: r, right: last };
        let says = heading(text);
        let unnamed = field.covering(r, frame.naming).is_empty();
        if says == Some(Heading::Derived) && (!unnamed || rated(r))
            || text.is_empty() && unnamed && rated(r) && n + 1 == frame.rows.len()
            || counts.contains(&r)
        {
            apart.push(Piece::new(Role::Ignored, whole, Why::Derived));
        } else if let Some(Heading::Measure(Role::Targets, _)) = says.filter(|_| !axes.people_across && rated(r)) {
            pieces.push(Piece::new(
                Role::Heading,
                Rect { top: r, left, bottom: r, right: first.saturating_sub(1) },
                Why::HeadsWanted,
            ));
            pieces.push(Piece::new(
                Role::Targets,
                Rect { top: r, left: first, bottom: r, right: last },
                Why::WantedRating,
            ));
        } else if let Some(Heading::Measure(_, None)) = says.filter(|_| !axes.people_across && rated(r)) {
            table.nobody.push(Piece::new(Role::Reported, whole, Why::NoRatings));
        } else if axes.people_across && !rated(r) && !area_column && silent * 5 <= frame.rows.len() * 2 {
            let followed = frame.rows.get(n + 1).is_some_and(|next| rated(*next));
            if followed && !text.is_empty() {
                pieces.push(Piece::new(
                    Role::Areas,
                    Rect { top: r, left, bottom: r, right: first.saturating_sub(1) },
                    Why::OverSkills,
                ));
            }
        }
    }
    let special = pieces.iter().chain(&apart).chain(&table.nobody).map(|p| p.rect.top).collect();
    table.pieces.extend(pieces);
    table.apart.extend(apart);
    special
}

/// Rows that say how many people can do something, or should: those that are named so, and in a table whose people hold
/// one mark or none all rows of numbers, be they wanted or there.
fn counts<'t>(
    field: &Field<'t, '_>,
    frame: &Frame,
    items: &[usize],
    label: &dyn Fn(usize) -> &'t str,
) -> BTreeSet<usize> {
    let texts = |r: usize| items.iter().map(move |c| field.text(r, *c)).filter(|t| !t.is_empty());
    let is_number = |t: &str| matches!(sign(t), Some(Sign::Number(_)));
    let of_numbers = |r: usize| texts(r).next().is_some() && texts(r).all(is_number);
    let named = frame.rows.iter().copied().filter(|r| of_numbers(*r) && counts_people(label(*r)));
    let mut found: BTreeSet<usize> = named.collect();
    let marked = |r: usize| texts(r).any(|t| !is_number(t));
    let Some(last) = frame.rows.iter().copied().filter(|r| marked(*r)).max() else { return found };
    let is_summed = |r: usize| of_numbers(r) && (heading(label(r)).is_some() || counts_people(label(r)) || r > last);
    let people = frame.rows.iter().copied().filter(|r| !is_summed(*r));
    let marks: BTreeSet<String> = people.flat_map(texts).map(fold).collect();
    if marks.len() <= MOST_TICKS && !marks.iter().any(|mark| is_number(mark)) {
        let looks_like_person = |r: usize| heading(label(r)).is_none() && person_likeness(label(r)) > 0.2;
        found.extend(frame.rows.iter().copied().filter(|r| is_summed(*r) && !looks_like_person(*r)));
    }
    found
}

/// Counts the texts of the cells that rate, and the cells that might and are empty.
///
/// * `unrated`: rows that name no one.
fn tally(field: &Field<'_, '_>, frame: &Frame, unrated: &BTreeSet<usize>, table: &mut Table) {
    let rows = &frame.rows;
    let apart: BTreeSet<usize> = table
        .apart
        .iter()
        .chain(&table.nobody)
        .filter(|p| p.rect.top == p.rect.bottom && p.rect.left < p.rect.right)
        .map(|p| p.rect.top)
        .collect();
    let across = table.shape == Shape::PeopleAcross;
    let coded = |r: usize| {
        let mut codes = table.pieces.iter().filter(|p| p.role == Role::Codes);
        codes.any(|p| !field.text(r, p.rect.left).is_empty())
    };
    // Names of people may stand once for several rows; those of skills do so only in merged cells.
    let is_named =
        |r: usize| !across && table.fill_down || across && coded(r) || !field.covering(r, frame.naming).is_empty();
    let (mut counts, mut n_blank): (BTreeMap<&str, u32>, usize) = (BTreeMap::new(), 0);
    for piece in
        table.pieces.iter().filter(|p| matches!(p.role, Role::Ratings | Role::Knows | Role::Does | Role::Targets))
    {
        for r in rows.iter().copied().filter(|r| (piece.rect.top..=piece.rect.bottom).contains(r) && !apart.contains(r))
        {
            for c in piece.rect.left..=piece.rect.right {
                let text = field.text(r, c);
                if !text.is_empty() && (!across || is_named(r)) {
                    *counts.entry(text).or_default() += 1;
                } else if text.is_empty() && piece.role == Role::Ratings && !unrated.contains(&r) && is_named(r) {
                    n_blank += 1;
                }
            }
        }
    }
    table.n_blank = n_blank;
    counts.into_iter().for_each(|(text, n)| table.tally.add_many(text, n));
}

/// What parts areas from skills in their names: "tools-lathe", "Data: SQL".
pub(super) fn split<'t>(names: impl Iterator<Item = &'t str>) -> Option<String> {
    let names: Vec<&str> = names.collect();
    [" - ", " – ", ": ", " > ", " / ", " :: ", "-", "/"].iter().find_map(|mark| {
        let parted: Vec<(&str, &str)> = names
            .iter()
            .filter_map(|n| n.split_once(mark))
            .filter(|(a, b)| !a.trim().is_empty() && !b.trim().is_empty())
            .collect();
        let areas: BTreeSet<String> = parted.iter().map(|(a, _)| fold(a)).collect();
        let most = if mark.starts_with(' ') || mark.ends_with(' ') { 6 } else { 3 };
        (names.len() >= 4 && parted.len() * 10 >= names.len() * 9 && areas.len() * 10 <= parted.len() * most)
            .then(|| (*mark).to_owned())
    })
}
