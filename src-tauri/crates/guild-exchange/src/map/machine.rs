//! The fonts of this machine, asked for only where a picture has letters that the embedded ones lack.

use resvg::usvg::fontdb::{Database, FaceInfo, ID, Stretch, Style};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use ttf_parser::Face;

/// Fonts of a machine, known by their names; none of them is kept in memory.
pub(super) struct Machine {
    fonts: Database,
}

/// Looked for once: some tenths of a millisecond for each font.
static INSTALLED: LazyLock<Machine> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    Machine::of(fonts)
});

/// Fonts that have a sign for every letter, which is a box or nothing at all.
const STOPGAPS: [&str; 4] = ["lastresort", "adobeblank", "notdef", "tofu"];

impl Machine {
    pub fn installed() -> &'static Self {
        &INSTALLED
    }

    pub fn of(fonts: Database) -> Self {
        Self { fonts }
    }

    /// The fonts that are taken first come first: upright ones without serifs, each family from the weight nearest to
    /// the wanted one on. The order does not hang on the folders they were found in.
    pub fn in_order(&self, bold: bool) -> Vec<&FaceInfo> {
        let wanted = if bold { 700_u16 } else { 400 };
        let mut faces: Vec<_> = self
            .fonts
            .faces()
            .map(|face| {
                let family = face.families.first().map(|(family, _)| family.to_lowercase()).unwrap_or_default();
                let class = match &family {
                    family if face.monospaced || family.contains("mono") => 3,
                    family if family.starts_with("noto sans") => 0,
                    family if family.contains("sans") || family.contains("gothic") => 1,
                    _ => 2,
                };
                let is_bent = face.style != Style::Normal || face.stretch != Stretch::Normal;
                let key = (is_bent, class, family, face.weight.0.abs_diff(wanted), &face.post_script_name, face.index);
                (key, face)
            })
            .filter(|((_, _, family, ..), _)| {
                let plain: String = family.chars().filter(|c| c.is_alphanumeric()).collect();
                !STOPGAPS.iter().any(|stopgap| plain.contains(stopgap))
            })
            .collect();
        faces.sort_by(|(a, _), (b, _)| a.cmp(b));
        faces.into_iter().map(|(_, face)| face).collect()
    }

    /// Which of the letters a font has; none where it cannot be read.
    pub fn letters(&self, font: ID, wanted: &BTreeSet<char>) -> BTreeSet<char> {
        let has = self.fonts.with_face_data(font, |bytes, index| {
            let face = Face::parse(bytes, index).ok()?;
            Some(wanted.iter().copied().filter(|c| face.glyph_index(*c).is_some_and(|glyph| glyph.0 != 0)).collect())
        });
        has.flatten().unwrap_or_default()
    }
}
