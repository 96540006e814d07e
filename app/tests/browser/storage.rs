use app::storage::{BrowserBackend, Code, Keeper, Progress, Store, Trouble, keys};
use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

fn code(text: &str) -> Code {
    Code {
        code: text.to_owned(),
    }
}

fn raw(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(key).unwrap()
}

fn keeper() -> Keeper {
    Keeper::open(Callback::from(|trouble: Trouble| panic!("{trouble:?}")))
}

#[wasm_bindgen_test]
fn what_is_kept_is_there_after_a_reload() {
    let key = keys::code("kept");
    keeper().put(&key, &code("x = 1"));
    assert_eq!(keeper().get(&key), Some(code("x = 1")));
    assert_eq!(raw("rehearse/v1/code/kept").unwrap(), r#"{"code":"x = 1"}"#);
}

#[wasm_bindgen_test]
fn what_was_typed_last_is_written_when_the_page_goes() {
    let key = keys::code("typed");
    let keeper = keeper();
    keeper.put_soon(&key, &code("y"));
    assert_eq!(raw(&key), None);
    let hides = web_sys::Event::new("pagehide").unwrap();
    web_sys::window().unwrap().dispatch_event(&hides).unwrap();
    assert!(raw(&key).is_some());
}

#[wasm_bindgen_test]
fn broken_data_is_set_aside() {
    let key = keys::progress("mro/broken");
    LocalStorage::raw().set_item(&key, "{not json").unwrap();
    assert_eq!(keeper().get::<Progress>(&key), None);
    assert_eq!(raw(&key), None);
    assert_eq!(raw(&keys::aside(&key, 1)).unwrap(), "{not json");
}

#[wasm_bindgen_test]
fn a_full_storage_is_told_once_and_the_page_goes_on() {
    let told = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let callback = {
        let told = told.clone();
        Callback::from(move |trouble| told.borrow_mut().push(trouble))
    };
    let store = Store::new(Box::new(BrowserBackend::open().unwrap()));
    let keeper = Keeper::over(store, callback);
    // More than any browser gives a site.
    let long = code(&"x".repeat(30_000_000));
    for id in ["one", "two"] {
        keeper.put(&keys::code(id), &long);
        assert_eq!(keeper.get(&keys::code(id)), Some(long.clone()));
    }
    assert_eq!(*told.borrow(), [Trouble::Full]);
}
