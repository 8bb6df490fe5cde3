/** Makes stories that are too much: a file beyond the limit, more sources and more problems than are listed. */
const much = document.querySelector('#much');
const MEGABYTE = 1_000_000;

const makers = {
  /** A few events whose texts are as long as a text may be, over and over. */
  file() {
    const text = 'All work and no play. '.repeat(4_500);
    const event = (index) =>
      JSON.stringify({ id: `page-${index}`, date: String(1500 + index), title: `Page ${index + 1}`, text });
    const count = Math.ceil((51 * MEGABYTE) / event(1000).length);
    const events = Array.from({ length: count }, (_, index) => event(index));
    much.src = URL.createObjectURL(new Blob(['[', events.join(','), ']'], { type: 'application/json' }));
  },
  sources() {
    const sources = Array.from({ length: 1200 }, (_, index) => `Page ${index + 1} of the minutes`);
    much.events = [{ date: '2031', title: 'An event with twelve hundred sources', sources }];
  },
  problems() {
    much.events = Array.from({ length: 1200 }, (_, index) => ({
      date: index % 100 === 0 ? String(1500 + index) : `the year ${1500 + index}, or so`,
      title: `Event ${index + 1}`,
    }));
  },
};

for (const button of document.querySelectorAll('[data-make]')) {
  button.addEventListener('click', () => makers[button.dataset.make]());
}
