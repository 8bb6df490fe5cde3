import '../dist/story-timeline.min.js';

/** An invented bridge, whose dates are of every kind. */
const bridge = {
  title: 'An invented bridge',
  eras: [{ date: '1811/1814', title: 'The great floods' }],
  events: [
    {
      id: 'wish',
      date: '1788~',
      title: 'A ferryman asks for a bridge',
      text: 'About 1788: the ends of the mark fade.',
    },
    {
      id: 'works',
      date: '1790-06-01/1797-10',
      title: 'The bridge is built',
      text: 'An interval: a solid bar from the first of June 1790 to some day in October 1797.',
      weight: 2,
    },
    { id: 'toll', date: '1804?', title: 'The first toll is paid', text: 'Perhaps 1804: the outline is dashed.' },
    {
      id: 'floods',
      date: '{1811,1814}',
      title: 'Both floods take the railing',
      text: 'All of a set: once in 1811, and again in 1814.',
    },
    {
      id: 'lamp',
      date: '[1821,1823]',
      title: 'The lamps are lit',
      text: 'One of a set: two chronicles give two years.',
      status: 'disputed',
    },
    { id: 'repair', date: '183X', title: 'The third arch is repaired', text: 'Some year of the 1830s: a decade long.' },
    { id: 'guild', date: '1846/..', title: 'A guild keeps the bridge', text: 'Since 1846, and still: an arrow.' },
    { id: 'painting', date: '1852-21', title: 'A painter stays for a season', text: 'Spring 1852: three months long.' },
    { id: 'legend', title: 'A goat crosses first', text: 'Everyone tells it, nobody knows when: an undated event.' },
  ],
};

const timeline = document.querySelector('#bridge');
const log = document.querySelector('#log');

timeline.addEventListener('story-load', ({ story, problems }) => {
  print('story-load', `“${story.title}”, ${story.events.length} events, ${problems.length} problems`);
});
timeline.addEventListener('story-error', ({ error }) => print('story-error', error.message));
timeline.addEventListener('story-select', ({ id }) => print('story-select', id === null ? 'closed' : id));
timeline.addEventListener('story-view', ({ start, end }) => print('story-view', `${day(start)} to ${day(end)}`));

document.querySelector('#set-story').addEventListener('click', () => {
  timeline.src = null;
  timeline.story = bridge;
});
document.querySelector('#set-src').addEventListener('click', () => {
  timeline.src = 'han-dong.json';
});
document.querySelector('#set-missing').addEventListener('click', () => {
  timeline.src = 'missing.json';
});
document.querySelector('#zoom-to').addEventListener('click', () => {
  timeline.zoomTo(Date.UTC(1790, 0, 1), Date.UTC(1830, 0, 1));
});

timeline.story = bridge;

function print(name, text) {
  const line = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = name;
  line.append(code, ` ${text}`);
  log.prepend(line);
  while (log.children.length > 12) log.lastChild.remove();
}

function day(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}
