"""Virtual calls over a web of objects: a solver that plans how values flow through constraints."""
REQUIRED, PREFERRED, DEFAULT, WEAKEST = range(4)

class Variable:
    source, strength, stays, mark = None, WEAKEST, True, 0
    def __init__(self, value):
        self.value, self.constraints = value, []
    def consumers(self):
        return [c for c in self.constraints if c.output is not None and c is not self.source]

class Stay:
    """Once satisfied, a constraint computes `output`, which is one of its first two variables."""
    def __init__(self, planner, strength, *variables):
        self.strength, self.variables = strength, variables
        for variable in variables:
            variable.constraints.append(self)
        planner.add(self)

    def choose_output(self, mark):
        self.output, weakest = None, self.strength + 1
        for variable in self.variables[:2]:
            if variable.mark != mark and variable.strength >= weakest:
                self.output, weakest = variable, variable.strength
        return self.output

    def recalculate(self):
        inputs = [variable for variable in self.variables if variable is not self.output]
        self.output.strength = max([self.strength] + [variable.strength for variable in inputs])
        self.output.stays = all([variable.stays for variable in inputs])
        self.execute()

    def execute(self): pass

class Edit(Stay):
    def execute(self):
        self.output.stays = False

class Scale(Stay):
    def execute(self):
        first, second, factor = self.variables
        if self.output is second:
            second.value = first.value * factor.value
        else:
            first.value = second.value // factor.value

class Planner:
    mark = 0
    def add(self, constraint):
        self.mark += 1
        while constraint is not None and constraint.choose_output(self.mark) is not None:
            for variable in constraint.variables:
                variable.mark = self.mark
            taken, constraint.output.source = constraint.output.source, constraint
            if taken is not None:
                taken.output = None
            self.plan([constraint])
            constraint = taken

    def plan(self, plan):
        for constraint in plan:
            constraint.recalculate()
            plan += constraint.output.consumers()
        return plan

    def change(self, variable, values):
        """Sets the variable time and again, and then gives way to what the edit has overruled."""
        plan = self.plan([Edit(self, PREFERRED, variable)])
        for variable.value in values:
            for constraint in plan:
                constraint.execute()
        variable.constraints.remove(variable.source)
        variable.source, variable.strength, variable.stays = None, WEAKEST, True
        changed = [variable] + [constraint.output for constraint in self.plan(variable.consumers())]
        for lost in [c for place in changed for c in place.constraints if c.output is None]:
            self.add(lost)

def main():
    planner, one, factor, checksum = Planner(), Variable(1), Variable(10), 0
    chain, targets = [[Variable(index) for index in range(300)] for _ in range(2)]
    for variable in [one, factor, chain[-1]]:
        Stay(planner, DEFAULT, variable)
    for left, right in zip(chain, chain[1:]):
        Scale(planner, REQUIRED, left, right, one)
    for variable, target in zip(chain, targets):
        Scale(planner, REQUIRED, variable, target, factor)
    for edited in [chain[0], targets[50], factor, chain[-1], targets[0], factor] * 3:
        planner.change(edited, range(3, 11))
        for variable in chain + targets:
            checksum = (checksum * 7 + variable.value) % 1000003
    return checksum
