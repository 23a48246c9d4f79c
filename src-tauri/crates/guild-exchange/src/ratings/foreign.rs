//! Columns whose cells are amounts rather than marks: prices, hours, head-counts by month.

use super::field::{Class, Field};
use crate::recognition::words::{heading_words, is_phrase};

/// Beyond it no scale goes: the longest in use are percentages.
const MOST: f64 = 100.0;

/// Whether most of a column's cells are numbers beyond any scale.
pub(super) fn is_beyond(field: &Field<'_, '_>, column: usize, rows: &[usize]) -> bool {
    let filled = rows.iter().filter(|r| field.class(**r, column) != Class::Blank);
    let (mut n_filled, mut n_beyond) = (0, 0);
    for row in filled {
        n_filled += 1;
        let number = field.text(*row, column).trim().replace(',', ".").parse::<f64>();
        n_beyond += usize::from(number.is_ok_and(|number| number.abs() > MOST));
    }
    n_beyond * 2 > n_filled
}

/// "Price (EUR)", "Stunden": what is paid, worked, stocked or counted.
pub(super) fn names_amount(heading: &str) -> bool {
    is_phrase(
        &heading_words(heading),
        "price|prices|unit price|list price|net price|gross price|price per unit|cost|costs|unit cost|amount|net amount|\
         gross amount|amount paid|fee|fees|quantity|qty|pieces|pcs|units|units sold|in stock|stock level|hours|\
         hours worked|working hours|hours spent|minutes|duration|salary|base salary|wage|wages|hourly rate|\
         discount|revenue|turnover|phone|phone number|telephone|mobile|fax|zip|\
         zip code|postcode|postal code|age|year of birth|distance|temperature|population|order no|order number|\
         invoice no|invoice number|account number|\
         preis|preise|einzelpreis|stuckpreis|gesamtpreis|kosten|betrag|gebuhr|menge|stuck|stuckzahl|bestand|\
         lagerbestand|stunden|arbeitsstunden|minuten|dauer|gehalt|lohn|stundensatz|rabatt|umsatz|telefon|telefonnummer|handy|plz|postleitzahl|alter|geburtsjahr|bestellnummer|rechnungsnummer|\
         prix|prix unitaire|cout|couts|montant|quantite|pieces|heures|duree|salaire|remise|chiffre d affaires|telephone|portable|code postal|age|annee de naissance|\
         precio|precios|coste|costo|importe|cantidad|horas|salario|descuento|telefono|codigo postal|edad",
    )
}

/// "Floor", "FTE", "Dienstjahre": what lists of people say of them in numbers or words, and which is no skill.
pub(super) fn names_trait(heading: &str) -> bool {
    is_phrase(
        &heading_words(heading),
        "floor|room|office|desk|seat|building|site|location|team|squad|group|unit|department|division|section|cost center|\
         cost centre|fte|workload|capacity|allocation|percentage|percent|band|grade|step|rank|seniority|tenure|\
         years of service|years|cohort|generation|class|priority|order|sort|sort order|extension|locker|parking|\
         size|shirt size|t shirt size|shoe size|children|dependents|vacation|holidays|days off|shift|status|type|category|\
         etage|stockwerk|stock|geschoss|raum|zimmer|buro|platz|gebaude|standort|abteilung|bereich|gruppe|einheit|kostenstelle|\
         vza|vzae|pensum|auslastung|kapazitat|entgeltgruppe|lohnstufe|besoldung|dienstjahre|jahrgang|betriebszugehorigkeit|\
         durchwahl|spind|parkplatz|grose|grosse|groesse|kinder|urlaub|urlaubstage|schicht|reihenfolge|prioritat|\
         etage|salle|bureau|poste|place|batiment|equipe|groupe|unite|departement|service|centre de cout|centre de couts|\
         etp|taux|taux d activite|anciennete|echelon|classe|promotion|priorite|ordre|taille|enfants|conges|horaire|casier",
    )
}

/// "Mon", "März", "KW 12", "01.11.", "2026-11", "Q3": a time that a column is of.
pub(super) fn names_time(heading: &str) -> bool {
    let words = heading_words(heading);
    let is_number = |word: &String| word.bytes().all(|b| b.is_ascii_digit());
    let is_quarter = |word: &String| matches!(word.as_str(), "q1" | "q2" | "q3" | "q4");
    let times = words.iter().filter(|word| is_phrase(std::slice::from_ref(word), TIMES) || is_quarter(word)).count();
    let numbers = words.iter().filter(|word| is_number(word)).count();
    if words.len() > 4 || times + numbers < words.len() {
        return false;
    }
    let is_year =
        |word: &String| word.len() == 4 && is_number(word) && (word.starts_with("19") || word.starts_with("20"));
    let is_day = numbers == words.len() && (2..=3).contains(&numbers) && words.iter().all(|word| word.len() <= 4);
    times > 0 || is_day && heading.contains(['.', '/', '-']) || words.len() == 1 && words.iter().all(is_year)
}

const TIMES: &str = "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\
     jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|\
     october|november|december|week|wk|day|month|quarter|year|\
     mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|janner|februar|\
     marz|mrz|mai|juni|juli|oktober|okt|dezember|dez|kw|woche|tag|monat|quartal|jahr|\
     lun|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|janv|fevrier|fevr|mars|avril|\
     avr|juin|juillet|juil|aout|septembre|octobre|novembre|decembre|semaine|jour|mois|trimestre|annee";

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(heading: &str, amount: bool, time: bool) {
        assert_eq!((names_amount(heading), names_time(heading)), (amount, time), "{heading}");
    }

    #[test]
    fn amounts_and_times_are_told_from_skills() {
        for heading in ["Price (EUR)", "Hours", "Stückpreis", "Code postal", "Cantidad"] {
            check(heading, true, false);
        }
        assert!(["Floor", "FTE", "Kostenstelle", "Ancienneté", "Größe"].into_iter().all(names_trait));
        assert!(!["Go", "Kafka", "Team building", "Class design", ""].into_iter().any(names_trait));
        for heading in ["Mon", "March 2026", "KW 12", "01.11.", "2026-11-02", "3/4", "Q3", "Q1 2026", "2026", "Août"] {
            check(heading, false, true);
        }
        for heading in [
            "Python",
            "Sales",
            "Cost control",
            "C++",
            "ISO 9001",
            "9001",
            "Java 8",
            "Budget",
            "Ada",
            "S4",
            "May Day X",
            "",
        ] {
            check(heading, false, false);
        }
    }
}
