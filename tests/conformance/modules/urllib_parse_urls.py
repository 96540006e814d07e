# urllib.parse: taking URLs apart, joining and quoting.
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunsplit

u = urlparse("https://user:pw@Example.com:8080/a/b;p?q=1&q=2&e=#frag")
print(u)
print(u.scheme, u.hostname, u.port, u.username, u.password, u.geturl() == "https://user:pw@Example.com:8080/a/b;p?q=1&q=2&e=#frag", u._replace(path="/new", fragment="").geturl())
print(urlsplit("mailto:a@b.c"), urlsplit("//host/x?y").netloc, urlsplit("/just/path#f").fragment, urlunsplit(("http", "h", "p", "q", "")), urldefrag("http://a/b#c"))
print(parse_qs(u.query), parse_qs(u.query, keep_blank_values=True), parse_qsl("a=1&b=%20x+y&a=3"), parse_qs("a;b=1"))
print(urlencode({"a": 1, "b": "x y&z", "c": "é"}), urlencode({"k": [1, 2]}, doseq=True), urlencode([("a", "b/c")], safe="/"), urlencode({"s": "a b"}, quote_via=quote))
print(quote("a b/c?é~"), quote("a/b", safe=""), quote_plus("a b+c"), unquote("a%20b%C3%A9%zz"), unquote_plus("a+b%2B"), quote(b"\xff"), unquote("%ff"))
base = "http://a/b/c/d?q"
for relative in ("g", "./g", "../g", "../../../g", "/g", "//h/x", "?y", "#s", "", "http://other/", "g;x=1/../y", "mailto:x@y"):
    print(relative, urljoin(base, relative))
for attempt in (lambda: urlparse("http://h:port/").port, lambda: urlparse("http://h:99999/").port, lambda: urlsplit("http://[::1/"), lambda: urlencode("abc"), lambda: quote(5), lambda: parse_qs("a", strict_parsing=True), lambda: urljoin("a", b"b")):
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
