//! The buttons under an editor.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::dialog::Confirm;
use super::icon::Icon;
use crate::dom;

/// Properties of [`CellBar`].
#[derive(Properties, PartialEq)]
pub struct CellBarProps {
    /// Whether something runs.
    pub active: bool,
    /// Whether there is something to reset.
    pub changed: bool,
    /// Where the run stands, in words.
    pub status: AttrValue,
    /// Run.
    pub on_run: Callback<()>,
    /// Stop.
    pub on_stop: Callback<()>,
    /// Back to the starter. It was asked first.
    pub on_reset: Callback<()>,
    /// Whether another button is the main one.
    #[prop_or_default]
    pub secondary: bool,
    /// What can be done besides, at the end.
    #[prop_or_default]
    pub menu: Html,
    /// Further buttons, behind Run.
    #[prop_or_default]
    pub children: Html,
}

/// The buttons under an editor, and where the run stands.
#[component]
pub fn CellBar(props: &CellBarProps) -> Html {
    let asking = use_state(|| false);
    let (run, stop) = (use_node_ref(), use_node_ref());
    {
        // The button that stops goes when there is nothing to stop: the focus must not go with it.
        let (run, stop) = (run.clone(), stop.clone());
        use_effect_with(props.active, move |active| {
            if let (false, Some(stop), Some(run)) = (
                *active,
                stop.cast::<HtmlElement>(),
                run.cast::<HtmlElement>(),
            ) && dom::has_focus(&stop)
            {
                dom::focus(&run);
            }
        });
    }
    let ask = {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| asking.set(true))
    };
    let answer = {
        let (asking, on_reset) = (asking.setter(), props.on_reset.clone());
        Callback::from(move |yes: bool| {
            asking.set(false);
            if yes {
                on_reset.emit(());
            }
        })
    };
    {
        // After a reset there is nothing to reset: the button goes, and the focus must not go with it.
        let (run, asked) = (run.clone(), use_mut_ref(|| false));
        use_effect_with((*asking, props.changed), move |(asking, changed)| {
            if asked.replace(*asking)
                && !asking
                && !changed
                && let Some(run) = run.cast::<HtmlElement>()
            {
                dom::focus(&run);
            }
        });
    }
    let run_class = if props.secondary { "" } else { "primary" };
    html! {
        <div class="cell-bar">
            <button
                ref={run}
                type="button"
                class={run_class}
                data-testid="run"
                title="Ctrl-Enter"
                onclick={props.on_run.reform(|_| ())}
            >
                { Icon::Play.draw() }{ "Run" }
            </button>
            { props.children.clone() }
            <button
                ref={stop}
                type="button"
                class={classes!("stop", (!props.active).then_some("away"))}
                data-testid="stop"
                onclick={props.on_stop.reform(|_| ())}
            >
                { Icon::Square.draw() }{ "Stop" }
            </button>
            <span class="run-status" data-testid="run-status" role="status">{ &props.status }</span>
            <button
                type="button"
                class={classes!("quiet", "reset", (!props.changed || props.active).then_some("away"))}
                data-testid="reset"
                onclick={ask}
            >
                { "Reset" }
            </button>
            { props.menu.clone() }
            if *asking {
                <Confirm
                    title="Reset the code?"
                    text="What you have written here is replaced by the code that it started with."
                    yes="Reset"
                    no="Keep my code"
                    on_answer={answer}
                />
            }
        </div>
    }
}
