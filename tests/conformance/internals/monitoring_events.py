# sys.monitoring: a tool registers callbacks for events of the whole program or of one code object.
import sys

monitoring = sys.monitoring
TOOL = monitoring.DEBUGGER_ID
log = []


def square(n):
    return n * n


def work():
    return square(2) + square(3)


monitoring.use_tool_id(TOOL, "example")
print(monitoring.get_tool(TOOL))
monitoring.register_callback(TOOL, monitoring.events.PY_START, lambda code, offset: log.append(("start", code.co_name)))
monitoring.register_callback(
    TOOL, monitoring.events.PY_RETURN, lambda code, offset, value: log.append(("return", code.co_name, value)))
monitoring.set_events(TOOL, monitoring.events.PY_START | monitoring.events.PY_RETURN)
work()
monitoring.set_events(TOOL, monitoring.events.NO_EVENTS)
print(log)

log.clear()
lines = []
monitoring.register_callback(TOOL, monitoring.events.LINE, lambda code, line: lines.append(line - code.co_firstlineno))
monitoring.set_local_events(TOOL, work.__code__, monitoring.events.LINE)
work()
square(1)
print(lines, log)
monitoring.free_tool_id(TOOL)
print(monitoring.get_tool(TOOL))
