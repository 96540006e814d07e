use protocol::{Fact, FactKind};
use ruff_python_ast::{
    Comprehension, Decorator, ExceptHandler, Expr, Stmt,
    visitor::{Visitor, walk_comprehension, walk_except_handler, walk_expr, walk_stmt},
};
use ruff_source_file::{LineIndex, SourceFileBuilder};
use ruff_text_size::{Ranged, TextSize};
use rustpython_vm::compiler::pre_parse_source_error;

/// What the source does, in source order; `None` if it does not parse, or is nested too deeply to be
/// compiled.
pub fn facts(source: &str) -> Option<Vec<Fact>> {
    // Both the parser and the walk through its tree call themselves for what is nested.
    let file = SourceFileBuilder::new("", source).finish();
    pre_parse_source_error(&file).ok()?;
    let parsed = ruff_python_parser::parse_module(source).ok()?;
    let mut collector = Collector {
        lines: LineIndex::from_source_text(source),
        scope: Vec::new(),
        loops: 0,
        facts: Vec::new(),
    };
    collector.visit_body(&parsed.syntax().body);
    Some(collector.facts)
}

struct Collector {
    lines: LineIndex,
    scope: Vec<String>,
    loops: u32,
    facts: Vec<Fact>,
}

impl Collector {
    fn add(&mut self, kind: FactKind, name: impl Into<String>, at: TextSize) {
        let line = u32::try_from(self.lines.line_index(at).get()).unwrap_or(u32::MAX);
        self.facts.push(Fact {
            kind,
            name: name.into(),
            scope: self.scope.join("."),
            line,
            loops: self.loops,
        });
    }

    /// Visits with `name` added to the scope; loops outside a function are not around its body.
    fn inside(&mut self, name: &str, visit: impl FnOnce(&mut Self)) {
        let loops = std::mem::take(&mut self.loops);
        self.scope.push(name.to_owned());
        visit(self);
        self.scope.pop();
        self.loops = loops;
    }

    fn looping(&mut self, depth: u32, visit: impl FnOnce(&mut Self)) {
        self.loops += depth;
        visit(self);
        self.loops -= depth;
    }

    fn decorators(&mut self, decorators: &[Decorator]) {
        for decorator in decorators {
            let target = match &decorator.expression {
                Expr::Call(call) => &*call.func,
                other => other,
            };
            self.add(FactKind::Decorator, dotted(target), decorator.start());
            self.visit_expr(&decorator.expression);
        }
    }

    fn comprehension(
        &mut self,
        kind: FactKind,
        name: &str,
        at: TextSize,
        generators: &[Comprehension],
        elements: &[&Expr],
    ) {
        self.add(kind, name, at);
        for generator in generators {
            walk_comprehension(self, generator);
        }
        let depth = u32::try_from(generators.len()).unwrap_or(u32::MAX);
        self.looping(depth, |this| {
            for element in elements {
                this.visit_expr(element);
            }
        });
    }

    fn definition(&mut self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::FunctionDef(def) => {
                self.decorators(&def.decorator_list);
                let kind = if def.is_async {
                    FactKind::AsyncFunction
                } else {
                    FactKind::Function
                };
                self.add(kind, def.name.as_str(), def.name.start());
                self.visit_parameters(&def.parameters);
                if let Some(returns) = &def.returns {
                    self.visit_annotation(returns);
                }
                self.inside(def.name.as_str(), |this| this.visit_body(&def.body));
            }
            Stmt::ClassDef(def) => {
                self.decorators(&def.decorator_list);
                self.add(FactKind::Class, def.name.as_str(), def.name.start());
                for base in def.bases() {
                    self.add(FactKind::Base, dotted(base), base.start());
                    self.visit_expr(base);
                }
                for keyword in def.keywords() {
                    self.visit_expr(&keyword.value);
                }
                self.inside(def.name.as_str(), |this| this.visit_body(&def.body));
            }
            Stmt::For(stmt) => {
                self.add(FactKind::For, "", stmt.start());
                self.visit_expr(&stmt.target);
                self.visit_expr(&stmt.iter);
                self.looping(1, |this| this.visit_body(&stmt.body));
                self.visit_body(&stmt.orelse);
            }
            Stmt::While(stmt) => {
                self.add(FactKind::While, "", stmt.start());
                self.looping(1, |this| {
                    this.visit_expr(&stmt.test);
                    this.visit_body(&stmt.body);
                });
                self.visit_body(&stmt.orelse);
            }
            _ => return false,
        }
        true
    }

    fn simple(&mut self, stmt: &Stmt) {
        let at = stmt.start();
        match stmt {
            Stmt::Return(_) => self.add(FactKind::Return, "", at),
            Stmt::Delete(_) => self.add(FactKind::Delete, "", at),
            Stmt::If(_) => self.add(FactKind::If, "", at),
            Stmt::Match(_) => self.add(FactKind::Match, "", at),
            Stmt::Try(_) => self.add(FactKind::Try, "", at),
            Stmt::Assert(_) => self.add(FactKind::Assert, "", at),
            Stmt::Raise(stmt) => {
                let name = stmt.exc.as_deref().map(called).unwrap_or_default();
                self.add(FactKind::Raise, name, at);
            }
            Stmt::With(stmt) => {
                for item in &stmt.items {
                    self.add(FactKind::With, called(&item.context_expr), at);
                }
            }
            Stmt::Assign(stmt) => {
                for target in &stmt.targets {
                    self.add(FactKind::Assign, dotted(target), at);
                }
            }
            Stmt::AugAssign(stmt) => self.add(FactKind::Assign, dotted(&stmt.target), at),
            Stmt::AnnAssign(stmt) => self.add(FactKind::Assign, dotted(&stmt.target), at),
            Stmt::Import(stmt) => {
                for alias in &stmt.names {
                    self.add(FactKind::Import, alias.name.as_str(), at);
                }
            }
            Stmt::ImportFrom(stmt) => {
                let module = stmt.module.as_ref().map_or("", |module| module.as_str());
                for alias in &stmt.names {
                    self.add(FactKind::Import, format!("{module}.{}", alias.name), at);
                }
            }
            Stmt::Global(stmt) => {
                for name in &stmt.names {
                    self.add(FactKind::Outer, name.as_str(), at);
                }
            }
            Stmt::Nonlocal(stmt) => {
                for name in &stmt.names {
                    self.add(FactKind::Outer, name.as_str(), at);
                }
            }
            _ => {}
        }
    }
}

impl<'a> Visitor<'a> for Collector {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if !self.definition(stmt) {
            self.simple(stmt);
            walk_stmt(self, stmt);
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        let at = expr.start();
        match expr {
            Expr::ListComp(it) => {
                self.comprehension(
                    FactKind::Comprehension,
                    "list",
                    at,
                    &it.generators,
                    &[&it.elt],
                );
                return;
            }
            Expr::SetComp(it) => {
                self.comprehension(
                    FactKind::Comprehension,
                    "set",
                    at,
                    &it.generators,
                    &[&it.elt],
                );
                return;
            }
            Expr::DictComp(it) => {
                let elements: Vec<&Expr> = it
                    .key
                    .iter()
                    .map(|key| &**key)
                    .chain([&*it.value])
                    .collect();
                self.comprehension(
                    FactKind::Comprehension,
                    "dict",
                    at,
                    &it.generators,
                    &elements,
                );
                return;
            }
            Expr::Generator(it) => {
                let kind = FactKind::GeneratorExpression;
                self.comprehension(kind, "", at, &it.generators, &[&it.elt]);
                return;
            }
            Expr::Call(call) => self.add(FactKind::Call, dotted(&call.func), at),
            Expr::Lambda(_) => self.add(FactKind::Lambda, "", at),
            Expr::If(_) => self.add(FactKind::If, "", at),
            Expr::Yield(_) => self.add(FactKind::Yield, "", at),
            Expr::YieldFrom(_) => self.add(FactKind::YieldFrom, "", at),
            Expr::Await(_) => self.add(FactKind::Await, "", at),
            Expr::Slice(_) => self.add(FactKind::Slice, "", at),
            Expr::FString(_) | Expr::TString(_) => self.add(FactKind::FString, "", at),
            Expr::Named(named) => self.add(FactKind::Assign, dotted(&named.target), at),
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(inner) = handler;
        match inner.type_.as_deref() {
            Some(Expr::Tuple(classes)) => {
                for class in &classes.elts {
                    self.add(FactKind::Except, dotted(class), handler.start());
                }
            }
            Some(class) => self.add(FactKind::Except, dotted(class), handler.start()),
            None => self.add(FactKind::Except, "", handler.start()),
        }
        walk_except_handler(self, handler);
    }
}

/// `a.b.c` as written; empty for anything that is not names and attributes.
fn dotted(expr: &Expr) -> String {
    match expr {
        Expr::Name(name) => name.id.to_string(),
        Expr::Attribute(attribute) => match dotted(&attribute.value) {
            value if value.is_empty() => String::new(),
            value => format!("{value}.{}", attribute.attr),
        },
        Expr::Subscript(subscript) => dotted(&subscript.value),
        _ => String::new(),
    }
}

/// The dotted name of what is called, or of the expression itself.
fn called(expr: &Expr) -> String {
    match expr {
        Expr::Call(call) => dotted(&call.func),
        other => dotted(other),
    }
}
