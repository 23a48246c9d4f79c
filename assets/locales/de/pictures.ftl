# Wörter auf der Karte als Bild.
picture-title = Karte von { $name }
picture-as-of = Stand { $date }
picture-counts = Gemeinschaften: { $communities }, Personen: { $people }, Dienste: { $links }, ungedeckte Bedarfe: { $unmet }
picture-counts-alone = Gemeinschaften: { $communities }, Dienste: { $links }, ungedeckte Bedarfe: { $unmet }
picture-undrawn = { $count ->
    [one] 1 Dienst oder Bedarf einer Gemeinschaft, die andere enthält, ist ohne Schachtelung nicht gezeichnet
   *[other] { $count } Dienste oder Bedarfe von Gemeinschaften, die andere enthalten, sind ohne Schachtelung nicht gezeichnet
}
picture-kind-business_unit = Geschäftseinheit
picture-kind-practice = Fachgemeinschaft
picture-kind-interest = Interesse
picture-kind-purpose = Zweck
picture-kind-committee = Ausschuss
picture-kind-team = Team
picture-service-service = Dienst
picture-service-resource = Mittel
picture-service-skill = Können
picture-service-money = Geld
picture-quiet = im Entstehen oder ruhend
picture-gone = aufgelöst
picture-inactive = Person, nicht aktiv oder nur gelistet
picture-folded = eingeklappt, mit allen, die darin aktiv sind
picture-pinned = festgehalten
picture-dimmed = blass: außerhalb von Fokus oder Filter
picture-groups = { $title }:
picture-severity-critical = kritisch
picture-severity-warning = Warnung
picture-severity-note = Hinweis
picture-scale = { $title }: { $least } bis { $most }
picture-most = { $most }; eine Gemeinschaft wie, wer darin am meisten hat
picture-inside = Dienste darin
picture-tie = gemeinsame Mitglieder
picture-tie-least = gemeinsame Mitglieder, ab { $least }
picture-without = Ohne { $names }
picture-without-some = { $count ->
    [one] Ohne { $count } Person
   *[other] Ohne { $count } Personen
}
picture-decimal-mark = ,
picture-person = Person, hier zu Hause
picture-seat = Sitz, anderswo zu Hause
picture-several = in so vielen Gemeinschaften; eine Farbe für jede weitere
picture-active = aktive Mitglieder, neben dem Namen
picture-bundle = Dienste in einer Linie, mit ihrer Zahl, wo es mehrere sind
picture-unmet = ungedeckter Bedarf
picture-sheets = Die Blätter { $first } bis { $last }, wie sie nebeneinander liegen
picture-nowhere = In keiner Gemeinschaft: { $count }
picture-someone = jemand
picture-invented = Person { $number }
