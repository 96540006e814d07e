# StackSummary can be built by hand, and shortens repeated frames
import traceback

frames = [
    traceback.FrameSummary("shop.py", 3, "sell", line="price = find(item)"),
    traceback.FrameSummary("shop.py", 9, "find", line="return prices[item]"),
]
summary = traceback.StackSummary.from_list(frames)
print("".join(summary.format()), end="")
print(summary[0], summary[1] == frames[1], list(summary[0]))

tuples = traceback.StackSummary.from_list([("a.py", 1, "f", "x = 1"), ("b.py", 2, "g", None)])
print("".join(tuples.format()), end="")
print("".join(traceback.format_list([("c.py", 5, "h", "y = 2")])), end="")

many = traceback.StackSummary.from_list([("r.py", 7, "again", "again()")] * 10)
print("".join(many.format()), end="")


class Short(traceback.StackSummary):
    def format_frame_summary(self, frame_summary, **kwargs):
        return f"{frame_summary.name}:{frame_summary.lineno} < "


print("".join(Short(frames).format()))
