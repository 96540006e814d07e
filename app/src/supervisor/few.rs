/// A map of a handful of entries: less code to download than that of a hash map.
pub(super) struct Few<K, V>(Vec<(K, V)>);

impl<K, V> Default for Few<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: PartialEq, V> Few<K, V> {
    /// Puts a value in place of what was there.
    pub(super) fn insert(&mut self, key: K, value: V) {
        self.remove(&key);
        self.0.push((key, value));
    }

    /// Takes a value out.
    pub(super) fn remove(&mut self, key: &K) -> Option<V> {
        let index = self.0.iter().position(|(own, _)| own == key)?;
        Some(self.0.remove(index).1)
    }

    /// The value under `key`.
    pub(super) fn get(&self, key: &K) -> Option<&V> {
        let (_, value) = self.0.iter().find(|(own, _)| own == key)?;
        Some(value)
    }

    /// All entries, in the order in which they came.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn a_value_is_replaced_and_removed() {
        let mut few = Few::default();
        few.insert(1, "a");
        few.insert(2, "b");
        few.insert(1, "c");
        assert_eq!(few.get(&1), Some(&"c"));
        assert_eq!(few.iter().count(), 2);
        assert_eq!(few.remove(&1), Some("c"));
        assert_eq!(few.remove(&1), None);
        assert_eq!(few.get(&2), Some(&"b"));
    }
}
