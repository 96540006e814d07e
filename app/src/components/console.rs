//! Printed text. Only what is in sight is laid out, and what is done is not drawn again.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::state::{Block, Console, Ink};

/// Pixels from the end within which the view counts as being at the end.
const NEAR: i32 = 8;

/// Properties of [`ConsoleView`].
#[derive(Properties, PartialEq)]
pub struct ConsoleProps {
    /// What was printed.
    pub console: Console,
}

/// Printed text, scrolled to its end unless the learner scrolled up.
#[component]
pub fn ConsoleView(props: &ConsoleProps) -> Html {
    let node = use_node_ref();
    let at_end = use_mut_ref(|| true);
    let onscroll = {
        let at_end = at_end.clone();
        Callback::from(move |event: Event| {
            if let Some(view) = event.target_dyn_into::<HtmlElement>() {
                let rest = view.scroll_height() - view.scroll_top() - view.client_height();
                at_end.replace(rest <= NEAR);
            }
        })
    };
    {
        let node = node.clone();
        use_effect_with(props.console.clone(), move |console| {
            // What begins anew is followed anew.
            if console.blocks().len() <= 1 {
                at_end.replace(true);
            }
            if let Some(view) = node.cast::<HtmlElement>()
                && *at_end.borrow()
                && view.scroll_height() > view.client_height()
            {
                view.set_scroll_top(view.scroll_height());
            }
        });
    }
    let blocks = props.console.blocks().iter().enumerate();
    html! {
        <div
            ref={node}
            class="console"
            data-testid="console"
            role="group"
            aria-label="Printed text"
            tabindex="0"
            {onscroll}
        >
            { for blocks.map(|(index, block)| html! { <BlockView key={index} block={block.clone()} /> }) }
        </div>
    }
}

#[derive(Properties)]
struct BlockProps {
    block: Rc<Block>,
}

impl PartialEq for BlockProps {
    fn eq(&self, other: &Self) -> bool {
        // A block that changes is copied first, because the one before is still shown.
        Rc::ptr_eq(&self.block, &other.block)
    }
}

#[component]
fn BlockView(props: &BlockProps) -> Html {
    let class = if props.block.is_full() {
        "block full"
    } else {
        "block"
    };
    let mut line_start = true;
    let spans = props.block.spans.iter().map(|span| {
        let whole_lines = line_start;
        line_start = span.text.ends_with('\n');
        let text = span.text.clone();
        match span.ink {
            Ink::Out => html! { { text } },
            Ink::Err => html! {
                <span class={if whole_lines { "err lines" } else { "err" }} role="group" aria-label="standard error">
                    { text }
                </span>
            },
            Ink::Typed => html! { <kbd class="typed">{ text }</kbd> },
        }
    });
    html! { <div {class}>{ for spans }</div> }
}
