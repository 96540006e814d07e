# email: building messages, writing them out and parsing them.
import email
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime, formataddr, getaddresses, parseaddr, parsedate_to_datetime
from datetime import UTC, datetime

m = EmailMessage()
m["Subject"] = "Grüße from a rather long subject line that has to be folded somewhere in the middle"
m["From"] = "Ann <ann@example.com>"
m["To"] = "bob@example.com, Cy <cy@example.com>"
m.set_content("Hello,\n\nplain ünïcode.\n")
print(m)
print(m["to"].addresses[1].display_name, m.get_content_type(), m.get_content_charset(), m["missing"], "subject" in m, m.keys())
m.add_alternative("<p>Hello</p>", subtype="html")
m.add_attachment(b"\x00\x01", maintype="application", subtype="octet-stream", filename="data.bin")
print([part.get_content_type() for part in m.walk()], [part.get_filename() for part in m.iter_attachments()], m.get_body(("plain",)).get_content())

text = "From: x@y.z\nSubject: =?utf-8?q?Caf=C3=A9?=\nX-Long: one\n two\nContent-Type: text/plain; charset=utf-8; format=flowed\n\nBody\nline\n"
old, new = email.message_from_string(text), email.message_from_string(text, policy=default)
print(old["Subject"], new["Subject"], repr(old["X-Long"]), repr(new["X-Long"]), new.get_content(), new.get_param("format"), old.get_payload(), type(old).__name__)
print(parseaddr('"Doe, J" <j@d.org>'), formataddr(("J. Doe", "j@d.org")), getaddresses(["a@b, C <c@d>"]), format_datetime(datetime(2024, 2, 29, 12, tzinfo=UTC)), parsedate_to_datetime("Thu, 29 Feb 2024 12:00:00 +0100"))
try:
    m["Subject"] = "second"
except ValueError as error:
    print(error)
del m["subject"]
m.replace_header("To", "new@example.com")
print(m["Subject"], m["To"], m.is_multipart())
