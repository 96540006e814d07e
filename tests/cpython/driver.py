# Runs the tests of one module of CPython's `test` package and tells of each as it begins and ends:
# `driver.py MODULE SKIPPED`, where SKIPPED names, a line each, tests that are not to be run.
#
# A line that tells something begins with RS (0x1e) and has fields between tabs: `test ID`, `start ID`,
# `end ID OUTCOME TEXT`, `fixture NAME OUTCOME TEXT`, `module OUTCOME TEXT`, `done`. Every test that was
# listed gets its `end` unless the instance breaks down.
import importlib
import os
import sys
import traceback
import types
import unittest

MODULE, SKIPPED = sys.argv[1], set(sys.argv[2].split("\n"))
# Where tests for sockets are tests for asyncio, which does without them here.
ASYNCIO = ("test.test_async", "test.test_inspect", "test.test_pdb", "test.test_unittest")
SOCKETS = {"sendfile", "server", "sock_lowlevel", "ssl", "sslproto", "subprocess", "unix_events"}
# What modules of tests import as a whole and few of their tests need.
STAND_INS = {
    "test.test_asyncio.test_events": "tty",
    "test.test_bytes": "_testlimitedcapi",
    "test.test_compileall": "_testmultiphase",
    "test.test_import": "_testmultiphase",
    "test.test_pdb": "zipapp",
    "test.test_pkgutil": "_testmultiphase",
    "test.test_pyclbr": "_testmultiphase",
    "test.test_unittest": "_testmultiphase",
}
# Tests replace what they test: these are kept.
write, format_error = os.write, traceback.format_exception


def tell(*fields):
    told = (field.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") for field in fields)
    line = "\n\x1e" + "\t".join(told) + "\n"
    rest = line.encode("utf-8", "backslashreplace")
    while rest:
        rest = rest[write(1, rest):]


def words_of(error):
    try:
        text = "".join(format_error(*error))
    except Exception as second:
        text = f"{error[0]!r}, which cannot be shown: {second!r}"
    return text[-1500:]


class Result(unittest.TestResult):
    """Tells of each test; the worst that is said of it counts."""

    RANK = ("passed", "skipped", "failed", "error")

    def __init__(self):
        super().__init__()
        self.outcome, self.text = "passed", ""
        self.ended, self.fixtures = set(), {}

    def startTest(self, test):
        self.outcome, self.text = "passed", ""
        tell("start", test.told_name)

    def stopTest(self, test):
        self.ended.add(test.told_name)
        tell("end", test.told_name, self.outcome, self.text)
        if MODULE == "test.test_monitoring" and self.outcome == "skipped":
            # Its tests skip after they have registered a tool, for want of the C API.
            for tool in range(6):
                if sys.monitoring.get_tool(tool):
                    sys.monitoring.free_tool_id(tool)

    def say(self, test, outcome, text):
        if not hasattr(test, "told_name") and not hasattr(test, "test_case"):
            self.fixtures[test.id()] = outcome, text
            tell("fixture", test.id(), outcome, text)
        elif self.RANK.index(outcome) > self.RANK.index(self.outcome):
            self.outcome, self.text = outcome, text

    def addSuccess(self, test):
        pass

    addExpectedFailure = addDuration = lambda self, test, error: None

    def addUnexpectedSuccess(self, test):
        self.say(test, "failed", "unexpected success")

    def addError(self, test, error):
        self.say(test, "error", words_of(error))

    def addFailure(self, test, error):
        self.say(test, "failed", words_of(error))

    def addSkip(self, test, reason):
        self.say(test, "skipped", str(reason))

    def addSubTest(self, test, subtest, error):
        if error:
            kind = "failed" if issubclass(error[0], test.failureException) else "error"
            self.say(test, kind, f"{subtest._subDescription()}\n{words_of(error)}")


def cases(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from cases(test)
        else:
            yield test


def keep(suite, wanted):
    suite._tests = [test for test in suite._tests if isinstance(test, unittest.TestSuite) or wanted(test)]
    for test in suite._tests:
        if isinstance(test, unittest.TestSuite):
            keep(test, wanted)


class StandIn(types.ModuleType):
    """A module that is not to be had: what uses it is skipped."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        raise unittest.SkipTest(f"requires {self.__name__}")


def prepare():
    """What `python -m test` sets up, as far as results depend on it."""
    import socket
    from test import support
    from test.support import threading_helper

    support.use_resources = {}
    support.verbose = 0
    support.record_original_stdout(sys.stdout)
    # Theirs is that nothing on WASI has threads or an event loop.
    threading_helper.can_start_thread = True
    support.has_socket_support = MODULE.startswith(ASYNCIO) and MODULE.split(".test_")[-1] not in SOCKETS
    # Support code tries sockets while it is imported, and skips modules where each test could tell.
    socket.has_ipv6 = False
    del socket.AF_UNIX
    support.has_subprocess_support = True
    import test.test_tools
    support.has_subprocess_support = False
    if MODULE.startswith("test.test_asyncio"):
        import asyncio
        # What their tools know as the event loops of this platform.
        asyncio.unix_events = asyncio.wasi_events
    for module, name in STAND_INS.items():
        if MODULE.startswith(module):
            sys.modules[name] = StandIn(name)
    os.makedirs("/tmp/test_python", exist_ok=True)
    os.chdir("/tmp/test_python")


def load():
    """The tests, or None if there are none to be had."""
    try:
        return unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module(MODULE))
    except unittest.SkipTest as reason:
        tell("module", "skipped", str(reason))
    except BaseException:
        tell("module", "error", words_of(sys.exc_info()))


def main():
    suite = load()
    if suite is None:
        return
    names = set()
    for test in cases(suite):
        name = own = test.id().removeprefix(MODULE + ".")
        count = 1
        while name in names:
            count += 1
            name = f"{own} ({count})"
        names.add(name)
        test.told_name = name
        tell("test", name)
    keep(suite, lambda test: test.told_name not in SKIPPED)
    left = [(test.told_name, unittest.util.strclass(type(test))) for test in cases(suite)]
    result = Result()
    suite.run(result)
    module = result.fixtures.get(f"setUpModule ({MODULE})")
    for name, kind in left:
        if name not in result.ended:
            why = result.fixtures.get(f"setUpClass ({kind})", module) or ("error", "it was not run")
            tell("end", name, *why)


# Processes that a test starts import this file under another name.
prepare()
if __name__ == "__main__":
    main()
    tell("done")
