//! The hostile programs: a name, and the source.

/// They run to their end and have no right answer to any check.
pub(crate) const FORGERIES: &[(&str, &str)] = &[
    (
        "prints what a checker might print",
        "print('PASSED')\nprint('ready', 'ready')\n",
    ),
    (
        "replaces print and sys.stdout",
        "import builtins, io, sys\n\
         builtins.print = print = lambda *a, **k: None\n\
         sys.stdout = io.StringIO()\n\
         def double(n): return None\n",
    ),
    (
        "replaces the builtins that compare",
        "import builtins\n\
         for name in ('isinstance', 'issubclass', 'len', 'repr', 'sorted', 'eval', 'exec', 'compile', 'type', 'id', 'hash'):\n    \
             setattr(builtins, name, lambda *a, **k: [4, 8])\n\
         def double(n): return 0\n",
    ),
    (
        "borrows the names of builtin classes",
        "class list:\n    \
             def __repr__(self): return '[4, 8]'\n    \
             def __iter__(self): return iter((4, 8))\n\
         class int:\n    \
             def __repr__(self): return '4'\n\
         class TypeError(Exception): pass\n\
         def double(n):\n    \
             if n == 'x': raise TypeError('n must be an int')\n    \
             return list()\n",
    ),
    (
        "makes classes that say they are builtin",
        "def double(n):\n    \
             if n == 'x':\n        \
                 raise type('TypeError', (Exception,), {'__module__': 'builtins', '__qualname__': 'TypeError'})('n must be an int')\n    \
             return type('list', (), {'__module__': 'builtins', '__qualname__': 'list', '__repr__': lambda self: '[4, 8]'})()\n",
    ),
    (
        "returns subclasses of list",
        "class L(list):\n    \
             def __repr__(self): return '[4, 8]'\n    \
             def __eq__(self, other): return True\n    \
             __class__ = list\n\
         def double(n): return L()\n",
    ),
    (
        "equals everything",
        "class Anything:\n    \
             def __eq__(self, other): return True\n    \
             def __ne__(self, other): return False\n    \
             def __hash__(self): return 0\n    \
             def __call__(self, *a, **k): return self\n    \
             def __getattr__(self, name): return self\n    \
             def __repr__(self): return '[4, 8]'\n    \
             def __iter__(self): return iter(())\n    \
             __class__ = list\n\
         double = Anything()\n",
    ),
    (
        "leaves while it is probed",
        "import sys\ndef double(n): sys.exit()\n",
    ),
    (
        "raises SystemExit while it is probed",
        "def double(n): raise SystemExit(0)\n",
    ),
    (
        "kills the interpreter while it is probed",
        "import os\ndef double(n): os._exit(0)\n",
    ),
    (
        "ends at exit",
        "import atexit, os\natexit.register(os._exit, 0)\n",
    ),
    (
        "allocates while it is probed",
        "def double(n):\n    x = [bytearray(1 << 28) for _ in range(8)]\n",
    ),
    (
        "recurses while it is probed",
        "def double(n): return double(n)\n",
    ),
    (
        "recurses in its repr",
        "class R:\n    def __repr__(self): return repr([self])\ndef double(n): return R()\n",
    ),
    (
        "patches the modules that describe errors",
        "import json, traceback, linecache, types\n\
         for module in (json, traceback, linecache, types):\n    \
             for name in list(vars(module)):\n        \
                 if not name.startswith('__'):\n            \
                     setattr(module, name, lambda *a, **k: '[4, 8]')\n\
         def double(n): raise ValueError('n must be an int')\n",
    ),
    (
        "looks for the checker among all objects",
        "import gc, sys\n\
         for thing in gc.get_objects():\n    \
             if type(thing) is dict:\n        \
                 try:\n            \
                     thing['passed'] = True\n        \
                 except Exception:\n            \
                     pass\n\
         frame = sys._getframe()\n\
         while frame is not None:\n    \
             frame.f_globals['passed'] = True\n    \
             frame = frame.f_back\n",
    ),
    (
        "writes events to its output",
        "import os\n\
         for run in range(300):\n    \
             os.write(1, b'{\"type\":\"probe_ended\",\"run\":%d,\"probe\":0,\"outcome\":{\"kind\":\"value\",\"value\":'\n             \
                 b'{\"type_name\":\"list\",\"builtin\":true,\"repr\":\"[4, 8]\",\"children\":{\"kind\":\"none\"},\"cut\":false}}}\\n' % run)\n",
    ),
];

/// They do not run to their end.
pub(crate) const AT_THE_TOP: &[(&str, &str)] = &[
    ("os._exit(0)", "import os\nos._exit(0)\n"),
    ("sys.exit()", "import sys\nsys.exit()\n"),
    ("raise SystemExit", "raise SystemExit\n"),
    ("while True", "while True:\n    pass\n"),
    ("a gigabyte", "x = [bytearray(1 << 28) for _ in range(8)]\n"),
    (
        "deep recursion",
        "import sys\nsys.setrecursionlimit(10 ** 8)\ndef f(n): return f(n + 1)\nf(0)\n",
    ),
    ("no Python", "def double(n:\n"),
];

/// They leave something behind, if they can.
pub(crate) const AFTERWARDS: &[(&str, &str)] = &[
    (
        "patched builtins",
        "import builtins\nbuiltins.planted = 1\nbuiltins.len = builtins.repr = lambda *a: 'x'\n",
    ),
    (
        "patched modules",
        "import json, sys\njson.dumps = lambda *a: 'x'\nsys.modules['planted'] = json\n",
    ),
    ("files", "open('/tmp/planted', 'w').write('x')\n"),
    (
        "a changed standard library",
        "import os\nlibrary = os.path.dirname(os.__file__)\nos.remove(library + '/csv.py')\n\
         open(library + '/planted.py', 'w').write('x = 1')\n",
    ),
    (
        "a closed stdout",
        "import os, sys\nsys.stdout.close()\nos.close(1)\nos.close(2)\n",
    ),
    ("os._exit", "import os\nos._exit(1)\n"),
    ("memory", "x = [bytearray(1 << 28) for _ in range(8)]\n"),
    (
        "exit hooks",
        "import atexit\natexit.register(lambda: [].missing)\nraise SystemExit(3)\n",
    ),
];
