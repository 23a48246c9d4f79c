//! The app in its real window, driven as a person would.

use std::collections::BTreeSet;
use std::future::Future;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::actions::MouseActions;
use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The longest a journey waits for anything to appear.
const PATIENCE: Duration = Duration::from_secs(40);
/// The longest a whole journey may take.
const JOURNEY: Duration = Duration::from_mins(3);

/// How the kernel writes this machine as a far end, and none: the driver talks with the window over the first two.
const LOCAL: [&str; 5] = [
    "0100007F:",
    "00000000000000000000000001000000:",
    "0000000000000000FFFF00000100007F:",
    "00000000:",
    "00000000000000000000000000000000:",
];

/// Runs a journey in a fresh app, or says that it is skipped where there is no driver or no display.
///
/// Where it fails, a picture of the window at that moment is kept as `NAME-failed.png`.
pub fn journey<F: Future<Output = ()> + 'static>(name: &'static str, body: impl FnOnce(Window) -> F) {
    journey_within(name, JOURNEY, body);
}

/// As [`journey`], for one that has more to make ready.
pub fn journey_within<F: Future<Output = ()> + 'static>(
    name: &'static str,
    limit: Duration,
    body: impl FnOnce(Window) -> F,
) {
    if let Some(lacking) = lacking() {
        assert!(std::env::var("GUILDHALL_E2E").as_deref() != Ok("required"), "{lacking}");
        println!("skipped: {name}: {lacking}");
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    tokio::task::LocalSet::new().block_on(&runtime, async move {
        let window = Window::start(name).await;
        let witness = window.clone();
        let walked = tokio::task::spawn_local(tokio::time::timeout(limit, body(window))).await;
        match walked {
            Ok(Ok(())) => {}
            Ok(Err(_)) => {
                witness.picture("failed").await;
                assert!(walked.is_err(), "{name} took longer than {} s", limit.as_secs());
            }
            Err(failure) => {
                witness.picture("failed").await;
                std::panic::resume_unwind(failure.into_panic());
            }
        }
    });
}

fn lacking() -> Option<String> {
    let driver = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join("WebKitWebDriver").exists()));
    if !driver {
        return Some("WebKitWebDriver is not installed (Debian: webkit2gtk-driver)".to_owned());
    }
    if ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|name| std::env::var_os(name).is_none()) {
        return Some("there is no display; `cargo xtask test journeys` brings one".to_owned());
    }
    let app = app();
    (!app.exists()).then(|| format!("{} is not built; `cargo xtask test build journeys` does it", app.display()))
}

/// The app's binary, built with `custom-protocol`.
pub fn app() -> PathBuf {
    std::env::var_os("GUILDHALL_APP").map_or_else(
        || {
            let here = std::env::current_exe().expect("the path of this test");
            here.ancestors().nth(2).unwrap_or(Path::new(".")).join("guildhall")
        },
        PathBuf::from,
    )
}

/// Cheap to clone: every clone drives the same window.
#[derive(Clone)]
pub struct Window(std::rc::Rc<Inner>);

struct Inner {
    name: &'static str,
    client: Client,
    folder: std::rc::Rc<TempDir>,
    driver: Driver,
}

impl Window {
    async fn start(name: &'static str) -> Self {
        let folder = TempDir::with_prefix("guildhall-e2e-").expect("a temporary folder");
        Self::start_in(name, std::rc::Rc::new(folder)).await
    }

    async fn start_in(name: &'static str, folder: std::rc::Rc<TempDir>) -> Self {
        Self::drive(name, folder, Some(&app())).await
    }

    async fn drive(name: &'static str, folder: std::rc::Rc<TempDir>, binary: Option<&Path>) -> Self {
        // Creating the session is the one thing that is tried twice: WebKitGTK has been seen to hang there.
        let mut driver = Driver::start(folder.path());
        let client = match driver.session(binary).await {
            Ok(client) => client,
            Err(first) => {
                eprintln!("{name}: no session ({first}), once more");
                driver = Driver::start(folder.path());
                driver.session(binary).await.expect("a session with the window")
            }
        };
        Self(std::rc::Rc::new(Inner { name, client, folder, driver }))
    }

    /// A browser, the one that comes with the driver.
    pub async fn browser(name: &'static str, folder: std::rc::Rc<TempDir>) -> Self {
        let browser = Self::drive(name, folder, None).await;
        browser.resize(1280, 840).await;
        browser
    }

    /// Opens a file in a browser.
    pub async fn open(&self, file: &Path) {
        self.0.client.goto(&format!("file://{}", file.display())).await.expect("the file opens");
    }

    /// What the script gives to its callback, the last of its arguments.
    pub async fn ask_later(&self, script: &str) -> Value {
        self.0.client.execute_async(script, Vec::new()).await.expect("the script runs")
    }

    /// Ends the app and starts it again on the same data folder.
    pub async fn restart(self) -> Self {
        let name = self.0.name;
        let folder = self.end().await;
        Self::start_in(name, folder).await
    }

    /// Ends the app; the folder stays as long as what is returned.
    pub async fn end(self) -> std::rc::Rc<TempDir> {
        // The driver may have lost the window already; its group is ended in any case.
        drop(self.0.client.clone().close().await);
        self.0.driver.end();
        std::rc::Rc::clone(&self.0.folder)
    }

    /// A folder that lives as long as the journey.
    pub fn folder(&self) -> &Path {
        self.0.folder.path()
    }

    /// What the system's file dialogs will answer from now on, in turn.
    pub fn answer_dialogs(&self, paths: &[&Path]) {
        let file = self.folder().join("answers");
        let mut answers = std::fs::read_to_string(&file).unwrap_or_default();
        for path in paths {
            answers.push_str(&path.display().to_string());
            answers.push('\n');
        }
        std::fs::write(file, answers).expect("the answers are written");
    }

    /// As `answer_dialogs`, for an app that was started again and begins with the first answer.
    pub fn answer_dialogs_anew(&self, paths: &[&Path]) {
        std::fs::write(self.folder().join("answers"), "").expect("the answers are cleared");
        self.answer_dialogs(paths);
    }

    /// The element, as soon as it is there.
    pub async fn see(&self, css: &str) -> Element {
        let found = self.0.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| missing(css, &error))
    }

    /// The element that says exactly this, as soon as it is there.
    pub async fn see_text(&self, text: &str) -> Element {
        let xpath = format!("//*[normalize-space(text())={}]", quoted(text));
        let found = self.0.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&xpath)).await;
        found.unwrap_or_else(|error| missing(text, &error))
    }

    /// Waits until `question`, a JavaScript expression, is true.
    pub async fn until(&self, question: &str) {
        self.until_within(PATIENCE, question).await;
    }

    /// As `until`, for what takes longer on a busy machine and without optimisation.
    pub async fn until_within(&self, patience: Duration, question: &str) {
        let start = Instant::now();
        while self.ask(&format!("return Boolean({question})")).await != Value::Bool(true) {
            assert!(start.elapsed() < patience, "never came true: {question}");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// What the script returns in the window.
    pub async fn ask(&self, script: &str) -> Value {
        self.0.client.execute(script, Vec::new()).await.expect("the script runs")
    }

    /// Clicks the element as soon as it stands still: the driver aims first and presses then.
    pub async fn click(&self, css: &str) {
        let found = self.see(css).await;
        let still = "const [css, done] = arguments; let last = ''; let tries = 40; \
             const look = () => { \
                 const now = JSON.stringify(document.querySelector(css)?.getBoundingClientRect() ?? null); \
                 if (now === last || (tries -= 1) < 0) done(null); else { last = now; setTimeout(look, 25); } \
             }; look();";
        self.0.client.execute_async(still, vec![Value::from(css)]).await.expect("the script runs");
        found.click().await.expect("it can be clicked");
    }

    /// Types into whatever has the focus; keys beside characters are those of `fantoccini::key::Key`.
    pub async fn type_keys(&self, keys: &str) {
        let focused = self.0.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.expect("it takes keys");
    }

    /// Pastes as the clipboard of another program would, to whatever has the focus.
    pub async fn paste(&self, text: &str) {
        let text = Value::from(text);
        let script = format!(
            "const data = new DataTransfer(); data.setData('text/plain', {text}); \
             document.activeElement.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }}))"
        );
        self.ask(&script).await;
    }

    /// Keeps a picture of the screen, which `cargo xtask test` turns into `target/e2e/JOURNEY-STEP.png`.
    ///
    /// Not the driver's own picture: with the renderer that tests run fast with, asking for that one hangs.
    pub async fn picture(&self, step: &str) {
        let (Some(screen), Some(folder)) =
            (std::env::var_os("GUILDHALL_E2E_SCREEN"), std::env::var_os("GUILDHALL_E2E_PICTURES"))
        else {
            println!("skipped: picture of {step}: there is no virtual display to take it from");
            return;
        };
        let two_frames =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)))";
        let painted = self.0.client.execute_async(two_frames, Vec::new());
        if tokio::time::timeout(PATIENCE, painted).await.is_err() {
            eprintln!("{}: the window does not paint", self.0.name);
        }
        // From the window's last frame to the screen.
        tokio::time::sleep(Duration::from_millis(150)).await;
        let (width, height) = self.0.client.get_window_size().await.unwrap_or((1280, 800));
        let file = PathBuf::from(folder).join(format!("{}-{step}.{width}x{height}.xwd", self.0.name));
        std::fs::copy(screen, file).expect("the picture is kept");
    }

    /// What a mouse does.
    pub async fn act(&self, mouse: MouseActions) {
        self.0.client.perform_actions(mouse).await.expect("the mouse moves");
    }

    /// How long the processors have worked for the window so far, all its processes together; to a hundredth of a second.
    pub fn worked(&self) -> Duration {
        let group = self.0.driver.process.id().to_string();
        let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
        let ticks = processes.filter_map(|process| {
            let stat = std::fs::read_to_string(process.path().join("stat")).ok()?;
            // Behind the name, which may hold anything: state, parent, group, and as the 12th and 13th the ticks.
            let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
            if *fields.get(2)? != group {
                return None;
            }
            Some(fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?)
        });
        Duration::from_millis(ticks.sum::<u64>() * 10)
    }

    /// The far ends of all connections of the window's processes that leave this machine, in the kernel's own writing.
    pub fn far_ends(&self) -> BTreeSet<String> {
        let group = self.0.driver.process.id().to_string();
        let mut ends = BTreeSet::new();
        let mut sockets = BTreeSet::new();
        for process in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
            let of_group = std::fs::read_to_string(process.path().join("stat")).is_ok_and(|stat| {
                stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(2)) == Some(&group)
            });
            if of_group {
                let open = std::fs::read_dir(process.path().join("fd")).into_iter().flatten().flatten();
                let names = open.filter_map(|file| Some(std::fs::read_link(file.path()).ok()?.display().to_string()));
                sockets.extend(
                    names.filter_map(|name| Some(name.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned())),
                );
            }
        }
        assert!(!sockets.is_empty(), "the window's processes were not found");
        for table in ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"] {
            for line in std::fs::read_to_string(format!("/proc/net/{table}")).unwrap_or_default().lines().skip(1) {
                // The number, near end, far end, state, three more pairs of numbers, owner, timeout, inode.
                let fields: Vec<&str> = line.split_whitespace().collect();
                if let (Some(far), Some(inode)) = (fields.get(2), fields.get(9))
                    && sockets.contains(*inode)
                    && !LOCAL.iter().any(|local| far.starts_with(local))
                {
                    ends.insert(format!("{table} {far}"));
                }
            }
        }
        ends
    }

    /// Gives the window another size.
    pub async fn resize(&self, width: u32, height: u32) {
        self.0.client.set_window_size(width, height).await.expect("the window can be resized");
    }
}

/// Waits until a file is there, which appears whole by a rename.
pub async fn wait_for_file(file: &Path) {
    let start = Instant::now();
    while !file.exists() {
        assert!(start.elapsed() < PATIENCE, "{} was not written", file.display());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[track_caller]
fn missing(what: &str, error: &fantoccini::error::CmdError) -> ! {
    std::panic::panic_any(format!("{what} did not appear within {} s: {error}", PATIENCE.as_secs()))
}

/// An `XPath` string, whatever quotes the text has.
fn quoted(text: &str) -> String {
    let parts: Vec<String> = text.split('\'').map(|part| format!("'{part}'")).collect();
    if parts.len() == 1 { parts.concat() } else { format!("concat({})", parts.join(",\"'\",")) }
}

/// `WebKitWebDriver` on a port of its own; when dropped it ends with the app and everything the two have started.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start(folder: &Path) -> Self {
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
        let process = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // Two to three times the frames under software drawing, and no hang seen.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("GUILDHALL_DATA_DIR", folder.join("data"))
            .env("GUILDHALL_DIALOG_ANSWERS", folder.join("answers"))
            .env("LC_ALL", "C.UTF-8")
            // A group of its own: ending the driver alone leaves the app behind.
            .process_group(0)
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts");
        let driver = Self { process, port };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "WebKitWebDriver does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        driver
    }

    /// `None`: with the driver's own browser.
    async fn session(&self, binary: Option<&Path>) -> Result<Client, String> {
        let mut capabilities = Capabilities::new();
        if let Some(binary) = binary {
            capabilities.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": binary, "args": [] }));
        }
        let url = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(capabilities).connect(&url);
        match tokio::time::timeout(PATIENCE, session).await {
            Ok(session) => session.map_err(|error| error.to_string()),
            Err(_) => Err(format!("none within {} s", PATIENCE.as_secs())),
        }
    }
}

impl Driver {
    /// Ends the driver's whole group. What is gone already needs no ending.
    fn end(&self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
        let _ = self.process.wait();
    }
}
