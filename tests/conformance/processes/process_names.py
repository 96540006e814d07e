# Processes have names and know themselves and their parent.
import multiprocessing


def report(queue):
    me = multiprocessing.current_process()
    parent = multiprocessing.parent_process()
    queue.put((me.name, parent.name, parent.is_alive(), me.daemon))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    print(multiprocessing.current_process().name, multiprocessing.parent_process())
    queue = multiprocessing.SimpleQueue()
    for options in ({}, {"name": "painter"}, {"daemon": True}):
        process = multiprocessing.Process(target=report, args=(queue,), **options)
        process.start()
        process.join()
        print(process.name, queue.get())
    process.name = "renamed"
    print(process.name, multiprocessing.active_children())
