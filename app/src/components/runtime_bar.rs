//! A slim bar: how much of Python has arrived.

use yew::prelude::*;

use crate::context::use_page;
use crate::hooks::use_status;
use crate::state::tally;
use crate::supervisor::{Download, RuntimeStatus};

/// The bar, and what went wrong if something did.
#[component]
pub fn RuntimeBar() -> Html {
    let supervisor = use_page().supervisor;
    let retry = Callback::from(move |_: MouseEvent| supervisor.load());
    match use_status() {
        RuntimeStatus::Absent | RuntimeStatus::Ready => html! {},
        RuntimeStatus::Loading(download) => {
            // What arrives fast is not counted.
            let counted = Some(download).filter(|download| download.received > 0);
            // Without a value the bar would be an animation, whose every frame keeps Python waiting.
            let share = counted.and_then(share).map(|percent| {
                let value = percent.to_string();
                html! { <progress max="100" {value} aria-label="Python is loading" /> }
            });
            let class = counted.map_or("", |_| "counted");
            let words = counted.map_or_else(|| "Python is loading".to_owned(), words);
            html! {
                <section class="runtime-bar" data-testid="runtime-bar" aria-label="State of Python">
                    { share }
                    // Another element when it has another size: nothing moves.
                    <span key={class} class={classes!("runtime-words", class)}>{ words }</span>
                </section>
            }
        }
        RuntimeStatus::Failed(message) => html! {
            <Banner
                what="Python could not be loaded."
                why={format!("{message}. You can go on reading and editing.")}
            >
                <button type="button" data-testid="runtime-retry" onclick={retry}>{ "Try again" }</button>
            </Banner>
        },
        RuntimeStatus::Outdated => html! {
            <Banner
                what="Please reload the page."
                why="A new version has been published since you opened it. Your code is kept."
            />
        },
    }
}

#[derive(Properties, PartialEq)]
struct BannerProps {
    what: AttrValue,
    why: AttrValue,
    /// What can be done about it at once.
    #[prop_or_default]
    children: Children,
}

#[component]
fn Banner(props: &BannerProps) -> Html {
    html! {
        <section aria-label="State of Python">
            <div class="banner bad" role="alert" data-testid="runtime-bar">
                <p><strong>{ &props.what }{ " " }</strong>{ &props.why }</p>
                { props.children.clone() }
            </div>
        </section>
    }
}

fn share(download: Download) -> Option<u64> {
    let total = download.total.filter(|total| *total > 0)?;
    Some((download.received * 100 / total).min(100))
}

fn words(download: Download) -> String {
    let received = tally::megabytes(download.received);
    match download.total {
        Some(total) if download.received >= total => "Python is starting".to_owned(),
        Some(total) => format!(
            "Python is loading: {received} of {}",
            tally::megabytes(total)
        ),
        None => format!("Python is loading: {received}"),
    }
}
