//! The app starts, says what one can begin with, and opens the sample.

use crate::window::journey;

#[test]
fn the_app_starts_and_opens_the_sample() {
    journey("start", |window| async move {
        window.see_text("Guildhall").await;
        window.picture("first").await;
        window.see("[data-testid=start-sample]").await;
        window.click("[data-testid=start-sample]").await;
        window.see("[data-testid=map]").await;
        window.click("[data-testid=rail-mastery]").await;
        window.see("[data-testid=view-mastery]").await;
        window.see_text("Senior").await;
        window.picture("sample").await;
    });
}
