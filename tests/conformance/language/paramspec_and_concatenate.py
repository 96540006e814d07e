# ParamSpec and Concatenate: decorators that keep or extend a signature
import inspect
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, Unpack, get_args, get_type_hints

P = ParamSpec("P")
R = TypeVar("R")

class Request:
    user = "ann"

def with_request(function: Callable[Concatenate[Request, P], R]) -> Callable[P, R]:
    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(Request(), *args, **kwargs)
    wrapper.__signature__ = inspect.signature(function).replace(
        parameters=list(inspect.signature(function).parameters.values())[1:])
    return wrapper

@with_request
def view(request: Request, page: int, *, size: int = 10) -> str:
    return f"{request.user} reads page {page} of {size}"

def logged[**Q, S](function: Callable[Q, S]) -> Callable[Q, S]:
    def inner(*args: Q.args, **kwargs: Q.kwargs) -> S: return function(*args, **kwargs)
    return inner

print(view(3), view(4, size=2), inspect.signature(view), view.__wrapped__.__code__.co_varnames)
print(P, P.args, P.kwargs, P.__name__, P.args.__origin__ is P)
print(Concatenate[int, P], get_args(Concatenate[int, P]))
print(Callable[P, int], Callable[P, R][[int, str], bool])
print(Callable[Concatenate[int, P], R][[str], bool], Callable[..., int])
print(logged(len)("abc"), logged.__type_params__)
print(logged.__annotations__["return"])
print(get_args(Callable[[int], str]))
print(get_type_hints(with_request)["return"], P.has_default())
