"""There is no shared memory: browsers give it to pages alone whose server sends special headers."""

raise ImportError(
    "a web page has no memory that its processes share: use Value or Array, a Queue or a Manager"
)
