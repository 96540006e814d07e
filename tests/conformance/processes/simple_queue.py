# A SimpleQueue is little more than a locked pipe: put, get, empty, close.
import multiprocessing


def shout(words, answers):
    while (word := words.get()) != "stop":
        answers.put(word.upper())


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    words, answers = multiprocessing.SimpleQueue(), multiprocessing.SimpleQueue()
    print(words.empty())
    process = multiprocessing.Process(target=shout, args=(words, answers))
    process.start()
    for word in ("one", "two", "stop"):
        words.put(word)
    print(answers.get(), answers.get())
    process.join()
    print(words.empty(), answers.empty())
    words.put(b"bytes")
    print(words.empty(), words.get())
    words.close()
    try:
        words.put("more")
    except OSError as error:
        print(error)
