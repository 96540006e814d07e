// Puts the theme that the learner chose on the page before it is painted; the app does it again when
// it has come. A classic script, because modules wait. Kept as `Settings` in storage/documents.rs.

try {
  const { theme } = JSON.parse(localStorage.getItem("rehearse/v1/settings")) ?? {};
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Nothing was kept, or storage is forbidden: the system's theme it is.
}
