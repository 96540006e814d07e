# With a JoinableQueue the parent waits until its workers have marked every item done.
import multiprocessing


def work(jobs, results):
    while True:
        n = jobs.get()
        results.put(n ** 3)
        jobs.task_done()


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    jobs, results = multiprocessing.JoinableQueue(), multiprocessing.SimpleQueue()
    workers = [multiprocessing.Process(target=work, args=(jobs, results), daemon=True) for _ in range(2)]
    for worker in workers:
        worker.start()
    for n in range(8):
        jobs.put(n)
    jobs.join()
    print(sorted(results.get() for _ in range(8)))
    print(all(worker.is_alive() for worker in workers), results.empty())
    try:
        jobs.task_done()
    except ValueError as error:
        print(error)
    for worker in workers:
        worker.terminate()
        worker.join()
