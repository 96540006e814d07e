"""unittest, as exercises and interviews use it."""

import unittest


def slugify(text):
    return "-".join(text.lower().split())


class SlugTest(unittest.TestCase):
    def setUp(self):
        self.text = "A Title"

    def test_joins(self):
        self.assertEqual(slugify(self.text), "a-title")
        self.assertTrue(slugify("x"))
        self.assertIn("a", slugify("a b"))

    def test_refuses(self):
        with self.assertRaises(AttributeError):
            slugify(None)

    def test_fails(self):
        self.assertEqual(slugify("a"), "b")


if __name__ == "__main__":
    unittest.main(exit=False)
