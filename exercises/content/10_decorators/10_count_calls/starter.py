def count_calls(function):
    """Count the calls of `function` in the attribute `calls`."""

    def wrapper():
        function()

    return wrapper


@count_calls
def add(a, b):
    """Add two numbers."""
    return a + b
