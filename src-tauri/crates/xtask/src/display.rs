//! A display that is not there: Xvfb, and pictures of it.

use std::fs;
use std::io::{BufRead, BufReader, BufWriter};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

/// A virtual screen; gone when dropped.
pub struct Display {
    server: Child,
    folder: PathBuf,
    /// As programs are told it, `:99`.
    pub name: String,
}

impl Display {
    /// Starts one on a free number, its picture kept in a file under `folder`.
    pub fn start(folder: &Path, width: u32, height: u32) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp", "-fbdir"])
            .arg(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started")?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number)?;
        }
        let display = Self { server, folder: folder.to_owned(), name: format!(":{}", number.trim()) };
        ensure!(!number.trim().is_empty(), "Xvfb ended before its screen was there");
        Ok(display)
    }

    /// The file in which the server keeps its screen, as an X window dump.
    pub fn screen(&self) -> PathBuf {
        self.folder.join("Xvfb_screen0")
    }

    /// What is on the screen, as 8-bit RGB rows.
    pub fn picture(&self) -> Result<Picture> {
        Picture::parse(&fs::read(self.screen())?)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Already ended, or ending: nothing is left to do either way.
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Picture {
    /// Reads the X window dump that Xvfb keeps: big-endian header words, then colours, then rows of 32-bit pixels.
    fn parse(dump: &[u8]) -> Result<Self> {
        let word = |i: usize| -> Result<u32> {
            let bytes = dump.get(i * 4..i * 4 + 4).context("the dump of the screen is cut off")?;
            Ok(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
        };
        let (header, width, height, row) = (word(0)?, word(4)?, word(5)?, word(12)?);
        let (order, bits, colours) = (word(7)?, word(11)?, word(19)?);
        if bits != 32 {
            bail!("the screen has {bits} bits a pixel, not 32");
        }
        let start = header as usize + colours as usize * 12;
        let mut rgb = Vec::with_capacity(width as usize * height as usize * 3);
        for y in 0..height as usize {
            let from = start + y * row as usize;
            let pixels = dump.get(from..from + width as usize * 4).context("the dump of the screen is cut off")?;
            for pixel in pixels.chunks_exact(4) {
                // Order 0: the least significant byte, blue, first.
                rgb.extend(if order == 0 { [pixel[2], pixel[1], pixel[0]] } else { [pixel[1], pixel[2], pixel[3]] });
            }
        }
        Ok(Self { width, height, rgb })
    }

    /// The part of it from the upper left corner.
    fn crop(self, width: u32, height: u32) -> Self {
        let (width, height) = (width.min(self.width), height.min(self.height));
        let rows = self.rgb.chunks_exact(self.width as usize * 3).take(height as usize);
        let rgb = rows.flat_map(|row| row.iter().take(width as usize * 3).copied()).collect();
        Self { width, height, rgb }
    }

    /// Whether all of it has one colour: nothing has been drawn yet.
    pub fn is_blank(&self) -> bool {
        let mut pixels = self.rgb.chunks_exact(3);
        let first = pixels.next();
        pixels.all(|pixel| Some(pixel) == first)
    }

    pub fn save(&self, file: &Path) -> Result<()> {
        let mut encoder = png::Encoder::new(BufWriter::new(fs::File::create(file)?), self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header()?.write_image_data(&self.rgb)?;
        Ok(())
    }
}

/// Turns the dumps `NAME.WIDTHxHEIGHT.xwd` of a folder into pictures `NAME.png`; returns how many.
pub fn develop(folder: &Path) -> Result<usize> {
    let mut n_pictures = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let Some((name, size)) = name.strip_suffix(".xwd").and_then(|name| name.rsplit_once('.')) else {
            continue;
        };
        let (width, height) = size.split_once('x').context("a dump without its size")?;
        let picture = Picture::parse(&fs::read(&path)?)?.crop(width.parse()?, height.parse()?);
        picture.save(&folder.join(format!("{name}.png")))?;
        fs::remove_file(&path)?;
        n_pictures += 1;
    }
    Ok(n_pictures)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dump(width: u32, height: u32, pixels: &[[u8; 4]]) -> Vec<u8> {
        let mut words = [0u32; 25];
        words[0] = 100;
        words[4] = width;
        words[5] = height;
        words[11] = 32;
        words[12] = width * 4;
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        bytes.extend(pixels.iter().flatten());
        bytes
    }

    #[test]
    fn reads_blue_first_pixels() {
        let picture = Picture::parse(&dump(2, 1, &[[1, 2, 3, 0], [4, 5, 6, 0]])).unwrap();
        assert_eq!(picture, Picture { width: 2, height: 1, rgb: vec![3, 2, 1, 6, 5, 4] });
        assert!(!picture.is_blank());
    }

    #[test]
    fn crops_from_the_upper_left() {
        let picture = Picture::parse(&dump(2, 2, &[[1, 1, 1, 0], [2, 2, 2, 0], [3, 3, 3, 0], [4, 4, 4, 0]])).unwrap();
        assert_eq!(picture.crop(1, 2).rgb, [1, 1, 1, 3, 3, 3]);
    }

    #[test]
    fn a_cut_dump_is_an_error() {
        let whole = dump(2, 1, &[[0; 4], [0; 4]]);
        assert!(Picture::parse(&whole[..whole.len() - 1]).is_err());
        assert!(Picture::parse(&whole[..40]).is_err());
    }
}
