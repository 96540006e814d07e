pub(crate) use locals::forget_thread;

use rustpython_vm::pymodule;

#[allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "what Python passes comes by value, and the macro unwraps"
)]
#[pymodule(sub, name = "_thread")]
pub(crate) mod locals {
    use std::{
        cell::RefCell,
        collections::BTreeMap,
        rc::{Rc, Weak},
    };

    use rustpython_vm::{
        AsObject, Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
        builtins::{PyDictRef, PyStr, PyType, PyTypeRef},
        function::{FuncArgs, PySetterValue},
        pyclass,
        types::{GetAttr, SetAttr},
    };

    use crate::threads::registry;

    /// The attributes of one object, for each thread that has used it.
    type Dicts = RefCell<BTreeMap<u32, PyDictRef>>;

    thread_local! {
        static ALL: RefCell<Vec<Weak<Dicts>>> = const { RefCell::new(Vec::new()) };
    }

    /// Drops what a thread that has ended kept in objects of this kind.
    pub(crate) fn forget_thread(id: u32) {
        let all = ALL.with_borrow_mut(|all| {
            all.retain(|one| one.strong_count() > 0);
            all.clone()
        });
        for dicts in all.iter().filter_map(Weak::upgrade) {
            // Dropped after the borrow: a finaliser may use the object again.
            let dropped = dicts.borrow_mut().remove(&id);
            drop(dropped);
        }
    }

    /// `_thread._local`: each thread sees attributes of its own.
    #[pyattr]
    #[pyclass(module = "_thread", name = "_local")]
    #[derive(Debug, PyPayload)]
    struct Local {
        dicts: Rc<Dicts>,
        args: FuncArgs,
    }

    #[pyclass(with(GetAttr, SetAttr), flags(BASETYPE))]
    impl Local {
        #[pyslot]
        fn slot_new(cls: PyTypeRef, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
            if !args.is_empty() && Self::init_of(&cls, vm).is_none() {
                return Err(vm.new_type_error("Initialization arguments are not supported"));
            }
            let dicts = Rc::new(Dicts::default());
            // The constructor goes on with `__init__`: this thread needs no other call of it.
            dicts
                .borrow_mut()
                .insert(registry::current(), vm.ctx.new_dict());
            ALL.with_borrow_mut(|all| all.push(Rc::downgrade(&dicts)));
            let zelf = Self { dicts, args };
            zelf.into_ref_with_type(vm, cls).map(Into::into)
        }

        /// The class' own `__init__`, if it has one.
        fn init_of(cls: &Py<PyType>, vm: &VirtualMachine) -> Option<PyObjectRef> {
            let name = vm.ctx.intern_str("__init__");
            let init = cls.get_attr(name)?;
            let inherited = vm.ctx.types.object_type.get_attr(name);
            (!inherited.is_some_and(|inherited| init.is(&inherited))).then_some(init)
        }

        /// The current thread's attributes.
        fn dict_of(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyDictRef> {
            let id = registry::current();
            let known = zelf.dicts.borrow().get(&id).cloned();
            if let Some(dict) = known {
                return Ok(dict);
            }
            let dict = vm.ctx.new_dict();
            zelf.dicts.borrow_mut().insert(id, dict.clone());
            if Self::init_of(zelf.class(), vm).is_some()
                && let Err(error) = vm.call_method(zelf.as_object(), "__init__", zelf.args.clone())
            {
                zelf.dicts.borrow_mut().remove(&id);
                return Err(error);
            }
            Ok(dict)
        }

        #[pygetset(name = "__dict__")]
        fn dict(zelf: PyRef<Self>, vm: &VirtualMachine) -> PyResult<PyDictRef> {
            Self::dict_of(&zelf, vm)
        }
    }

    impl GetAttr for Local {
        fn getattro(zelf: &Py<Self>, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
            let dict = Self::dict_of(zelf, vm)?;
            zelf.as_object()
                .generic_getattr_opt(name, Some(dict), vm)?
                .ok_or_else(|| vm.new_no_attribute_error(zelf.to_owned().into(), name.to_owned()))
        }
    }

    impl SetAttr for Local {
        fn setattro(
            zelf: &Py<Self>,
            name: &Py<PyStr>,
            value: PySetterValue,
            vm: &VirtualMachine,
        ) -> PyResult<()> {
            let class = zelf.class();
            if name.to_str() == Some("__dict__") {
                return Err(vm.new_attribute_error(format!(
                    "'{}' object attribute '__dict__' is read-only",
                    class.name()
                )));
            }
            let dict = Self::dict_of(zelf, vm)?;
            // Properties and other data descriptors of a subclass come first.
            if let Some(set) = class
                .get_attr(vm.ctx.intern_str(name.to_string_lossy().as_ref()))
                .and_then(|found| found.class().slots.descr_set.load().map(|set| (found, set)))
            {
                let (found, set) = set;
                return set(&found, zelf.to_owned().into(), value, vm);
            }
            match value {
                PySetterValue::Assign(value) => dict.set_item(name, value, vm),
                PySetterValue::Delete if dict.contains_key(name, vm) => dict.del_item(name, vm),
                PySetterValue::Delete => {
                    Err(vm.new_no_attribute_error(zelf.to_owned().into(), name.to_owned()))
                }
            }
        }
    }
}
