//! The columns of the four tables, under the headers that Guildhall writes and those that people use.

use guild_model::text::fold;
use serde::{Deserialize, Serialize};

/// One of the four tables of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// A community a row.
    Communities,
    /// A person a row.
    People,
    /// A person in a community a row.
    Memberships,
    /// An offer, a need or a service link a row.
    Services,
}

impl TableKind {
    /// In the order in which they are written.
    pub const ALL: [Self; 4] = [Self::Communities, Self::People, Self::Memberships, Self::Services];

    /// The name of its file and of its sheet.
    pub fn word(self) -> &'static str {
        match self {
            Self::Communities => "communities",
            Self::People => "people",
            Self::Memberships => "memberships",
            Self::Services => "services",
        }
    }

    /// What a lead may call the sheet; compared folded.
    fn sheet_names(self) -> &'static [&'static str] {
        match self {
            Self::Communities => &[
                "communities",
                "community",
                "teams",
                "team",
                "guilds",
                "squads",
                "gilden",
                "gemeinschaften",
                "gruppen",
                "communautés",
                "équipes",
                "guildes",
            ],
            Self::People => &[
                "people",
                "person",
                "persons",
                "members",
                "staff",
                "personen",
                "mitglieder",
                "leute",
                "mitarbeitende",
                "mitarbeiter",
                "personnes",
                "membres",
                "collaborateurs",
            ],
            Self::Memberships => &[
                "memberships",
                "membership",
                "mitgliedschaften",
                "zugehörigkeiten",
                "zuordnung",
                "adhésions",
                "appartenances",
                "affectations",
            ],
            Self::Services => {
                &["services", "service", "offers", "needs", "dienste", "leistungen", "dienstleistungen", "prestations"]
            }
        }
    }

    /// The kind that a sheet's or a file's name tells.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        let name = heading(name);
        Self::ALL.into_iter().find(|kind| kind.sheet_names().contains(&name.as_str()))
    }
}

/// What a column says. The same field may have another header in each table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The UUID of the row's own thing.
    Id,
    /// The key of the community or the person.
    Key,
    /// The name of the community or the person.
    Name,
    /// The kind of the community or the service.
    Kind,
    /// The communities it is inside of, the home first.
    Parents,
    /// The state of the community or the membership.
    State,
    /// When the community began.
    Started,
    /// When the community ended or is to end.
    Ended,
    /// What the community keeps alive.
    Purpose,
    /// Where the community tells about itself.
    Url,
    /// Whether people may join.
    Open,
    /// How many members it takes.
    Seats,
    /// The person's name in chats or repositories.
    Handle,
    /// Where the person works or comes from.
    Affiliation,
    /// The person's e-mail address.
    Email,
    /// Whether the person is not of this organisation.
    Outside,
    /// In how many communities the person wants to be at most.
    Limit,
    /// The community of a membership.
    Community,
    /// The person of a membership.
    Person,
    /// What a membership is for.
    Role,
    /// When the membership began, or since when a service is wanted.
    Since,
    /// When the membership ends or ended.
    Until,
    /// Whether the person chose the membership.
    Voluntary,
    /// How much of the person's time it takes.
    Share,
    /// When the person last did something for the community.
    LastContribution,
    /// Who gives the service.
    Provider,
    /// Who wants the service.
    Consumer,
    /// What the service is called.
    ServiceName,
    /// By which tables speak of the service.
    ServiceKey,
    /// What is said of the offer or the need.
    Detail,
    /// How much it matters to who wants it.
    Importance,
}

/// A field with its own header and the others by which it is known, folded.
pub struct Heading {
    /// What it heads.
    pub field: Field,
    /// As Guildhall writes it.
    pub own: &'static str,
    others: &'static [&'static str],
}

const fn head(field: Field, own: &'static str, others: &'static [&'static str]) -> Heading {
    Heading { field, own, others }
}

/// The columns of a table in the order in which they are written; the first `fixed` of them always.
pub fn headings(kind: TableKind) -> &'static [Heading] {
    match kind {
        TableKind::Communities => COMMUNITIES,
        TableKind::People => PEOPLE,
        TableKind::Memberships => MEMBERSHIPS,
        TableKind::Services => SERVICES,
    }
}

/// How many columns of a table are written even where they are empty.
pub fn fixed(kind: TableKind) -> usize {
    match kind {
        TableKind::Communities => 9,
        TableKind::People | TableKind::Services => 5,
        TableKind::Memberships => 6,
    }
}

const COMMUNITIES: &[Heading] = &[
    head(Field::Key, "community_id", &["key", "community key", "team id", "guild id", "schlüssel", "kürzel", "clé"]),
    head(
        Field::Name,
        "name",
        &[
            "community",
            "community name",
            "team",
            "team name",
            "guild",
            "guild name",
            "squad",
            "chapter",
            "group",
            "committee",
            "gilde",
            "gruppe",
            "gemeinschaft",
            "bezeichnung",
            "équipe",
            "communauté",
            "guilde",
            "groupe",
            "nom",
            "title",
            "titel",
        ],
    ),
    head(Field::Kind, "kind", &["type", "art", "typ", "genre", "sorte", "community kind", "community type"]),
    head(
        Field::Parents,
        "parent_id",
        &[
            "parent",
            "parents",
            "parent community",
            "parent team",
            "belongs to",
            "part of",
            "home",
            "übergeordnet",
            "übergeordnete gruppe",
            "übergeordnete gemeinschaft",
            "gehört zu",
            "teil von",
            "eltern",
            "parente",
            "équipe parente",
            "communauté parente",
            "fait partie de",
            "appartient à",
        ],
    ),
    head(Field::State, "status", &["state", "zustand", "statut", "état"]),
    head(
        Field::Started,
        "started",
        &["start", "since", "founded", "created", "begin", "seit", "gegründet", "beginn", "depuis", "créé", "début"],
    ),
    head(Field::Ended, "ended", &["end", "until", "closed", "ende", "bis", "beendet", "fin", "jusqu'à"]),
    head(
        Field::Purpose,
        "description",
        &["purpose", "mission", "about", "goal", "zweck", "beschreibung", "ziel", "but", "objectif"],
    ),
    head(Field::Url, "url", &["link", "website", "web", "homepage", "webseite", "lien", "site"]),
    head(Field::Open, "open", &["open to join", "offen", "ouvert", "ouverte"]),
    head(Field::Seats, "seats", &["plätze", "sitze", "places", "sièges"]),
    head(Field::Id, "id", &["uuid"]),
];

const PEOPLE: &[Heading] = &[
    head(
        Field::Key,
        "person_id",
        &[
            "key",
            "person key",
            "member id",
            "employee id",
            "staff id",
            "personalnummer",
            "schlüssel",
            "matricule",
            "clé",
        ],
    ),
    head(
        Field::Name,
        "name",
        &[
            "person",
            "full name",
            "display name",
            "member",
            "employee",
            "colleague",
            "mitglied",
            "mitarbeiter",
            "mitarbeiterin",
            "mitarbeitende",
            "vollständiger name",
            "personne",
            "nom",
            "nom complet",
            "membre",
            "collaborateur",
        ],
    ),
    head(
        Field::Handle,
        "handle",
        &["login", "github", "user", "username", "user name", "nick", "nickname", "benutzername", "kürzel", "pseudo"],
    ),
    head(
        Field::Affiliation,
        "affiliation",
        &[
            "company",
            "employer",
            "organisation",
            "organization",
            "firma",
            "unternehmen",
            "arbeitgeber",
            "société",
            "entreprise",
            "employeur",
        ],
    ),
    head(
        Field::Email,
        "email",
        &["e mail", "mail", "email address", "e mail address", "e mail adresse", "courriel", "adresse e mail"],
    ),
    head(Field::Outside, "outside", &["external", "extern", "externe"]),
    head(Field::Limit, "limit", &["community limit", "grenze", "limite"]),
    head(Field::Id, "id", &["uuid"]),
];

const MEMBERSHIPS: &[Heading] = &[
    head(
        Field::Community,
        "community_id",
        &[
            "community",
            "community name",
            "community key",
            "team",
            "team name",
            "team id",
            "guild",
            "squad",
            "chapter",
            "group",
            "committee",
            "gilde",
            "gruppe",
            "gemeinschaft",
            "équipe",
            "communauté",
            "guilde",
            "groupe",
        ],
    ),
    head(
        Field::Person,
        "person_id",
        &[
            "person",
            "person key",
            "person name",
            "member",
            "member name",
            "member id",
            "name",
            "full name",
            "employee",
            "colleague",
            "who",
            "mitglied",
            "mitarbeiter",
            "mitarbeiterin",
            "mitarbeitende",
            "wer",
            "personne",
            "membre",
            "nom",
            "collaborateur",
        ],
    ),
    head(Field::Role, "role", &["rolle", "rôle", "function", "funktion", "fonction"]),
    head(
        Field::Since,
        "start",
        &["since", "from", "joined", "begin", "started", "seit", "von", "beginn", "eintritt", "depuis", "début"],
    ),
    head(
        Field::Until,
        "end",
        &["until", "to", "left", "ended", "bis", "ende", "austritt", "fin", "jusqu'à", "term ends"],
    ),
    head(Field::State, "status", &["state", "zustand", "statut", "état"]),
    head(Field::Voluntary, "voluntary", &["freiwillig", "volontaire"]),
    head(Field::Share, "share", &["share of time", "time", "anteil", "zeitanteil", "part", "taux", "%"]),
    head(
        Field::LastContribution,
        "last_contribution",
        &["last active", "last contribution date", "letzter beitrag", "dernière contribution"],
    ),
    head(Field::Id, "id", &["uuid"]),
];

/// What a membership list may say of the person it names, where it names them by name.
const NAMED_PERSON: &[Heading] = &[
    head(Field::Email, "email", &["e mail", "mail", "email address", "e mail adresse", "courriel"]),
    head(Field::Handle, "handle", &["login", "github", "username", "user name", "benutzername"]),
    head(Field::Affiliation, "affiliation", &["company", "employer", "firma", "unternehmen", "société", "entreprise"]),
];

const SERVICES: &[Heading] = &[
    head(
        Field::Provider,
        "provider_community_id",
        &["provider", "provided by", "offered by", "from", "anbieter", "von", "erbringer", "fournisseur", "de"],
    ),
    head(
        Field::Consumer,
        "consumer_community_id",
        &[
            "consumer",
            "needed by",
            "used by",
            "customer",
            "to",
            "for",
            "abnehmer",
            "für",
            "nutzer",
            "bedarf von",
            "consommateur",
            "client",
            "bénéficiaire",
            "pour",
        ],
    ),
    head(
        Field::ServiceName,
        "service",
        &["name", "service name", "what", "dienst", "leistung", "dienstleistung", "prestation"],
    ),
    head(Field::Kind, "kind", &["type", "art", "typ", "genre", "sorte"]),
    head(Field::Detail, "detail", &["details", "description", "note", "notes", "beschreibung", "détail", "détails"]),
    head(Field::Importance, "importance", &["priority", "wichtigkeit", "priorität", "priorité"]),
    head(Field::Since, "since", &["start", "seit", "depuis"]),
    head(Field::ServiceKey, "key", &["service key", "service id", "schlüssel", "clé"]),
    head(Field::Id, "id", &["uuid"]),
];

/// The field of a header in a table of this kind, and whether it is the header that Guildhall writes.
pub(super) fn field(kind: TableKind, header: &str) -> Option<(Field, bool)> {
    let folded = heading(header);
    let named: &[Heading] = if kind == TableKind::Memberships { NAMED_PERSON } else { &[] };
    let known = || headings(kind).iter().chain(named);
    let own = known().find(|h| heading(h.own) == folded).map(|h| (h.field, true));
    own.or_else(|| known().find(|h| h.others.contains(&folded.as_str())).map(|h| (h.field, false)))
}

/// The header that Guildhall writes for a field; empty for one that the table does not have.
pub fn own_header(kind: TableKind, field: Field) -> &'static str {
    headings(kind).iter().find(|h| h.field == field).map_or("", |h| h.own)
}

/// A header as it is compared: folded, with `_`, `-` and `.` as spaces.
pub(super) fn heading(text: &str) -> String {
    let spaced = text.replace(['_', '-', '.', '\u{2010}', '\u{2011}'], " ");
    fold(spaced.trim_end_matches([':', '*', ' ', '?'])).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: TableKind, header: &str, expected: Option<(Field, bool)>) {
        assert_eq!(field(kind, header), expected);
    }

    #[test]
    fn headers_in_any_dress() {
        check(TableKind::Communities, " Community ID ", Some((Field::Key, true)));
        check(TableKind::Communities, "TEAM", Some((Field::Name, false)));
        check(TableKind::Communities, "Gehört zu:", Some((Field::Parents, false)));
        check(TableKind::People, "E-Mail", Some((Field::Email, false)));
        check(TableKind::People, "Courriel", Some((Field::Email, false)));
        check(TableKind::Memberships, "Mitglied", Some((Field::Person, false)));
        check(TableKind::Memberships, "last_contribution", Some((Field::LastContribution, true)));
        check(TableKind::Services, "Provided by", Some((Field::Provider, false)));
        check(TableKind::People, "Shoe size", None);
    }

    #[test]
    fn the_fixed_columns_are_those_of_the_contract() {
        let own = |kind| headings(kind).iter().take(fixed(kind)).map(|h| h.own).collect::<Vec<_>>().join(",");
        assert_eq!(
            own(TableKind::Communities),
            "community_id,name,kind,parent_id,status,started,ended,description,url"
        );
        assert_eq!(own(TableKind::People), "person_id,name,handle,affiliation,email");
        assert_eq!(own(TableKind::Memberships), "community_id,person_id,role,start,end,status");
        assert_eq!(own(TableKind::Services), "provider_community_id,consumer_community_id,service,kind,detail");
    }
}
