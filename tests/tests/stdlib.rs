//! The standard library is whole: what is not in the snapshot is in the packs.

use content_tests::host;
use protocol::{Outcome, Run};

/// Modules that RustPython cannot give in WASM: each lacks one that is compiled into CPython.
const MISSING: [&str; 3] = ["pty", "ssl", "tty"];

#[test]
fn all_modules_can_be_imported() {
    let source = "import importlib, os, warnings\n\
                  warnings.simplefilter('ignore')\n\
                  library = os.listdir(os.path.dirname(os.__file__))\n\
                  names = {name.removesuffix('.py') for name in library if name[0] != '.'}\n\
                  for name in sorted(names - {'__pycache__', 'this'}):\n    \
                      try:\n        \
                          importlib.import_module(name)\n    \
                      except ImportError:\n        \
                          print(name)\n";
    let report = host::run(&Run::new(host::next_id(), source));
    assert_eq!(report.outcome, Outcome::Finished);
    let text = report.text();
    assert_eq!(text.lines().collect::<Vec<_>>(), MISSING);
}

#[test]
fn texts_of_the_library_can_be_read() {
    let source = "import inspect, json, pathlib\n\
                  print(inspect.getsource(json.loads).splitlines()[0])\n\
                  print(pathlib.Path(json.__file__).read_text().count('def loads'))\n";
    let report = host::run(&Run::new(host::next_id(), source));
    assert_eq!(report.outcome, Outcome::Finished);
    assert!(report.text().starts_with("def loads(s, *, cls=None"));
    assert!(report.text().ends_with("\n1\n"));
}
