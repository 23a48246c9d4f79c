# Words on the map as a picture.
picture-title = Map of { $name }
picture-as-of = As of { $date }
picture-counts = { $communities ->
    [one] 1 community
   *[other] { $communities } communities
}, { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $links ->
    [one] 1 service link
   *[other] { $links } service links
}, { $unmet ->
    [one] 1 unmet need
   *[other] { $unmet } unmet needs
}
picture-counts-alone = { $communities ->
    [one] 1 community
   *[other] { $communities } communities
}, { $links ->
    [one] 1 service link
   *[other] { $links } service links
}, { $unmet ->
    [one] 1 unmet need
   *[other] { $unmet } unmet needs
}
picture-undrawn = { $count ->
    [one] 1 service or need of a community that holds others is not drawn without nesting
   *[other] { $count } services or needs of communities that hold others are not drawn without nesting
}
picture-kind-business_unit = business unit
picture-kind-practice = practice
picture-kind-interest = interest
picture-kind-purpose = purpose
picture-kind-committee = committee
picture-kind-team = team
picture-service-service = service
picture-service-resource = resource
picture-service-skill = skill
picture-service-money = money
picture-quiet = forming or dormant
picture-gone = closed
picture-inactive = person, not active or only listed
picture-folded = folded, with all who are active in it
picture-pinned = held in place
picture-dimmed = pale: outside of the focus or filter
picture-groups = { $title }:
picture-severity-critical = critical
picture-severity-warning = warning
picture-severity-note = note
picture-scale = { $title }: { $least } to { $most }
picture-most = { $most }; a community as whoever in it has the most
picture-inside = services within it
picture-tie = members in common
picture-tie-least = members in common, { $least } or more
picture-without = Without { $names }
picture-without-some = { $count ->
    [one] Without { $count } person
   *[other] Without { $count } people
}
picture-decimal-mark = .
picture-person = person, at home here
picture-seat = seat, home elsewhere
picture-several = in so many communities; one colour for each of the others
picture-active = active members, beside the name
picture-bundle = services gathered in one line, with their number where there are several
picture-unmet = unmet need
picture-sheets = Sheets { $first } to { $last }, as they lie beside each other
picture-nowhere = In no community: { $count }
picture-someone = someone
picture-invented = Person { $number }
