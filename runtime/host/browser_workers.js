// Workers for the processes of a run in a browser: the same script as the page's worker, told its role
// by its name. They end with the worker that started them.

/** @type {import("./process_roles.js").StartWorker} */
export function startWorker(role) {
  const worker = new Worker(self.location.href, { name: role });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer ?? []),
    hear: (take, failed) => {
      worker.onmessage = ({ data }) => take(data);
      worker.onerror = (event) => {
        // Otherwise it is reported as uncaught in the page too.
        event.preventDefault();
        failed(event.message ?? "a worker could not be started");
      };
    },
    stop: () => worker.terminate(),
  };
}

/** Whoever has started this worker. */
export const starter = {
  post: (message, transfer) => self.postMessage(message, transfer ?? []),
  hear: (take) => {
    self.onmessage = ({ data }) => take(data);
  },
};
