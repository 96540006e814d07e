# html: escaping, unescaping and a parser.
import html
from html.parser import HTMLParser

print(html.escape("<a href=\"x\">Tom & 'Jerry'</a>"), html.escape("\"'", quote=False), html.unescape("&lt;b&gt; &amp;amp; &eacute;&#233;&#xe9; &nope; &copy 5&#128;"))


class Outline(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_startendtag(self, tag, attrs):
        print("empty", tag, attrs)

    def handle_data(self, data):
        if data.strip():
            print("data", repr(data))

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_decl(self, decl):
        print("declaration", decl)


parser = Outline()
parser.feed("<!DOCTYPE html><p class=big ID='x'>Hi &amp; <b>bye</b><br/>\n<!-- note --><img src=a alt>")
parser.feed("<script>if (a < b) {}</script></p> tail &lt;")
parser.close()
raw = Outline(convert_charrefs=False)
raw.handle_entityref = lambda name: print("entity", name)
raw.handle_charref = lambda name: print("character", name)
raw.feed("a&amp;b&#65;c")
raw.close()
