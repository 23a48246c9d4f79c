//! Reading in a process of its own, which may die of what it reads.
//!
//! Both binaries call [`run_if_asked`] first in `main`. The process sets limits on itself, reads one file, writes the
//! answer to its standard output and ends.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{Damage, Limits, ReadError};
use crate::book::Book;

/// The first argument that makes a binary of the product the reading process.
pub const HIDDEN_ARGUMENT: &str = "--read-foreign";

/// The reading process in whole, if this process was started as one.
pub fn run_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    (arguments.next()? == HIDDEN_ARGUMENT).then(|| child_main(arguments))
}

/// Reads a file and writes the answer, `Result<Book, ReadError>` as postcard, to standard output.
///
/// * `arguments`: those after the hidden one: the file's path, and perhaps the limits as JSON.
pub fn child_main(mut arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let Some(path) = arguments.next().map(PathBuf::from) else {
        return ExitCode::from(2);
    };
    let limits = arguments.next().map(|json| serde_json::from_str(&json.to_string_lossy()));
    let Ok(limits) = limits.transpose().map(Option::unwrap_or_default) else {
        return ExitCode::from(2);
    };
    confine(&limits);
    // What a library panics about may quote the file; the parent gets a sentence instead.
    std::panic::set_hook(Box::new(|_| {}));
    let answer = super::read(&path, &limits);
    let mut out = io::BufWriter::with_capacity(1 << 20, io::stdout());
    let written = postcard::to_io(&answer, &mut out).is_ok() && out.flush().is_ok();
    // What was read is not taken apart again cell by cell: the process ends.
    std::mem::forget(answer);
    if written { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Sets the limits of this process: memory, processor time, and that it writes no file, not even of its own death.
#[cfg(unix)]
fn confine(limits: &Limits) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let set = |resource, bytes| {
        // A lower limit that holds already is better still.
        let _ = setrlimit(resource, Rlimit { current: Some(bytes), maximum: Some(bytes) });
    };
    set(Resource::Core, 0);
    set(Resource::Fsize, 0);
    set(Resource::Cpu, limits.seconds.max(1));
    set(Resource::Data, mapped_bytes().saturating_add(limits.memory_bytes));
    set(Resource::As, mapped_bytes().saturating_add(limits.memory_bytes));
}

#[cfg(not(unix))]
fn confine(_: &Limits) {}

/// What the program and its libraries map before anything is read; the window's libraries map far more than they use.
#[cfg(unix)]
fn mapped_bytes() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
    pages.map_or(512 << 20, |pages| pages.saturating_mul(rustix::param::page_size() as u64))
}

/// Reads files through a process of its own for each.
#[derive(Clone, Debug)]
pub struct Reader {
    exe: PathBuf,
    limits: Limits,
}

impl Reader {
    /// * `exe`: a binary that calls [`run_if_asked`] first.
    pub fn new(exe: impl Into<PathBuf>) -> Self {
        Self { exe: exe.into(), limits: Limits::default() }
    }

    /// With the binary that is running.
    pub fn current_exe() -> io::Result<Self> {
        std::env::current_exe().map(Self::new)
    }

    /// With other limits than the usual ones.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Reads a file, whatever it does to the process that reads it.
    pub fn read(&self, path: &Path) -> Result<Book, ReadError> {
        self.read_unless(path, &AtomicBool::new(false))
    }

    /// Reads a file until `cancelled` becomes true, which ends the process within some milliseconds.
    pub fn read_unless(&self, path: &Path, cancelled: &AtomicBool) -> Result<Book, ReadError> {
        let mut child = self.start(path).map_err(|error| ReadError::NotStarted(error.to_string()))?;
        let answers = child.stdout.take().map(|out| collect(out, self.most_answer_bytes()));
        let complaints = child.stderr.take().map(|out| collect(out, 4096));
        let ended = self.wait(&mut child, cancelled);
        if ended.is_err() {
            // Both fail only where the process is gone already.
            let _ = child.kill();
            let _ = child.wait();
        }
        let text = |out: Option<Collecting>| out.and_then(|out| out.join().ok()).unwrap_or_default();
        let (answer, complaint) = (text(answers), text(complaints));
        let status = ended?;
        if status.success() {
            return postcard::from_bytes(&answer)
                .unwrap_or_else(|_| Err(ReadError::Crashed("its answer was cut short".to_owned())));
        }
        Err(self.cause_of_death(status, &String::from_utf8_lossy(&complaint)))
    }

    fn start(&self, path: &Path) -> io::Result<Child> {
        // A relative path must not look like an option, and means the folder that is current now.
        let path = std::path::absolute(path)?;
        let limits = serde_json::to_string(&self.limits)?;
        let mut command = Command::new(&self.exe);
        command.arg(HIDDEN_ARGUMENT).arg(path).arg(limits);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.env("RUST_BACKTRACE", "0");
        #[cfg(windows)]
        {
            use std::os::windows::process::CommandExt;
            const CREATE_NO_WINDOW: u32 = 0x0800_0000;
            command.creation_flags(CREATE_NO_WINDOW);
        }
        command.spawn()
    }

    /// Errors: `Cancelled`, or `TimeUp`, while the process still runs.
    fn wait(&self, child: &mut Child, cancelled: &AtomicBool) -> Result<ExitStatus, ReadError> {
        let ends = Instant::now() + Duration::from_secs(self.limits.seconds);
        let mut pause = Duration::from_micros(500);
        loop {
            match child.try_wait() {
                Ok(Some(status)) => return Ok(status),
                Ok(None) => {}
                Err(error) => return Err(ReadError::Crashed(error.to_string())),
            }
            if cancelled.load(Ordering::Relaxed) {
                return Err(ReadError::Cancelled);
            }
            if Instant::now() >= ends {
                return Err(ReadError::TimeUp(self.limits.seconds));
            }
            std::thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(10));
        }
    }

    /// Texts and, for each cell, its place and kind; a process that writes more is not ours.
    fn most_answer_bytes(&self) -> u64 {
        (self.limits.text_bytes * 2).saturating_add(self.limits.cells.saturating_mul(24)).saturating_add(64 << 20)
    }

    fn cause_of_death(&self, status: ExitStatus, complaint: &str) -> ReadError {
        if complaint.contains("memory allocation of") {
            return ReadError::OutOfMemory;
        }
        if complaint.contains("overflowed its stack") {
            return ReadError::Damaged(Damage::TooDeep);
        }
        #[cfg(unix)]
        {
            use std::os::unix::process::ExitStatusExt;
            let signal = status.signal();
            if signal == Some(rustix::process::Signal::XCPU.as_raw()) {
                return ReadError::TimeUp(self.limits.seconds);
            }
            // Nobody but the system, short of memory, ends the process this way: not we, who wait for it.
            if signal == Some(rustix::process::Signal::KILL.as_raw()) {
                return ReadError::OutOfMemory;
            }
            if let Some(signal) = signal {
                return ReadError::Crashed(format!("signal {signal}"));
            }
        }
        ReadError::Crashed(status.code().map_or_else(|| "no status".to_owned(), |code| format!("status {code}")))
    }
}

type Collecting = std::thread::JoinHandle<Vec<u8>>;

/// Takes what comes up to `most` bytes, on a thread so that the process never waits for us.
fn collect(out: impl Read + Send + 'static, most: u64) -> Collecting {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let mut out = out.take(most);
        // What came before an error is what there is; a cut answer is noticed where it is read.
        let _ = out.read_to_end(&mut bytes);
        let _ = io::copy(out.get_mut(), &mut io::sink());
        bytes
    })
}
