// A chapter has ten editors and shows one or two: each is made when it comes near the viewport.

const waiting = new WeakMap();
let observer = null;

/** Calls `callback` once, when `element` is within a screen of being seen; never at once. */
export function mayBeSeen(element, callback) {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        const wanted = waiting.get(target);
        stopWaiting(target);
        wanted?.();
      }
    },
    { rootMargin: "100% 0px" },
  );
  waiting.set(element, callback);
  observer.observe(element);
}

/** Forgets about `element`. */
export function stopWaiting(element) {
  waiting.delete(element);
  observer?.unobserve(element);
}
