/** Runs one piece of work after another, in the order in which they are asked for, whether or not one fails. */
export function inTurn() {
  let last = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
