# connection.wait tells which of several pipes and processes are ready.
import multiprocessing
from multiprocessing.connection import wait


def speak(connection, go, text):
    go.wait()
    connection.send(text)
    connection.close()


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    readers, gates, processes = [], [], []
    for text in ("first", "second"):
        reader, writer = multiprocessing.Pipe(duplex=False)
        gate = multiprocessing.Event()
        process = multiprocessing.Process(target=speak, args=(writer, gate, text))
        process.start()
        writer.close()
        readers.append(reader)
        gates.append(gate)
        processes.append(process)
    print(wait(readers, timeout=0.02))
    for number in (1, 0):
        gates[number].set()
        ready = wait([readers[number]], timeout=10)
        print(number, ready == [readers[number]], readers[number].recv())
    ready = wait([process.sentinel for process in processes], timeout=10)
    print(len(ready) >= 1)
    for process in processes:
        process.join()
    print([process.exitcode for process in processes])
