// Threads of Python on one thread of the engine. Each is a call into the instance that the engine can
// suspend (JSPI), on a stack of its own in linear memory. One runs at a time; which one is next is
// decided here, and nowhere else: what belongs to a thread is put aside when it is suspended, and put
// back right before the engine goes on with it.

/** Whether the engine can suspend a WASM call while a promise settles (JSPI). */
export const canSuspend =
  typeof WebAssembly.promising === "function" && typeof WebAssembly.Suspending === "function";

/** An import that may give a promise: the call into the instance is suspended until it settles. */
export const suspending = (call) => (canSuspend ? new WebAssembly.Suspending(call) : call);

/** Waits without suspending: nothing else can happen meanwhile. */
export function spin(milliseconds) {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/**
 * Bytes of the runtime's stack, in linear memory, that a program may use. Where the engine can suspend, deep
 * calls go on in further stacks of the engine after each segment; else its only one must suffice.
 */
const STACK = canSuspend ? { bytes: 8_000_000, segment: 96_000 } : { bytes: 400_000, segment: 0 };

/** Milliseconds for which threads take turns before timers and messages have theirs. */
const BREATH_MS = 8;

/** The longest that a timer can be set for. */
const LONGEST_MS = 2 ** 31 - 1;

/** Why a parked thread goes on; `runtime/src/threads/stage.rs` reads them. */
const CALLED = 0;
const TIMED_OUT = 1;
const ALONE = 2;

/** The thread that the program itself runs in. */
const MAIN = 1;

export class Scheduler {
  constructor() {
    this.exports = null;
    this.current = { id: MAIN };
    /** Threads that can go on, in their order. */
    this.ready = [];
    /** Parked threads by id. */
    this.parked = new Map();
    /** Threads that wait for something outside of the instance. */
    this.outside = 0;
    /** Calls into SQLite that the current thread is in: no other may come between, unless it waits there. */
    this.depth = { value: 0 };
    this.isOver = false;
    /** Milliseconds for which all threads have waited, and since when they do. */
    this.idle = 0;
    this.idleSince = null;
    this.begin();
  }

  /** The run begins now. */
  begin() {
    this.breath = performance.now();
    this.started = this.breath;
  }

  /** Whether the current call can be suspended now. */
  get canSwitch() {
    return canSuspend && this.depth.value === 0;
  }

  /** Milliseconds for which the program has computed, and not waited. */
  get computed() {
    return performance.now() - this.started - this.idle;
  }

  /**
   * Suspends the current thread until `promise` settles: the value of a suspending import.
   *
   * @template T
   * @param {Promise<T>} promise of something outside of the instance
   * @returns {Promise<T>}
   */
  until(promise) {
    this.outside += 1;
    return this.suspend((thread) => {
      const settled = (settle) => {
        this.outside -= 1;
        this.resume(thread, settle);
      };
      promise.then(
        (value) => settled(() => thread.resolve(value)),
        (error) => settled(() => thread.reject(error)),
      );
    });
  }

  /** Suspends the current thread until it is woken or the time is over. */
  park(milliseconds) {
    return this.suspend((thread) => {
      this.parked.set(thread.id, thread);
      if (milliseconds !== Infinity) {
        thread.timer = this.after(milliseconds, () => this.unpark(thread.id, TIMED_OUT));
      }
    });
  }

  /** Wakes a parked thread. */
  wake(id) {
    this.unpark(id, CALLED);
  }

  unpark(id, reason) {
    const thread = this.parked.get(id);
    if (!thread) return;
    this.parked.delete(id);
    thread.timer?.cancel();
    thread.timer = null;
    this.resume(thread, () => thread.resolve(reason));
  }

  /** Lets the threads go on that are ready, or timers and messages if it is time for them. */
  pass() {
    const isTime = performance.now() - this.breath > BREATH_MS;
    if (!this.canSwitch || (this.ready.length === 0 && !isTime)) return this.parked.size > 0 ? 1 : 0;
    return this.suspend((thread) => this.resume(thread, () => thread.resolve(1)));
  }

  /** Makes a thread that runs `rehearse_thread(id)` on the stack that ends at `stack`. */
  spawn(id, stack) {
    const thread = { id, stack };
    this.ready.push({
      thread,
      go: () => {
        WebAssembly.promising(this.exports.rehearse_thread)(id).then(
          () => this.end(thread),
          (error) => this.fail(error),
        );
      },
    });
  }

  /** Runs `enter`, an export, as the program's own thread. Settles when it has ended. */
  run(enter) {
    this.exports.rehearse_stack?.(STACK.bytes, STACK.segment);
    const ended = new Promise((resolve, reject) => {
      this.fail = reject;
      if (canSuspend) WebAssembly.promising(enter)().then(resolve, reject);
      else resolve(enter());
    });
    // Threads that are left are daemons: they end here, wherever they are.
    return ended.finally(() => (this.isOver = true));
  }

  end(thread) {
    this.current = null;
    this.exports.rehearse_thread_ended(thread.id);
    this.next();
  }

  /** Puts the current thread aside; `wait` sees to it that it is resumed one day. */
  suspend(wait) {
    const thread = this.current;
    thread.stack = this.exports.__stack_pointer.value;
    thread.depth = this.depth.value;
    this.exports.rehearse_leave();
    this.current = null;
    const suspended = new Promise((resolve, reject) => Object.assign(thread, { resolve, reject }));
    wait(thread);
    this.next();
    return suspended;
  }

  resume(thread, go) {
    this.ready.push({ thread, go });
    this.next();
  }

  /** Goes on with the thread whose turn it is, if none runs. */
  next() {
    if (this.current || this.isOver) return;
    if (performance.now() - this.breath > BREATH_MS) {
      // Timers and messages come before threads that only pass their turns to each other.
      this.current = { id: 0 };
      afterMessages(() => {
        this.breath = performance.now();
        this.current = null;
        this.next();
      });
      return;
    }
    const turn = this.ready.shift();
    if (!turn) {
      this.idleSince ??= performance.now();
      this.tellAlone();
      return;
    }
    if (this.idleSince !== null) {
      this.idle += performance.now() - this.idleSince;
      this.idleSince = null;
    }
    this.current = turn.thread;
    this.exports.__stack_pointer.value = turn.thread.stack;
    this.depth.value = turn.thread.depth ?? 0;
    this.exports.rehearse_enter(turn.thread.id);
    turn.go();
  }

  /** If all wait for each other, one is told: the program's own, or the one that waits longest. */
  tellAlone() {
    const timers = [...this.parked.values()].some(({ timer }) => timer);
    if (this.outside > 0 || timers || this.parked.size === 0) return;
    this.unpark(this.parked.has(MAIN) ? MAIN : this.parked.keys().next().value, ALONE);
  }

  /** Calls `then` when the time is over, never before. */
  after(milliseconds, then) {
    const until = performance.now() + milliseconds;
    const timer = { handle: 0, cancel: () => clearTimeout(timer.handle) };
    const wait = () => {
      const left = until - performance.now();
      if (left <= 0) then();
      else timer.handle = setTimeout(wait, Math.min(Math.ceil(left), LONGEST_MS));
    };
    if (milliseconds <= 0) afterMessages(wait);
    else wait();
    return timer;
  }
}

/** Calls `then` when the messages and timers that are due have had their turn. */
function afterMessages(then) {
  if (typeof setImmediate === "function") {
    setImmediate(then);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
}

/** What `runtime/src/threads/stage.rs` calls. */
export function threadCalls(scheduler, output) {
  return {
    cpu_milliseconds: () => scheduler.computed,
    thread_can_switch: () => (scheduler.canSwitch ? 1 : 0),
    thread_eager: () =>
      output.warn(
        "This browser cannot switch between threads (it lacks JSPI): " +
          "each thread runs to its end when it is started.\n",
      ),
    thread_spawn: (id, stack) => scheduler.spawn(id, stack),
    thread_wake: (id) => scheduler.wake(id),
    thread_pass: () => scheduler.pass(),
    stack_grow: (call) => {
      const { rehearse_call } = scheduler.exports;
      return canSuspend ? WebAssembly.promising(rehearse_call)(call) : rehearse_call(call);
    },
    thread_park: (milliseconds) => {
      if (scheduler.canSwitch) return scheduler.park(milliseconds);
      if (milliseconds === Infinity) return ALONE;
      spin(milliseconds);
      return TIMED_OUT;
    },
  };
}
