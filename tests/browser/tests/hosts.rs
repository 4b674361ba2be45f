//! The guide on real web servers with the settings that lie beside it: headers, compression, caches, types, what is
//! missing, and a folder of a host.

use std::fs;
use std::path::PathBuf;

use browser_tests::{Answer, Browser, Dist, Failure, Faults, Program, TestResult, WebServer, Website};

const BROTLI: (&str, &str) = ("Accept-Encoding", "gzip, br");
const GZIP: (&str, &str) = ("Accept-Encoding", "gzip");

/// Looks at every server with both builds.
fn on_every_host(mut look: impl FnMut(&WebServer, Dist, &mut Faults) -> TestResult) -> TestResult {
    let mut faults = Faults::default();
    for program in Program::ALL {
        for dist in Dist::ALL {
            let mut found = Faults::default();
            look(&WebServer::of(program, dist)?, dist, &mut found)?;
            if let Err(Failure::Faults(list)) = found.result() {
                faults.all(&format!("{}{}", program.as_str(), dist.base()), list);
            }
        }
    }
    faults.result()
}

/// The path of the first file of a build, below the base, whose name begins and ends so.
fn file(dist: Dist, folder: &str, start: &str, end: &str) -> Result<String, Failure> {
    let place = dist.folder()?.join(folder);
    let names = fs::read_dir(&place).into_iter().flatten().flatten().map(|entry| entry.file_name());
    let mut names = names.filter_map(|name| name.into_string().ok());
    let name = names.find(|name| name.starts_with(start) && name.ends_with(end));
    name.map(|name| format!("/{folder}{name}")).ok_or_else(|| Failure::Missing(place.join(format!("{start}*{end}"))))
}

fn expect(faults: &mut Faults, place: &str, answer: &Answer, headers: &[(&str, &str)]) {
    for (name, value) in headers {
        faults.unless_equal(&format!("{place}, {name}"), answer.header(name).as_str(), value);
    }
}

#[test]
fn every_kind_of_file_has_its_headers() -> TestResult {
    const KEPT: (&str, &str) = ("cache-control", "public, max-age=31536000, immutable");
    const ASKED: (&str, &str) = ("cache-control", "no-cache");
    const SHARED: (&str, &str) = ("access-control-allow-origin", "*");
    const OWN: (&str, &str) = ("access-control-allow-origin", "");
    let kind = |value| ("content-type", value);
    on_every_host(|server, dist, faults| {
        let rows: Vec<(String, Vec<(&str, &str)>)> = vec![
            ("/".to_owned(), vec![kind("text/html; charset=utf-8"), ASKED, OWN]),
            ("/benefits/".to_owned(), vec![kind("text/html; charset=utf-8"), ASKED, OWN]),
            ("/benefits/index.md".to_owned(), vec![kind("text/markdown; charset=utf-8"), ASKED]),
            ("/manifest.webmanifest".to_owned(), vec![kind("application/manifest+json"), ASKED]),
            ("/service-worker.js".to_owned(), vec![kind("text/javascript; charset=utf-8"), ASKED, OWN]),
            ("/icon-192.png".to_owned(), vec![kind("image/png"), ASKED]),
            (file(dist, "", "site-", ".js")?, vec![kind("text/javascript; charset=utf-8"), KEPT, OWN]),
            (file(dist, "", "site-", ".wasm")?, vec![kind("application/wasm"), KEPT, OWN]),
            (file(dist, "", "pieces-", ".css")?, vec![kind("text/css; charset=utf-8"), KEPT]),
            (file(dist, "data/pages/", "benefits-", ".bin")?, vec![kind("application/octet-stream"), KEPT, SHARED]),
            ("/data/guide.json".to_owned(), vec![kind("application/json"), ASKED, SHARED]),
            ("/v1/embed.js".to_owned(), vec![kind("text/javascript; charset=utf-8"), ASKED, SHARED]),
            ("/v1/guide-embed_bg.wasm".to_owned(), vec![kind("application/wasm"), ASKED, SHARED]),
            ("/oembed/benefits.json".to_owned(), vec![kind("application/json"), ASKED, SHARED]),
        ];
        for (path, headers) in rows {
            for encoding in [BROTLI, GZIP, ("Accept", "*/*")] {
                let answer = server.answer(&path, &[encoding])?;
                let place = format!("{path} ({})", encoding.1);
                faults.unless_equal(&place, answer.status, 200);
                expect(faults, &place, &answer, &headers);
                expect(
                    faults,
                    &place,
                    &answer,
                    &[("x-content-type-options", "nosniff"), ("referrer-policy", "no-referrer")],
                );
                let transport = if dist == Dist::Root { "max-age=31536000" } else { "" };
                expect(faults, &place, &answer, &[("strict-transport-security", transport)]);
            }
        }
        Ok(())
    })
}

#[test]
fn each_browser_gets_the_smallest_copy_that_it_takes() -> TestResult {
    on_every_host(|server, dist, faults| {
        let files = [file(dist, "", "site-", ".wasm")?, "/benefits/".to_owned(), "/data/guide.json".to_owned()];
        for path in files {
            for (asked, encoding, end) in [(BROTLI, "br", ".br"), (GZIP, "gzip", ".gz"), (("Accept", "*/*"), "", "")] {
                let answer = server.answer(&path, &[asked])?;
                let name = if path.ends_with('/') { format!("{path}index.html{end}") } else { format!("{path}{end}") };
                let sent = fs::read(dist.folder()?.join(name.trim_start_matches('/'))).unwrap_or_default();
                let place = format!("{path} ({})", asked.1);
                faults.unless(answer.body == sent, || {
                    format!("{place}: {} bytes that are not {name}", answer.body.len())
                });
                faults.unless_equal(&place, answer.header("content-encoding").as_str(), encoding);
                let varies = answer.header("vary").to_lowercase().contains("accept-encoding");
                faults.unless(varies || encoding.is_empty(), || format!("{place}: caches are not told that it varies"));
            }
        }
        Ok(())
    })
}

#[test]
fn pages_carry_the_policy_and_only_frames_may_be_framed_by_others() -> TestResult {
    on_every_host(|server, _, faults| {
        for (path, end) in
            [("/", "'self'"), ("/benefits/", "'self'"), ("/no-such-page/", "'self'"), ("/embed/benefits/", "*")]
        {
            let answer = server.answer(path, &[BROTLI])?;
            let policy = answer.header("content-security-policy");
            faults.unless(policy.starts_with("default-src 'none'; "), || format!("{path}: {policy:?}"));
            faults.unless(policy.ends_with(&format!("; frame-ancestors {end}")), || format!("{path}: {policy:?}"));
            faults.unless(answer.header("permissions-policy").contains("camera=()"), || format!("{path}: devices"));
        }
        Ok(())
    })
}

#[test]
fn what_is_missing_is_answered_with_the_guides_own_page() -> TestResult {
    on_every_host(|server, dist, faults| {
        let page = fs::read(dist.folder()?.join("404.html")).unwrap_or_default();
        for path in ["/no-such-page/", "/no-such-page", "/data/no-such.json", "/embed/no-such-page/"] {
            let answer = server.answer(path, &[])?;
            faults.unless_equal(path, answer.status, 404);
            faults.unless(answer.body == page, || format!("{path}: another page"));
        }
        for path in ["/benefits", "/embed/benefits"] {
            let answer = server.answer(path, &[])?;
            faults.unless([301, 308].contains(&answer.status), || format!("{path}: status {}", answer.status));
            let place = answer.header("location");
            let is_right =
                place.ends_with(&format!("{}{path}/", dist.base())) || place == server.url(&format!("{path}/"));
            faults.unless(is_right, || format!("{path}: sent to {place:?}"));
        }
        Ok(())
    })
}

#[test]
fn who_asks_anew_gets_nothing_if_nothing_changed() -> TestResult {
    on_every_host(|server, _, faults| {
        let first = server.answer("/benefits/", &[])?;
        let mark = first.header("etag");
        let again = server.answer("/benefits/", &[("If-None-Match", &mark)])?;
        faults.unless_equal(&format!("with {mark:?}"), (again.status, again.body.len()), (304, 0));
        Ok(())
    })
}

#[tokio::test]
async fn the_app_starts_and_only_frames_can_be_framed() -> TestResult {
    let server = WebServer::of(Program::Nginx, Dist::SubPath)?;
    let browser = Browser::open().await?;
    browser.goto_running(&server.url("/benefits/")).await?;
    let messages = browser.console_messages().await?;
    let mut faults = Faults::default();
    faults.all("console", messages);
    let website = Website::with(&format!(
        "<iframe src=\"{}\" title=\"Page\"></iframe><iframe src=\"{}\" title=\"Frame\"></iframe>
        <script>window.told = []; addEventListener('message', ({{ source }}) => window.told.push(source));</script>",
        server.url("/benefits/"),
        server.url("/embed/benefits/"),
    ))
    .await?;
    browser.goto(&website.url()).await?;
    browser.wait_until("the frame tells its height", "window.told.includes(window.frames[1])").await?;
    let refused = browser.console_messages().await?;
    let is_refused = refused.iter().any(|line| line.contains("frame-ancestors"));
    faults.unless(is_refused, || format!("the page was framed; the console said {refused:?}"));
    faults.result()
}

#[test]
fn the_build_has_settings_for_hosts_that_read_none_of_these() -> TestResult {
    let mut faults = Faults::default();
    for dist in Dist::ALL {
        let read = |name: &str| {
            fs::read_to_string(dist.folder().map(|folder| folder.join(name)).unwrap_or_else(|_| PathBuf::new()))
        };
        let headers = read("_headers").unwrap_or_default();
        faults.unless(headers.lines().all(|line| line.len() < 2000), || {
            "_headers: a line is longer than allowed".to_owned()
        });
        let rules = headers.lines().filter(|line| line.starts_with('/')).count();
        faults.unless((20..100).contains(&rules), || format!("_headers: {rules} rules"));
        faults.unless(read(".nojekyll").is_ok(), || "no .nojekyll".to_owned());
    }
    faults.result()
}
