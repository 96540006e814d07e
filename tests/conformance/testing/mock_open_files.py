# mock_open stands in for open: reading whole, by lines, by iteration; writing is recorded.
from unittest.mock import call, mock_open, patch


def first_word(path):
    with open(path) as file:
        return file.read().split()[0]


def save(path, lines):
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")


with patch("builtins.open", mock_open(read_data="hello world\nsecond line\n")) as fake:
    print(first_word("nowhere.txt"), fake.call_args)
    with open("x") as file:
        print(file.readline(), file.readlines())
    with open("x") as file:
        print([line for line in file], repr(file.read()))
    print(open("x").read(5), fake.call_count)
with patch("__main__.open", mock_open(), create=True) as fake:
    save("out.txt", ["a", "b"])
fake.assert_called_once_with("out.txt", "w", encoding="utf-8")
print(fake().write.call_args_list)
print(fake.mock_calls[:2])
with patch("builtins.open", mock_open(read_data=b"\x00\x01")):
    print(open("binary", "rb").read())
with patch("builtins.open", side_effect=FileNotFoundError(2, "No such file", "x")):
    try:
        first_word("x")
    except FileNotFoundError as error:
        print(error)
