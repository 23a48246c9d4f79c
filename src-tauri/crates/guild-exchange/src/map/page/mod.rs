//! The map as one page that any browser opens: everything in one file, nothing loaded, nothing sent.
//!
//! The script and its style sheet are the window's own map engine, built by `cargo xtask page` into `assets/page`. The
//! policy of the page lets exactly these two run, and no other script, style, picture, frame, form or connection.

mod data;
mod outline;
mod sentences;
#[cfg(test)]
mod tests;

use super::draw::Words;
use super::graph::MapGraph;
use crate::markup::html;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

const SCRIPT: &str = include_str!("../../../../../../assets/page/page.js");
const STYLE: &str = include_str!("../../../../../../assets/page/page.css");

/// The page; the same for the same map.
///
/// * `language`: `en`, `de` or `fr`; that of `words`.
pub(super) fn page(graph: &MapGraph, words: Words, language: &str) -> Result<String, serde_json::Error> {
    let language = sentences::known(language);
    let data = data::data(graph, &sentences::sentences(language, SCRIPT))?;
    let title = html(&words("page-title", &[("name", &graph.title)]));
    let (script, style) = (hash(SCRIPT), hash(STYLE));
    Ok([
        &format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '{script}'; \
             style-src '{style}'; img-src data:; base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Guildhall\">\n\
             <title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>"
        ),
        STYLE,
        "</style>\n</head>\n<body>\n<main>\n",
        &outline::outline(graph, words),
        "</main>\n<script type=\"application/json\" id=\"data\">",
        &data,
        "</script>\n<script>",
        SCRIPT,
        "</script>\n</body>\n</html>\n",
    ]
    .concat())
}

/// What a policy calls a script or a style sheet that stands in the page. Source: CSP 3, section 2.3.1.
fn hash(content: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content.as_bytes())))
}

/// The address where it leads to a page of the web and nowhere else; an empty text for any other.
fn web(url: &str) -> &str {
    let url = url.trim();
    let has_scheme = |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let is_web = has_scheme("https://") || has_scheme("http://");
    if is_web && !url.chars().any(|c| c.is_control() || c.is_whitespace()) { url } else { "" }
}
