# A one-way Pipe: bytes, polling, the end of the stream, and the errors of the wrong end.
import multiprocessing
import time


def send(connection):
    connection.send_bytes(b"raw bytes")
    time.sleep(0.03)
    connection.send("an object")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    receiver, sender = multiprocessing.Pipe(duplex=False)
    print(receiver.writable, sender.readable)
    for wrong in (lambda: receiver.send(1), sender.recv):
        try:
            wrong()
        except OSError as error:
            print(error)
    process = multiprocessing.Process(target=send, args=(sender,))
    process.start()
    sender.close()
    print(receiver.recv_bytes())
    print(receiver.poll(10), receiver.recv())
    process.join()
    try:
        receiver.recv()
    except EOFError as error:
        print(repr(error))
