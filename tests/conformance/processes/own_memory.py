# Every process has variables of its own: what a child changes the parent does not see.
import multiprocessing

items = ["from the start"]
flag = "set at import"


def change(queue):
    items.append("added by the child")
    queue.put((__name__, items, flag))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    flag = "changed under the main guard"
    items.append("added by the parent")
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=change, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
    print(__name__, items, flag)
