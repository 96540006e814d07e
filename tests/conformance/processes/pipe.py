# The two ends of a Pipe send and receive objects in both directions.
import multiprocessing


def answer(connection):
    while True:
        try:
            question = connection.recv()
        except EOFError:
            break
        connection.send(("reply", question, len(question)))
    connection.close()


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=answer, args=(there,))
    process.start()
    there.close()
    for question in ("abc", [1, 2], {"k": None}):
        here.send(question)
        print(here.recv())
    print(here.poll(), here.poll(0.02), here.readable, here.writable)
    here.close()
    process.join()
    print(process.exitcode, here.closed)
    try:
        here.send("too late")
    except OSError as error:
        print(error)
