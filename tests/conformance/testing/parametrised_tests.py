# Parametrised tests: methods made in a loop, a subclass for each implementation, a table with subTest.
import io
import unittest


def bubble(items):
    items = list(items)
    for end in range(len(items), 1, -1):
        for i in range(end - 1):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items


def lossy(items):
    return sorted(set(items))


class SortTests:
    samples = {"empty": [], "one": [1], "reversed": [3, 2, 1], "duplicates": [2, 1, 2]}


def add(name, sample):
    def test(self):
        self.assertEqual(self.function(sample), sorted(sample))
    setattr(SortTests, f"test_{name}", test)


for name, sample in SortTests.samples.items():
    add(name, sample)
for function in (sorted, bubble, lossy):
    case = type(f"Sort_{function.__name__}", (SortTests, unittest.TestCase), {"function": staticmethod(function)})
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    print(case.__name__, result.testsRun, [str(test).split(" ")[0] for test, _ in result.failures])
