//! Threads on the runtime that ships: they take turns, lose updates repeatably, and are told of deadlocks.

use content_tests::host;
use protocol::{Outcome, Report, Run};

const RACE: &str = "import threading\n\
                    count = 0\n\
                    def add():\n    \
                        global count\n    \
                        for _ in range(20_000):\n        \
                            seen = count\n        \
                            count = seen + 1\n\
                    both = [threading.Thread(target=add) for _ in range(2)]\n\
                    for one in both: one.start()\n\
                    for one in both: one.join()\n\
                    print(count)\n";

fn run(source: &str, change: impl FnOnce(&mut Run)) -> Report {
    let mut run = Run::new(host::next_id(), source);
    change(&mut run);
    host::run(&run)
}

#[test]
fn a_lost_update_shows_and_shows_again() {
    let count = |seed| {
        run(RACE, |run| run.seed = Some(seed))
            .text()
            .trim()
            .parse::<u32>()
            .unwrap_or_default()
    };
    let first = count(1);
    assert!((1..40_000).contains(&first), "{first}");
    assert_eq!(count(1), first);
    assert!((2..6).any(|seed| count(seed) != first));
}

#[test]
fn a_deadlock_is_told_with_who_holds_what() {
    let source = "import threading, time\n\
                  a, b = threading.Lock(), threading.Lock()\n\
                  def take(first, second):\n    \
                      with first:\n        \
                          time.sleep(0.01)\n        \
                          second.acquire()\n\
                  one = threading.Thread(target=take, args=(a, b), name='Ann')\n\
                  two = threading.Thread(target=take, args=(b, a), name='Bob')\n\
                  one.start(); two.start(); one.join()\n";
    let Outcome::Raised { traceback } = run(source, |_| {}).outcome else {
        panic!("no deadlock was found");
    };
    assert_eq!(
        traceback.message,
        "deadlock: no thread can go on\n  \
         MainThread in line 9 (<module>) waits for the end of Ann\n  \
         Ann in line 6 (take) waits for a lock that Bob holds\n  \
         Bob in line 6 (take) waits for a lock that Ann holds"
    );
}

#[test]
fn await_may_stand_alone_where_it_is_allowed() {
    let source = "import asyncio\nprint(await asyncio.sleep(0, 'slept'))\n";
    let report = run(source, |run| run.top_level_await = true);
    assert_eq!(
        (report.text().as_str(), report.outcome),
        ("slept\n", Outcome::Finished)
    );
    let refused = run(source, |_| {}).outcome;
    assert!(
        matches!(refused, Outcome::Raised { traceback } if traceback.message.contains("outside function"))
    );
}

#[test]
fn daemons_end_with_the_program() {
    let source = "import threading, time\n\
                  def work():\n    \
                      while True:\n        \
                          print('.', end='')\n        \
                          time.sleep(0.01)\n\
                  threading.Thread(target=work, daemon=True).start()\n\
                  time.sleep(0.03)\n";
    let report = run(source, |_| {});
    assert_eq!(report.outcome, Outcome::Finished);
    assert!(report.text().starts_with(".."), "{}", report.text());
}
