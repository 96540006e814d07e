use protocol::{Children, Value};
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, VirtualMachine,
    builtins::{PyDict, PyFrozenSet, PyList, PySet, PyStr, PyTuple, PyType},
    types::PyTypeFlags,
};

/// Draws `object`, within the limits that [`Value`] states.
///
/// Whether something is a list is decided by its type object, never by a name or by what the object
/// says of itself; the items of builtin containers are read directly. Only the `repr` of instances
/// of other classes runs Python code.
pub(crate) fn picture(vm: &VirtualMachine, object: &PyObject) -> Value {
    Painter {
        vm,
        nodes: 0,
        path: Vec::new(),
    }
    .draw(object)
}

struct Painter<'vm> {
    vm: &'vm VirtualMachine,
    nodes: usize,
    /// The containers around the value being drawn, to end at those that hold themselves.
    path: Vec<usize>,
}

impl Painter<'_> {
    fn draw(&mut self, object: &PyObject) -> Value {
        self.nodes += 1;
        let class = object.class();
        let (text, repr_cut) = self.repr(object);
        let mut value = Value {
            type_name: qualified(class, self.vm),
            builtin: !made_by_python(class),
            repr: text,
            children: Children::None,
            cut: repr_cut,
        };
        let id = object.get_id();
        if self.path.contains(&id) {
            return value;
        }
        if self.path.len() >= Value::MAX_DEPTH {
            value.cut = true;
            return value;
        }
        self.path.push(id);
        let (children, cut) = self.children(object);
        self.path.pop();
        value.children = children;
        value.cut |= cut;
        value
    }

    /// What `object` is made of, by the layout that its class inherits: a `Counter` is drawn as a
    /// mapping, a named tuple as a sequence. Attributes are told of instances of other classes.
    fn children(&mut self, object: &PyObject) -> (Children, bool) {
        if let Some(list) = object.downcast_ref::<PyList>() {
            let items = list.borrow_vec().to_vec();
            self.draw_sequence(&items)
        } else if let Some(tuple) = object.downcast_ref::<PyTuple>() {
            let items = tuple.as_slice().to_vec();
            self.draw_sequence(&items)
        } else if let Some(set) = object.downcast_ref::<PySet>() {
            self.draw_set(&set.elements())
        } else if let Some(set) = object.downcast_ref::<PyFrozenSet>() {
            self.draw_set(&set.elements())
        } else if let Some(dict) = object.downcast_ref::<PyDict>() {
            self.draw_mapping(dict.items_vec())
        } else if made_by_python(object.class())
            && !object.fast_isinstance(self.vm.ctx.types.type_type)
        {
            self.draw_attributes(object)
        } else {
            (Children::None, false)
        }
    }

    fn draw_mapping(&mut self, items: Vec<(PyObjectRef, PyObjectRef)>) -> (Children, bool) {
        let mut pairs = Vec::new();
        let mut cut = false;
        for (key, item) in items {
            if self.nodes >= Value::MAX_NODES {
                cut = true;
                break;
            }
            let pair = (self.draw(&key), self.draw(&item));
            cut |= pair.0.cut || pair.1.cut;
            pairs.push(pair);
        }
        (Children::Mapping(pairs), cut)
    }

    fn draw_attributes(&mut self, object: &PyObject) -> (Children, bool) {
        let mut drawn = Vec::new();
        let mut cut = false;
        for (name, item) in self.attributes(object) {
            if self.nodes >= Value::MAX_NODES {
                cut = true;
                break;
            }
            let item = self.draw(&item);
            cut |= item.cut;
            drawn.push((name, item));
        }
        if drawn.is_empty() {
            (Children::None, cut)
        } else {
            (Children::Attributes(drawn), cut)
        }
    }

    /// The instance's dictionary, then the slots of its classes.
    fn attributes(&self, object: &PyObject) -> Vec<(String, PyObjectRef)> {
        let mut attributes: Vec<(String, PyObjectRef)> = object
            .dict()
            .map(|dict| dict.items_vec())
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(name, item)| Some((name.downcast_ref::<PyStr>()?.to_string(), item)))
            .collect();
        for class in object.class().mro_collect() {
            let slots = class.get_direct_attr(self.vm.ctx.intern_str("__slots__"));
            let names = match slots {
                Some(slots) if slots.downcast_ref::<PyStr>().is_some() => vec![slots],
                Some(slots) => self
                    .vm
                    .extract_elements_with(&slots, Ok)
                    .unwrap_or_default(),
                None => continue,
            };
            for name in names {
                if let Some(name) = name.downcast_ref::<PyStr>()
                    && let Ok(item) = object.get_attr(name, self.vm)
                {
                    attributes.push((name.to_string(), item));
                }
            }
        }
        attributes
    }

    fn draw_sequence(&mut self, items: &[PyObjectRef]) -> (Children, bool) {
        let (items, cut) = self.draw_all(items);
        (Children::Sequence(items), cut)
    }

    fn draw_all(&mut self, items: &[PyObjectRef]) -> (Vec<Value>, bool) {
        let mut drawn = Vec::with_capacity(items.len().min(Value::MAX_NODES));
        for item in items {
            if self.nodes >= Value::MAX_NODES {
                return (drawn, true);
            }
            drawn.push(self.draw(item));
        }
        let cut = drawn.iter().any(|value| value.cut);
        (drawn, cut)
    }

    fn draw_set(&mut self, items: &[PyObjectRef]) -> (Children, bool) {
        let (mut items, cut) = self.draw_all(items);
        items.sort_by(|a, b| a.repr.cmp(&b.repr));
        (Children::Set(items), cut)
    }

    fn repr(&self, object: &PyObject) -> (String, bool) {
        let text = match object.repr(self.vm) {
            Ok(text) => text.to_string(),
            Err(error) => format!("<repr() raised {}>", error.class().name()),
        };
        let text = without_addresses(&text);
        match text.char_indices().nth(Value::MAX_REPR) {
            Some((end, _)) => (format!("{}…", &text[..end]), true),
            None => (text, false),
        }
    }
}

/// Whether the class was made by a `class` statement or by a call of `type`.
fn made_by_python(class: &Py<PyType>) -> bool {
    class.slots.flags.has_feature(PyTypeFlags::HEAPTYPE)
}

/// Takes ` at 0x…` out of a `repr`: addresses differ between two runs of the same program.
fn without_addresses(text: &str) -> String {
    const MARK: &str = " at 0x";
    let mut parts = text.split(MARK);
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
        if rest.len() == part.len() || !rest.starts_with('>') {
            result.push_str(MARK);
            result.push_str(part);
        } else {
            result.push_str(rest);
        }
    }
    result
}

/// `module.qualname`, without the module for builtins.
pub(crate) fn qualified(class: &Py<PyType>, vm: &VirtualMachine) -> String {
    let (module, name) = names(class, vm);
    if module == "builtins" {
        name
    } else {
        format!("{module}.{name}")
    }
}

/// Module and qualified name of a class, as the type object itself has them.
pub(crate) fn names(class: &Py<PyType>, vm: &VirtualMachine) -> (String, String) {
    let name = class
        .__qualname__(vm)
        .downcast_ref::<PyStr>()
        .map_or_else(|| class.name().to_string(), ToString::to_string);
    let is_python = made_by_python(class);
    let module = class
        .__module__(vm)
        .ok()
        .and_then(|module| module.downcast_ref::<PyStr>().map(ToString::to_string))
        // A class made by a program cannot pass for a builtin one by setting `__module__`.
        .filter(|module| !(is_python && module == "builtins"))
        .unwrap_or_else(|| if is_python { "__main__" } else { "builtins" }.to_owned());
    (module, name)
}
