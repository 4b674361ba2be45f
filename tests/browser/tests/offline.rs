//! The guide without a network: kept after the first visit, honest about its age, replaced by newer builds, removed on
//! request.

use std::fs;
use std::path::Path;

use browser_tests::{
    Browser, Dist, Failure, Faults, StaticHost, TestResult, WrittenPage, every_address, sample_sources,
};
use serde::Deserialize;
use tempfile::TempDir;

/// What `start/offline.js` says once the worker has told it.
const ALL_IS_KEPT: &str = "document.documentElement.dataset.kept === 'all'";
/// Calls back with the path of each kept file and its cache.
const KEPT_FILES: &str = "const finish = arguments[arguments.length - 1];
    const list = async (name) => {
        const requests = await (await caches.open(name)).keys();
        return requests.map(({ url }) => ({ cache: name, url }));
    };
    caches.keys().then((names) => Promise.all(names.map(list))).then((lists) => finish(lists.flat()), () => finish([]));";
const WORKERS: &str = "const finish = arguments[arguments.length - 1];
    navigator.serviceWorker.getRegistrations().then((all) => finish(all.map(({ scope }) => scope)));";
const HEADING: &str = "(document.querySelector('h1')?.textContent ?? '')";
const LINE: &str = "(document.querySelector('.kept')?.textContent ?? '')";
const CRISIS_LINES: &str = "document.querySelectorAll('.crisis a[href=\"tel:988\"]').length";
const SAVES_DATA: &str = "Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })";

#[derive(Debug, Deserialize)]
struct KeptFile {
    cache: String,
    url: String,
}

/// A guide that is served, and a browser that has it open.
struct Visit {
    host: StaticHost,
    browser: Browser,
}

impl Visit {
    async fn to(dist: Dist, path: &str) -> Result<Visit, Failure> {
        let visit = Visit { host: StaticHost::of(dist).await?, browser: Browser::open().await? };
        visit.browser.goto_running(&visit.host.url(path)).await?;
        Ok(visit)
    }

    /// A visit after which the whole guide is on the device.
    async fn with_all_kept(dist: Dist) -> Result<Visit, Failure> {
        let visit = Visit::to(dist, "/").await?;
        visit.all_is_kept().await?;
        Ok(visit)
    }

    async fn all_is_kept(&self) -> TestResult {
        self.patiently(|| self.browser.wait_until("the whole guide is kept", ALL_IS_KEPT)).await
    }

    /// Waits longer than for anything else: the worker takes its time.
    async fn patiently<W: Future<Output = TestResult>>(&self, wait: impl Fn() -> W) -> TestResult {
        const TIMES: usize = 8;
        for _ in 0..TIMES {
            if wait().await.is_ok() {
                return Ok(());
            }
        }
        wait().await
    }

    async fn kept_files(&self) -> Result<Vec<KeptFile>, Failure> {
        self.browser.run_async(KEPT_FILES).await
    }

    async fn workers(&self) -> Result<Vec<String>, Failure> {
        self.browser.run_async(WORKERS).await
    }

    /// Waits until statements that call back say true.
    async fn wait_for(&self, what: &str, promise: &str) -> TestResult {
        // The answer is asked for again and again; the page remembers the last one.
        let ask = format!("(({promise}).then((yes) => {{ window.lastAnswer = yes; }}), window.lastAnswer)");
        self.browser.wait_until(what, &ask).await
    }
}

/// A copy of a build, in a folder of its own, as if something in the app had changed: its file has another name, and the
/// worker another version.
struct NextBuild(TempDir);

impl NextBuild {
    fn of(dist: Dist) -> Result<NextBuild, Failure> {
        let folder = tempfile::tempdir().map_err(system)?;
        copy(&dist.folder()?, folder.path())?;
        let build = NextBuild(folder);
        build.replace("service-worker.js", "\"version\":\"", "\"version\":\"next-")?;
        build.rename_app()?;
        Ok(build)
    }

    fn rename_app(&self) -> TestResult {
        const NEXT: &str = "site-0123456789abcdef";
        let names = fs::read_dir(self.0.path()).map_err(system)?.flatten().map(|entry| entry.file_name());
        let app = names
            .filter_map(|name| name.into_string().ok())
            .find(|name| name.starts_with("site-") && name.ends_with(".js"));
        let app = app.as_deref().and_then(|name| name.strip_suffix(".js")).unwrap_or_default().to_owned();
        for end in [".js", "_bg.wasm"] {
            let from = self.0.path().join(format!("{app}{end}"));
            fs::rename(from, self.0.path().join(format!("{NEXT}{end}"))).map_err(system)?;
        }
        ["service-worker.js", "index.html", "faq/index.html", "benefits/index.html", "offline/index.html"]
            .into_iter()
            .try_for_each(|file| self.replace(file, &app, NEXT))
    }

    fn replace(&self, path: &str, from: &str, to: &str) -> TestResult {
        let file = self.0.path().join(path);
        let text = fs::read_to_string(&file).map_err(system)?;
        fs::write(file, text.replace(from, to)).map_err(system)
    }

    /// Removes the texts of all pages, as a build does whose texts have other names.
    fn without_texts(&self) -> TestResult {
        fs::remove_dir_all(self.0.path().join("data/texts")).map_err(system)?;
        self.replace("service-worker.js", "\"data/texts/", "\"data/bibliography.bin\",\"data/texts/")
    }
}

fn system(reason: std::io::Error) -> Failure {
    Failure::System { what: "the next build could not be made".to_owned(), reason }
}

fn copy(from: &Path, to: &Path) -> TestResult {
    fs::create_dir_all(to).map_err(system)?;
    for entry in fs::read_dir(from).map_err(system)? {
        let entry = entry.map_err(system)?;
        let target = to.join(entry.file_name());
        // What is changed in this build would not be in its compressed copy.
        if target.extension().is_some_and(|end| end == "br" || end == "gz") {
            continue;
        }
        match entry.file_type().map_err(system)?.is_dir() {
            true => copy(&entry.path(), &target)?,
            false => fs::copy(entry.path(), target).map(|_| ()).map_err(system)?,
        }
    }
    Ok(())
}

async fn every_page_opens_without_a_network(dist: Dist) -> TestResult {
    let mut visit = Visit { host: StaticHost::of(dist).await?, browser: Browser::open().await? };
    let paths = every_address();
    visit.browser.goto_running(&visit.host.url("/")).await?;
    visit.all_is_kept().await?;
    let today: String = visit.browser.read("new Date().toLocaleDateString('en', { dateStyle: 'long' })").await?;
    visit.host.goes_away().await;
    let mut faults = Faults::default();
    for path in &paths {
        let WrittenPage { heading, .. } = WrittenPage::read(dist, path)?;
        visit.browser.goto_running(&visit.host.url(path)).await?;
        let is_shown = format!("{HEADING} === {heading:?} && document.title !== 'You seem to be offline'");
        faults.all(path, visit.browser.wait_until(&format!("{heading:?} is shown"), &is_shown).await.err());
        let line: String = visit.browser.read(LINE).await?;
        faults.unless(line.ends_with(&format!("{today}.")), || format!("{path}: the line says {line:?}"));
        let help: usize = visit.browser.read(CRISIS_LINES).await?;
        faults.unless_equal(&format!("{path}: crisis lines"), help, 1);
    }
    faults.result()
}

#[tokio::test]
async fn every_page_opens_by_its_address_without_a_network() -> TestResult {
    every_page_opens_without_a_network(Dist::Root).await
}

#[tokio::test]
async fn every_page_opens_by_its_address_without_a_network_under_a_folder() -> TestResult {
    every_page_opens_without_a_network(Dist::SubPath).await
}

#[tokio::test]
async fn links_figures_lists_and_sources_work_without_a_network() -> TestResult {
    let mut visit = Visit::with_all_kept(Dist::Root).await?;
    visit.host.goes_away().await;
    let browser = &visit.browser;
    browser.run("window.marker = true").await?;
    for (link, shown) in [
        ("#menu a[href$='/benefits/']", ".article--benefits .figure svg"),
        ("#menu a[href$='/get-help/']", ".article--get-help a[href^='tel:']"),
        ("#menu a[href$='/claims/']", "#claims > .claim"),
        ("#menu a[href$='/evidence/']", ".evidence__title"),
        (".evidence__title", ".article--source h1, .source h1, h1"),
    ] {
        browser.run(&format!("document.querySelector(\"{link}\").click()")).await?;
        browser
            .wait_until(&format!("{link} leads to {shown}"), &format!("document.querySelector(\"{shown}\")"))
            .await?;
    }
    let mut faults = Faults::default();
    faults.unless(browser.read("window.marker === true").await?, || "a page was loaded anew".to_owned());
    // The lists are asked for anew, and came from the device.
    browser.wait_until("the page says that it is kept", &format!("{LINE}.length > 40")).await?;
    faults.result()
}

#[tokio::test]
async fn the_search_works_without_a_network() -> TestResult {
    let mut visit = Visit::with_all_kept(Dist::SubPath).await?;
    visit.host.goes_away().await;
    visit.browser.click(".header__search").await?;
    visit.browser.wait_until("the search is open", "document.activeElement.id === 'search-combobox'").await?;
    visit.browser.type_into("#search-combobox", "bladdr").await?;
    visit.browser.wait_until("something is found", "document.querySelector('#search-options [role=option]')").await
}

#[tokio::test]
async fn once_there_is_a_network_again_the_newest_page_is_offered() -> TestResult {
    let mut visit = Visit::with_all_kept(Dist::Root).await?;
    visit.host.goes_away().await;
    visit.browser.goto_running(&visit.host.url("/benefits/")).await?;
    visit.browser.wait_until("the page says that it is kept", &format!("{LINE}.length > 40")).await?;
    visit.host.comes_back().await?;
    visit.browser.run("dispatchEvent(new Event('online'))").await?;
    visit.browser.wait_until("the newest page is offered", "document.querySelector('.kept button')").await?;
    visit.browser.click(".kept button").await?;
    visit
        .browser
        .wait_until(
            "the newest page is there",
            "!document.querySelector('.kept') && document.readyState === 'complete'",
        )
        .await
}

#[tokio::test]
async fn a_host_that_does_not_answer_in_time_is_not_waited_for() -> TestResult {
    let visit = Visit::with_all_kept(Dist::Root).await?;
    visit.host.holds_back("get-help");
    visit.browser.goto(&visit.host.url("/get-help/")).await?;
    let line: String = visit.browser.read(LINE).await?;
    visit.host.lets_go();
    let mut faults = Faults::default();
    faults.unless(!line.is_empty(), || "the kept page does not say that it is one".to_owned());
    faults.result()
}

#[tokio::test]
async fn an_open_page_outlives_a_new_build_and_the_next_page_is_new() -> TestResult {
    let visit = Visit::with_all_kept(Dist::Root).await?;
    let browser = &visit.browser;
    let next = NextBuild::of(Dist::Root)?;
    next.without_texts()?;
    next.replace("benefits/index.html", "</h1>", " today</h1>")?;
    visit.host.deploys(next.0.path());
    browser.run("window.marker = true; navigator.serviceWorker.getRegistration().then((it) => it.update())").await?;
    let both = "caches.keys().then((names) => names.join().includes('next-') && names.length === 2)";
    visit.wait_for("the new build is kept beside the old one", both).await?;
    browser.run("document.querySelector('#menu a[href$=\"/faq/\"]').click()").await?;
    browser.wait_until("a text of the old build is shown", "document.querySelector('.article--faq h1')").await?;
    let mut faults = Faults::default();
    faults.unless(browser.read("window.marker === true").await?, || "the page was loaded anew".to_owned());

    browser.goto(&visit.host.url("/benefits/")).await?;
    let heading: String = browser.read(HEADING).await?;
    faults.unless(heading.ends_with(" today"), || format!("the new build's page is not shown, but {heading:?}"));
    faults.unless_equal("line", browser.read::<String>(LINE).await?.as_str(), "");
    faults.result()
}

#[tokio::test]
async fn a_whole_new_build_takes_over_and_the_old_one_goes_with_its_last_page() -> TestResult {
    const TAKEN_OVER: &str = "navigator.serviceWorker.getRegistration().then(({ installing, waiting }) =>
        !installing && !waiting && caches.keys().then((names) => names.join().includes('next-')))";
    let visit = Visit::with_all_kept(Dist::Root).await?;
    let browser = &visit.browser;
    let files = visit.kept_files().await?.len();
    let next = NextBuild::of(Dist::Root)?;
    visit.host.deploys(next.0.path());
    // This page is of the old build.
    browser.run("navigator.serviceWorker.getRegistration().then((it) => it.update())").await?;
    visit.patiently(|| visit.wait_for("the new worker takes over", TAKEN_OVER)).await?;
    let mut faults = Faults::default();
    faults.unless_equal("files of both builds", visit.kept_files().await?.len(), 2 * files);

    browser.goto_running(&visit.host.url("/faq/")).await?;
    visit.wait_for("one build is kept", "caches.keys().then((names) => names.length === 1)").await?;
    let kept = visit.kept_files().await?;
    faults.unless(kept.iter().all(|file| file.cache.contains("next-")), || "it is the old one".to_owned());
    faults.unless_equal("files of the new build", kept.len(), files);
    faults.result()
}

#[tokio::test]
async fn a_file_that_is_nowhere_any_more_is_reached_by_a_page_load() -> TestResult {
    let visit = Visit { host: StaticHost::of(Dist::Root).await?, browser: Browser::open().await? };
    visit.host.runs_first(SAVES_DATA);
    visit.browser.goto(&visit.host.url("/")).await?;
    visit.browser.shows_interest().await?;
    visit.browser.wait_until_app_runs().await?;
    visit
        .wait_for("the worker serves the page", "Promise.resolve(Boolean(navigator.serviceWorker.controller))")
        .await?;
    let next = NextBuild::of(Dist::Root)?;
    next.without_texts()?;
    visit.host.deploys(next.0.path());
    visit.browser.run("window.marker = true; document.querySelector('#menu a[href$=\"/faq/\"]').click()").await?;
    let arrived = "document.querySelector('.article--faq h1') && location.pathname === '/faq/' && !window.marker";
    visit.browser.wait_until("the browser brings the reader to the page", arrived).await
}

#[tokio::test]
async fn who_saves_data_keeps_crisis_help_and_what_was_visited() -> TestResult {
    let mut visit = Visit { host: StaticHost::of(Dist::Root).await?, browser: Browser::open().await? };
    visit.host.runs_first(SAVES_DATA);
    visit.browser.goto(&visit.host.url("/benefits/")).await?;
    visit.wait_for("the page is kept", "caches.match('/benefits/').then(Boolean)").await?;
    let mut kept: Vec<String> = visit.kept_files().await?.into_iter().map(|file| file.url).collect();
    kept.retain(|url| url.ends_with('/'));
    kept.sort();
    let mut faults = Faults::default();
    let expected: Vec<String> = ["/", "/benefits/", "/get-help/", "/offline/"].map(|path| visit.host.url(path)).into();
    faults.unless_equal("pages", kept, expected);

    visit.host.goes_away().await;
    for (path, heading) in [("/get-help/", "Get help now"), ("/benefits/", ""), ("/faq/", "You seem to be offline")] {
        visit.browser.goto(&visit.host.url(path)).await?;
        visit.browser.shows_interest().await?;
        visit.browser.wait_until("the app runs or has failed", "document.documentElement.dataset.app").await?;
        let found: String = visit.browser.read(HEADING).await?;
        faults.unless(found.contains(heading) && !found.is_empty(), || format!("{path}: the heading is {found:?}"));
        let help: usize = visit.browser.read(CRISIS_LINES).await?;
        faults.unless_equal(&format!("{path}: crisis lines"), help, 1);
    }
    faults.result()
}

#[tokio::test]
async fn a_reader_can_remove_the_copy_and_have_it_again() -> TestResult {
    const BOX: &str = "input[name=offline]";
    let visit = Visit::with_all_kept(Dist::SubPath).await?;
    let browser = &visit.browser;
    let mut faults = Faults::default();
    faults.unless(browser.read(&format!("document.querySelector('{BOX}').checked")).await?, || {
        "it is not ticked".to_owned()
    });
    browser.click(BOX).await?;
    let is_off = "document.documentElement.dataset.kept === 'off'";
    browser.wait_until("the copy is removed", is_off).await?;
    faults.unless_equal("files", visit.kept_files().await?.len(), 0);

    browser.goto_running(&visit.host.url("/benefits/")).await?;
    browser.wait_until("the choice is remembered", is_off).await?;
    faults.unless_equal("workers", visit.workers().await?, Vec::new());
    faults.unless_equal("files after a page load", visit.kept_files().await?.len(), 0);
    faults.unless_equal(
        "stored",
        browser.read("Object.keys(localStorage)").await?,
        vec!["ketamine-guide-offline".to_owned()],
    );

    browser.click(BOX).await?;
    visit.all_is_kept().await?;
    faults.unless_equal("stored", browser.read::<Vec<String>>("Object.keys(localStorage)").await?, Vec::new());
    faults.result()
}

#[tokio::test]
async fn a_host_that_wants_no_copies_takes_them_from_everybody() -> TestResult {
    let visit = Visit::with_all_kept(Dist::SubPath).await?;
    let next = NextBuild::of(Dist::SubPath)?;
    let remover = include_str!("../../../start/no-service-worker.js");
    fs::write(next.0.path().join("service-worker.js"), remover).map_err(system)?;
    next.replace("faq/index.html", " data-offline=", " data-nothing=")?;
    visit.host.deploys(next.0.path());
    visit.browser.goto_running(&visit.host.url("/faq/")).await?;
    visit.wait_for("nothing is kept", "caches.keys().then((names) => names.length === 0)").await?;
    visit
        .wait_for("no worker is left", "navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)")
        .await?;
    let choice: String =
        visit.browser.read("getComputedStyle(document.querySelector('.footer__offline')).display").await?;
    let mut faults = Faults::default();
    faults.unless_equal("choice at the foot", choice.as_str(), "none");
    faults.result()
}

#[tokio::test]
async fn only_files_of_the_guide_are_kept() -> TestResult {
    let visit = Visit::with_all_kept(Dist::SubPath).await?;
    let origin = visit.host.origin();
    // A clinic's own address below the guide, a form that is sent, an address outside the guide, and part of a file.
    let ask = "const finish = arguments[arguments.length - 1];
        const part = { headers: { Range: 'bytes=0-9' } };
        Promise.allSettled([
            fetch('/ketamine/booking?name=me'), fetch('/ketamine/data/claims.bin', { method: 'POST', body: 'me' }),
            fetch('/elsewhere'), fetch('/ketamine/data/features.bin', part),
        ]).then((answers) => finish(answers.map(({ value }) => value?.status ?? 0)));";
    let answers: Vec<u16> = visit.browser.run_async(ask).await?;
    let mut faults = Faults::default();
    faults.unless_equal("answers", answers, vec![404, 405, 404, 206]);
    let folder = Dist::SubPath.folder()?;
    for KeptFile { cache, url } in visit.kept_files().await? {
        let path = url.strip_prefix(&format!("{origin}/ketamine/")).map(|path| folder.join(path));
        let is_file = path.is_some_and(|path| path.is_file() || path.join("index.html").is_file());
        faults.unless(is_file && cache.starts_with("ketamine-guide /ketamine/ "), || format!("{cache}: {url}"));
    }
    faults.unless_equal("workers", visit.workers().await?, vec![visit.host.url("/")]);
    faults.result()
}

#[tokio::test]
async fn a_frame_brings_no_worker() -> TestResult {
    let visit = Visit { host: StaticHost::of(Dist::Root).await?, browser: Browser::open().await? };
    for path in ["/embed/benefits/", "/whole-guide/"] {
        visit.browser.goto(&visit.host.url(path)).await?;
        let mut faults = Faults::default();
        faults.unless_equal(path, visit.workers().await?, Vec::new());
        faults.result()?;
    }
    Ok(())
}

#[tokio::test]
async fn where_nothing_can_be_stored_the_guide_works_and_only_the_console_says_so() -> TestResult {
    let visit = Visit { host: StaticHost::of(Dist::Root).await?, browser: Browser::open().await? };
    let refuse =
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))";
    visit.host.runs_first(refuse);
    visit.browser.goto_running(&visit.host.url("/")).await?;
    visit.browser.click(".pager__next").await?;
    visit.browser.wait_until("the next page is shown", "document.querySelector('.article--how-it-works h1')").await?;
    let messages = visit.browser.console_messages().await?;
    let mut faults = Faults::default();
    faults.unless(messages.iter().all(|message| message.contains("could not be kept")), || format!("{messages:?}"));
    faults.result()
}

#[tokio::test]
async fn where_storage_is_full_the_guide_works() -> TestResult {
    let visit = Visit { host: StaticHost::of(Dist::Root).await?, browser: Browser::open().await? };
    visit.browser.chromium()?.limit_storage(&visit.host.origin(), 200_000).await?;
    visit.browser.goto_running(&visit.host.url("/")).await?;
    for path in every_address().into_iter().take(4).chain(sample_sources()) {
        visit.browser.goto_running(&visit.host.url(&path)).await?;
        visit.browser.wait_until(&format!("{path} is shown"), &format!("{HEADING}.length > 3")).await?;
    }
    let alerts: usize = visit.browser.read("document.querySelectorAll('[role=alert], .kept').length").await?;
    let mut faults = Faults::default();
    faults.unless_equal("messages on the page", alerts, 0);
    faults.result()
}
