# split, subgroup and derive keep the structure of a group
tree = ExceptionGroup("root", [
    ValueError("a"),
    ExceptionGroup("branch", [ValueError("b"), KeyError("c"), ExceptionGroup("twig", [OSError("d")])]),
    KeyError("e"),
])
print(tree.subgroup(ValueError))
print(repr(tree.subgroup((KeyError, OSError))))
print(tree.subgroup(TypeError))
match, rest = tree.split(KeyError)
print(repr(match))
print(repr(rest))
print(repr(tree.subgroup(lambda error: str(error) in "bd")))
print(tree.split(ExceptionGroup)[0] is tree, tree.split(ExceptionGroup)[1])


class Failures(ExceptionGroup):
    def derive(self, exceptions):
        return Failures(self.message.upper(), exceptions)


failures = Failures("many", [ValueError(1), KeyError(2)])
failures.add_note("from the tests")
part = failures.subgroup(KeyError)
print(type(part).__name__, part.message, part.__notes__, part)
print(type(failures.derive([OSError()])).__name__)
