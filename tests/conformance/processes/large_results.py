# Results far larger than a pipe's buffer pass between processes unharmed.
import multiprocessing
import zlib


def build(connection, size):
    blob = bytes(range(256)) * (size // 256)
    connection.send_bytes(blob)
    connection.send([str(n) for n in range(20_000)])
    connection.close()


def repeat(text, times):
    return text * times


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=build, args=(sender, 300_000))
    process.start()
    sender.close()
    blob = receiver.recv_bytes()
    print(len(blob), zlib.crc32(blob))
    words = receiver.recv()
    print(len(words), words[-1])
    process.join()
    with multiprocessing.Pool(1) as pool:
        text = pool.apply(repeat, ("spam ", 100_000))
        print(len(text), text[:10], len(pool.apply(list, (text,))))
    queue = multiprocessing.Queue()
    queue.put("x" * 200_000)
    print(len(queue.get()))
