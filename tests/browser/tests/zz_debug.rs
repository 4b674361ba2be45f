use browser_tests::*;
#[tokio::test]
async fn debug() -> TestResult {
    let site = WordPress::shared()?;
    let guide = OwnGuide::serve().await?;
    let p = site
        .publish(Writing {
            role: Role::Author,
            kind: Kind::Post,
            content: &format!("Hi\n\n{}\n\nbye", guide.url("/benefits/")),
            styles: "",
        })
        .await?;
    let b = Browser::open().await?;
    b.run_first_on_every_page("window.heard=[]; addEventListener('message', e=>heard.push([document.readyState, performance.now()|0, !!(window.wp&&wp.receiveEmbedMessage), JSON.stringify(e.data)].join(' ')))").await?;
    b.goto(&p.url).await?;
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    println!("{}", b.read::<String>("document.querySelector('main').innerHTML").await?);
    println!("{:?}", b.read::<Vec<String>>("[...document.scripts].map(s=>s.src||s.text.slice(0,80))").await?);
    println!("{:?}", b.console_messages().await?);
    println!(
        "{:?}",
        b.read_in_frame::<String>("location.href+' '+document.title+' '+document.body.offsetHeight").await
    );
    println!("heard {:?}", b.read::<Vec<String>>("heard").await?);
    println!("infr {:?}", b.read_in_frame::<String>("heard.join()+' ready '+document.readyState").await);
    b.run("document.querySelector('iframe').removeAttribute('style')").await?;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    println!("heard after unclipping {:?}", b.read::<Vec<String>>("heard").await?);
    Ok(())
}
