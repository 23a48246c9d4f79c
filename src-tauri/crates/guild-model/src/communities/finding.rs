//! What is noticed in communities and people, in the order in which it is told.

use crate::word::closed_words;

closed_words! {
    /// What was noticed.
    CommunityFindingKind {
        /// Fewer active members than a community needs.
        Dying = "dying",
        /// A provider of services without anybody active.
        ProviderWithoutPeople = "provider_without_people",
        /// A need without a provider.
        UnmetNeed = "unmet_need",
        /// Communities that serve one another in a circle.
        ServiceCircle = "service_circle",
        /// A need whose provider is the community that has it.
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
        /// A community or a membership whose end lies before its beginning for certain.
        EndsBeforeItBegins = "ends_before_it_begins",
    }
}
