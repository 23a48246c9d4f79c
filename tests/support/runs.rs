//! Random runs of operations, of which it is known that each kind was done: one that is always refused tests nothing.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// How often each kind of step was done and how often it was not, because it was refused or had nothing to aim at.
#[derive(Debug, Default)]
pub struct Tally(RefCell<BTreeMap<usize, [u32; 2]>>);

impl Tally {
    pub fn note(&self, kind: usize, done: bool) {
        self.0.borrow_mut().entry(kind).or_default()[usize::from(!done)] += 1;
    }

    /// Checks that each of the kinds 0 to `kinds` - 1 was done at least `least` times.
    #[track_caller]
    pub fn check(&self, kinds: usize, least: u32) {
        let counts = self.0.borrow();
        let done = |kind: &usize| counts.get(kind).map_or(0, |[done, _]| *done);
        let seldom: Vec<usize> = (0..kinds).filter(|kind| done(kind) < least).collect();
        assert!(seldom.is_empty(), "done fewer than {least} times: {seldom:?} of (done, not done) {counts:?}");
    }
}

/// Runs a property on `cases` random inputs, the same ones every time, and shrinks one that fails.
#[track_caller]
pub fn steadily<S: Strategy>(
    cases: u32,
    max_shrink_iters: u32,
    strategy: &S,
    property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = Config { cases, max_shrink_iters, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let ran = runner.run(strategy, property).map_err(|failed| failed.to_string());
    assert_eq!(ran, Ok(()));
}
