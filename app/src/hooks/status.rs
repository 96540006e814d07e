use yew::prelude::*;

use crate::context::use_page;
use crate::supervisor::RuntimeStatus;

/// What has become of the runtime, kept up to date.
#[hook]
pub fn use_status() -> RuntimeStatus {
    let supervisor = use_page().supervisor;
    let status = use_state(|| supervisor.status());
    {
        let status = status.setter();
        use_effect_with(supervisor, move |supervisor| {
            status.set(supervisor.status());
            let listener = supervisor.listen(Callback::from(move |now| status.set(now)));
            move || drop(listener)
        });
    }
    (*status).clone()
}
