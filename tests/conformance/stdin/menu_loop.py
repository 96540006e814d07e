# A menu that runs until the user quits, with wrong answers on the way.
tasks = []
while True:
    command, _, rest = input("(add/done/list/quit) > ").strip().partition(" ")
    match command.lower():
        case "add" if rest:
            tasks.append(rest)
            print("added", rest)
        case "done":
            try:
                print("did", tasks.pop(int(rest) - 1))
            except (ValueError, IndexError) as error:
                print("cannot:", error)
        case "list":
            for number, task in enumerate(tasks, 1):
                print(f"{number}. {task}")
        case "quit":
            print("bye,", len(tasks), "left")
            break
        case "":
            continue
        case other:
            print("unknown command", repr(other))
