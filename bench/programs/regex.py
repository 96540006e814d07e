"""The re module: groups, alternatives, lazy repeats, substitution and splitting on a log."""

import re

LINE = re.compile(r"(\d{4})-(\d\d)-(\d\d) (?P<time>\d\d:\d\d) \[(?P<level>[A-Z]+)\] (?P<text>.*)$")
ADDRESS = re.compile(r"[\w.]+@(?:[a-z]+\.)+(?:org|net|com)\b")
PAIR = re.compile(r"(\w+)=(\"[^\"]*\"|\d+|true|false)")
TAG = re.compile(r"<(\w+)>(.*?)</\1>")
SPACES = re.compile(r"\s*[,;]\s*|\s+")
CAMEL = re.compile(r"(?<=[a-z])([A-Z])")
LEVELS = ["INFO", "DEBUG", "WARN", "ERROR"]


def log(count):
    lines = []
    for number in range(count):
        day, hour = number % 28 + 1, number % 24
        level = LEVELS[number * 5 % 7 % 4]
        text = (f"user=\"name{number % 13}\" size={number * 37 % 1009} ok=true, fileName=x; "
                f"mail first.last{number % 10}@mail.example.org <b>part {number}</b> <i>end</i>")
        time = f"2024-{number % 12 + 1:02}-{day:02} {hour:02}:{number % 60:02}"
        lines.append(f"{time} [{level}] {text}")
        if number % 5 == 0:
            lines.append("  at someFunction (otherFile.js)")
    return lines


def underscore(match):
    return "_" + match.group(1).lower()


def main():
    checksum = 0
    for line in log(2200):
        match = LINE.match(line)
        if match is None:
            checksum = (checksum * 3 + len(CAMEL.sub(underscore, line))) % 1000003
            continue
        text = match.group("text")
        checksum += int(match.group(2)) * int(match.group(3)) + len(match.group("level"))
        for found in ADDRESS.finditer(text):
            checksum += found.start() * 3 + found.end()
        pairs = dict(PAIR.findall(text))
        checksum += int(pairs["size"]) + len(pairs["user"])
        for name, inside in TAG.findall(text):
            checksum += len(name) * 100 + len(inside)
        changed = TAG.sub(r"[\1:\2]", CAMEL.sub(underscore, text))
        words = SPACES.split(changed)
        checksum = (checksum * 5 + len(changed) + len(words) * 11) % 1000003
        if re.search("ERROR|WARN", line) and re.fullmatch(r".*\d+.*", text):
            checksum += 1
    return checksum
