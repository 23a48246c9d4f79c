//! What is noticed in communities and people, in the order in which it is told.

use crate::word::closed_words;

closed_words! {
    /// What was noticed.
    CommunityFindingKind {
        /// Fewer active members than a community needs.
        Dying = "dying",
        /// A provider of services without anybody active.
        ProviderWithoutPeople = "provider_without_people",
        UnmetNeed = "unmet_need",
        /// Communities that serve one another in a circle.
        ServiceCircle = "service_circle",
        ServesItself = "serves_itself",
        /// More active members than advised.
        TooLarge = "too_large",
        /// More active members than it takes.
        BeyondSeats = "beyond_seats",
        /// Active memberships in a closed community.
        ClosedWithMembers = "closed_with_members",
        /// An active membership whose end is past.
        TermOver = "term_over",
        /// A person in no community.
        NobodysMember = "nobodys_member",
        /// A person in more communities than they want.
        BeyondLimit = "beyond_limit",
        /// Communities of one home with one name.
        SameName = "same_name",
        EndsBeforeItBegins = "ends_before_it_begins",
    }
}
