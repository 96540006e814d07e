//! How long a thread runs before another one has its turn.

use rustpython_vm::VirtualMachine;

/// Instructions in a turn for each second of `sys.getswitchinterval()`: a thousand with CPython's 5 ms,
/// so few that a lost update shows in a short program, so many that switching costs little.
const INSTRUCTIONS_A_SECOND: f64 = 200_000.0;

/// Turns of random lengths, the same for the same seed: what goes wrong between two threads goes wrong
/// again.
pub(crate) struct Turns {
    left: u32,
    random: u64,
}

impl Turns {
    pub(crate) const fn new() -> Self {
        Self { left: 1, random: 1 }
    }

    pub(crate) fn seed(&mut self, seed: u64) {
        // The generator stays at zero for ever if it is once there.
        self.random = seed.wrapping_mul(2).wrapping_add(1);
        self.left = 1;
    }

    /// Counts one instruction; whether it was the last of the turn.
    #[inline]
    pub(crate) fn is_over(&mut self, vm: &VirtualMachine) -> bool {
        self.left -= 1;
        let over = self.left == 0;
        if over {
            self.left = self.length(vm.state.switch_interval.load());
        }
        over
    }

    /// Between nothing and twice the mean.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to a small range"
    )]
    fn length(&mut self, interval: f64) -> u32 {
        // Marsaglia's xorshift (Journal of Statistical Software 8 (14), 2003).
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        let mean = (interval * INSTRUCTIONS_A_SECOND).clamp(10.0, 1e6) as u64;
        1 + (self.random % (2 * mean)) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(seed: u64, interval: f64) -> Vec<u32> {
        let mut turns = Turns::new();
        turns.seed(seed);
        (0..200).map(|_| turns.length(interval)).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_turns() {
        assert_eq!(lengths(7, 0.005), lengths(7, 0.005));
        assert_ne!(lengths(7, 0.005), lengths(8, 0.005));
    }

    #[test]
    fn a_turn_is_as_long_as_the_interval_says() {
        let mean = |interval| lengths(3, interval).iter().sum::<u32>() / 200;
        assert!((700..1300).contains(&mean(0.005)));
        assert!((7..14).contains(&mean(1e-9)));
        assert!(lengths(3, 1e-9).iter().all(|length| *length > 0));
    }
}
