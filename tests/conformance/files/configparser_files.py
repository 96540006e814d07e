# configparser reads and writes ini files.
import configparser

config = configparser.ConfigParser()
config["DEFAULT"] = {"timeout": "30", "root": "/srv"}
config["web"] = {"port": "8080", "path": "%(root)s/web", "debug": "yes"}
config["empty"] = {}
with open("app.ini", "w") as f:
    config.write(f)
print(open("app.ini").read())

fresh = configparser.ConfigParser(allow_no_value=True)
print(fresh.read(["app.ini", "missing.ini"]), fresh.sections())
print(fresh["web"].getint("port") + 1, fresh["web"]["path"], fresh.getboolean("web", "debug"))
print(fresh.get("web", "path", raw=True), fresh["empty"]["timeout"], fresh["web"].get("none", "fallback"))
print(sorted(fresh["web"]), "WEB" in fresh, "Port" in fresh["web"], fresh.has_option("web", "port"))

fresh.read_string("[multi]\n# comment\nlines = one\n  two\n  three\nflag\ncolon: yes ; not a comment\n")
print(dict(fresh["multi"], timeout="", root=""))
for attempt in (
    lambda: fresh["nope"],
    lambda: fresh.get("web", "nope"),
    lambda: fresh.getint("web", "path"),
    lambda: fresh.add_section("web"),
    lambda: fresh.read_string("no header = 1"),
    lambda: fresh.read_string("[a]\nx=1\nx=2"),
    lambda: fresh.set("web", "n", 5),
):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
print(fresh.remove_option("web", "port"), fresh.remove_section("empty"), fresh.sections())
