/** Counts what the page's policy refuses and what goes wrong, and gives a timeline very many events. */
const outcome = document.querySelector('#outcome');
const faults = [];

function tell() {
  outcome.textContent =
    faults.length === 0 ? 'The policy was never violated, and nothing went wrong.' : `Refused: ${faults.join('; ')}`;
  outcome.classList.toggle('violated', faults.length > 0);
}

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  faults.push(`${violatedDirective} ${blockedURI} ${sample}`);
  tell();
});
addEventListener('error', ({ message }) => {
  faults.push(message);
  tell();
});
addEventListener('unhandledrejection', ({ reason }) => {
  faults.push(String(reason));
  tell();
});
tell();

/** Days of a century. */
function readings(count) {
  let seed = 7;
  const next = (limit) => (seed = (seed * 16807) % 2147483647) % limit;
  return Array.from({ length: count }, (_, index) => ({
    id: `reading-${index}`,
    date: new Date(Date.UTC(1900, 0, 1 + next(36_524))).toISOString().slice(0, 10),
    title: `${next(60)} millimetres`,
    weight: next(400) === 0 ? 2 : 1,
  }));
}

document.querySelector('#crowd').events = readings(5000);
