"""Classes and dynamic dispatch: a scheduler whose tasks send each other packets."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(1, 7)  # also their priorities

class Packet:
    def __init__(self, address, is_work):
        self.address, self.is_work, self.datum, self.data = address, is_work, 0, [0] * 4

class Task:
    """Waits for packets, or is held until released. Each step names the task that goes on."""
    def __init__(self, system, name, packets):
        self.system, self.name, self.packets = system, name, packets
        self.waiting, self.held, self.kept = bool(packets), False, None

    def step(self):
        if self.held or (self.waiting and not self.packets):
            return self.system.tasks[self.name - 1]
        was_waiting, self.waiting = self.waiting, False
        return self.run(self.packets.pop(0) if was_waiting else None)

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.held, self.system.holds = True, self.system.holds + 1
        return self

    def send(self, packet):
        other, packet.address = self.system.tasks[packet.address], self.name
        self.system.sent += 1
        other.packets.append(packet)
        return other if len(other.packets) == 1 and other.name > self.name else self

class Idle(Task):
    shift, steps = 1, 15000
    def run(self, packet):
        self.steps -= 1
        if self.steps == 0:
            return self.hold()
        device = self.system.tasks[DEVICE_A + (self.shift & 1)]
        self.shift = self.shift >> 1 ^ 0xD008 * (self.shift & 1)
        device.held = False
        return device

class Worker(Task):
    target, letter = HANDLER_A, 0
    def run(self, packet):
        if packet is None:
            return self.wait()
        packet.address = self.target = HANDLER_A + HANDLER_B - self.target
        packet.datum, packet.data = 0, [65 + (self.letter + step) % 26 for step in range(4)]
        self.letter += 4
        return self.send(packet)

class Handler(Task):
    def run(self, packet):
        work, free = self.kept = self.kept or ([], [])
        if packet:
            (work if packet.is_work else free).append(packet)
        if work and work[0].datum == 4:
            return self.send(work.pop(0))
        if not work or not free:
            return self.wait()
        free[0].datum = work[0].data[work[0].datum]
        work[0].datum += 1
        return self.send(free.pop(0))

class Device(Task):
    def run(self, packet):
        if packet:
            self.kept, self.system.seen = packet, (self.system.seen * 3 + packet.datum) % 1000003
            return self.hold()
        packet, self.kept = self.kept, None
        return self.send(packet) if packet else self.wait()

class System:
    def __init__(self):
        self.sent, self.holds, self.seen, self.tasks = 0, 0, 0, [None]
        for task, packets in ((Idle, []), (Worker, [WORKER] * 2), (Handler, [DEVICE_A] * 3),
                              (Handler, [DEVICE_B] * 3), (Device, []), (Device, [])):
            packets = [Packet(address, task is Worker) for address in packets]
            self.tasks.append(task(self, len(self.tasks), packets))

def main():
    system = System()
    task = system.tasks[-1]
    while task is not None:
        task = task.step()
    return f"{system.sent} {system.holds} {system.seen}"
