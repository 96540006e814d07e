# The call graph of a task shows who awaits whom.
import asyncio
import io


async def innermost():
    await asyncio.sleep(0)
    stream = io.StringIO()
    asyncio.print_call_graph(file=stream)
    lines = stream.getvalue().splitlines()
    for line in lines:
        print(line.split("id=")[0] if "id=" in line else line.split(", in ")[-1])
    return asyncio.capture_call_graph()


async def middle():
    return await innermost()


async def outer(task):
    return await task


async def main():
    task = asyncio.create_task(middle(), name="inner task")
    graph = await asyncio.create_task(outer(task), name="outer task")
    print(graph.future is task, len(graph.awaited_by))
    print([entry.frame.f_code.co_name for entry in graph.call_stack])
    waiter = graph.awaited_by[0]
    print(waiter.future.get_name(), [entry.frame.f_code.co_name for entry in waiter.call_stack])
    print([above.future is asyncio.current_task() for above in waiter.awaited_by])


asyncio.run(main())
