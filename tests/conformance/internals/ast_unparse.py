# ast.unparse writes source text back from a tree, in its own uniform style.
import ast

for source in ["x=1;y=2", "( a+b )*c", "f( a,b = 2,*c,**d )", "lambda x,*y:x", "[i for i in x if i if not j]",
               "{1:2,**d}", "x if y else z", "a<b<=c!=d", "not a and(b or c)", "f'{x!r:>{w}} {{}}'", "-(-x)**-y",
               "x[1:2,::3]", "(yield)", "await z", "a:int=3", "del x,y", "print('it\\'s')", "async def f(): pass",
               "def f(a,/,b=1,*,c:int=2,**k)->str:\n  'doc'\n  return a",
               "@d\nclass C(B,metaclass=M):\n x=1", "with a as b,c: pass", "for i in x:\n pass\nelse:\n break",
               "try:\n a\nexcept (B,C) as e:\n raise D from e\nfinally:\n b",
               "match p:\n case [1,*r] if r: pass\n case {'a':x,**k}|C(y=2): pass\n case _: pass",
               "x = (n:=5)", "a,b=b,a", "x = ()", "1_000 + 0x10 + 1e3 + 2j", "t'{x}'", "type A[T] = list[T]"]:
    try:
        print(ast.unparse(ast.parse(source)))
    except SyntaxError as error:
        print(source, error)
