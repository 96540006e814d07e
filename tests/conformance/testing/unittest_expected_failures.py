# expectedFailure turns a failure into a success of sorts, and an unexpected success into a failure of the run.
import io
import unittest


class Bugs(unittest.TestCase):
    @unittest.expectedFailure
    def test_still_there(self):
        self.assertEqual(round(2.5), 3)

    @unittest.expectedFailure
    def test_error_counts_too(self):
        raise RuntimeError

    @unittest.expectedFailure
    def test_repaired(self):
        self.assertEqual(round(3.5), 4)


def run(*names):
    suite = unittest.TestSuite(Bugs(name) for name in names)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    print(result.wasSuccessful(), len(result.expectedFailures), result)
    print("   unexpected:", [test.id().split(".")[-1] for test in result.unexpectedSuccesses])


run("test_still_there", "test_error_counts_too")
run("test_repaired")
run("test_still_there", "test_repaired")
