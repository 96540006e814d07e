# wait returns the done and the not done futures: after the first, after an error, or after all.
import threading
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait

gates = [threading.Event() for _ in range(3)]


def job(number):
    gates[number].wait()
    if number == 1:
        raise OSError("job failed")
    return number


with ThreadPoolExecutor() as pool:
    futures = [pool.submit(job, number) for number in range(3)]
    print([len(part) for part in wait(futures, timeout=0.02)])
    gates[0].set()
    done, not_done = wait(futures, return_when=FIRST_COMPLETED)
    print(done == {futures[0]}, len(not_done))
    gates[1].set()
    result = wait(futures, return_when=FIRST_EXCEPTION)
    print(len(result.done), result.not_done == {futures[2]})
    gates[2].set()
    done, not_done = wait(futures, return_when=ALL_COMPLETED)
    print(len(done), len(not_done), type(result).__name__)
    print([str(future.exception()) for future in futures])
    try:
        wait(futures, return_when="NEVER")
    except ValueError as error:
        print(error)
