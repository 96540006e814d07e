use protocol::Probe;

use super::{Evidence, probe};
use crate::custom::{self, CustomInput};
use crate::{Custom, Verdict};

impl Custom {
    pub(super) fn probes(&self) -> Vec<Probe> {
        self.probes
            .iter()
            .map(|expression| probe(expression, &self.setup, self.limit_ms))
            .collect()
    }

    pub(super) fn judge(&self, evidence: &Evidence<'_>) -> Verdict {
        let Some(judge) = custom::find(&self.name) else {
            return Verdict::author(&format!(
                "asks for the custom check `{}`, which does not exist",
                self.name
            ));
        };
        let pairs: Vec<_> = (0..evidence.plan.count)
            .map(|index| evidence.outcomes(index))
            .collect();
        judge(&CustomInput {
            check: self,
            learner: pairs.iter().map(|(learner, _)| *learner).collect(),
            reference: pairs.iter().map(|(_, reference)| *reference).collect(),
        })
    }
}
