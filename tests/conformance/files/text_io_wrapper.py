# io.TextIOWrapper turns a binary stream into a text stream.
import io

binary = io.BytesIO("über\nzwei\n".encode("utf-8"))
text = io.TextIOWrapper(binary, encoding="utf-8")
print(text.encoding, text.errors, text.newlines, text.line_buffering, text.write_through)
print(repr(text.readline()), text.buffer is binary)
print(text.read(), end="")

out = io.BytesIO()
wrapper = io.TextIOWrapper(out, encoding="utf-16-le", newline="\r\n")
wrapper.write("a\n")
print(out.getvalue())
wrapper.flush()
print(out.getvalue())
wrapper.reconfigure(newline="\n", line_buffering=True)
wrapper.write("b\n")
print(out.getvalue(), wrapper.line_buffering)
print(wrapper.detach() is out, out.closed)
try:
    wrapper.write("x")
except ValueError as error:
    print(error)

strict = io.TextIOWrapper(io.BytesIO(b"ok \xe9"), encoding="ascii")
try:
    strict.read()
except UnicodeDecodeError as error:
    print(error)
through = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
through.write("now")
print(through.buffer.getvalue())
