//! The app starts, and says what one can begin with.

use crate::window::journey;

#[test]
fn the_app_starts() {
    journey("start", |window| async move {
        window
            .until("document.querySelector('#window')?.firstElementChild")
            .await;
        window.see_text("Guildhall").await;
        window.picture("first").await;
    });
}
