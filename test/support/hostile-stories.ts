import type { StoryInput } from '../../src/core/story/story.js';

const MOON = new URL('moon.svg', import.meta.url).href;

/** An event of which everything is good; each hostile event is bad in one place. */
const whole = (id: string) => ({
  id,
  date: '2031-05-06',
  title: `Event ${id}`,
  text: 'Plain words.',
  sources: [{ title: 'A book', url: 'https://good.example/', publisher: 'A house', date: '2031', quote: 'Quoted.' }],
});
const PARTS = {
  sources: whole('').sources[0] as object,
  media: { src: MOON, type: 'video', alt: 'The moon', caption: 'Seen', credit: 'N. N.', width: 16, height: 16 },
};

/** The places of an event in which a text can stand, each with an event that has it there. */
const EVENT_FIELDS: Readonly<Record<string, (text: string, id: string) => object>> = {
  id: (text, id) => ({ ...whole(id), id: text }),
  title: (title, id) => ({ ...whole(id), title }),
  text: (text, id) => ({ ...whole(id), text }),
  html: (html, id) => ({ ...whole(id), html }),
  'html alone': (html, id) => ({ id, date: '2031', title: id, html }),
  date: (date, id) => ({ ...whole(id), date }),
  end: (end, id) => ({ ...whole(id), end }),
  reported: (reported, id) => ({ ...whole(id), reported }),
  displayDate: (displayDate, id) => ({ ...whole(id), displayDate }),
  group: (group, id) => ({ ...whole(id), group }),
  tags: (text, id) => ({ ...whole(id), tags: [text, text] }),
  status: (status, id) => ({ ...whole(id), status }),
  weight: (weight, id) => ({ ...whole(id), weight }),
  lang: (lang, id) => ({ ...whole(id), lang }),
  'an unknown key': (text, id) => ({ ...whole(id), [text]: text, style: text, class: text, onclick: text }),
  'relation, to': (to, id) => ({ ...whole(id), relations: [{ type: 'refutes', to }] }),
  'relation, type': (type, id) => ({ ...whole(id), relations: [{ type, to: 'good-1' }] }),
  'source, text': (text, id) => ({ ...whole(id), sources: [text] }),
  ...partFields('sources', ['title', 'url', 'publisher', 'date', 'quote']),
  'media, text': (text, id) => ({ ...whole(id), media: [text] }),
  ...partFields('media', ['src', 'alt', 'caption', 'credit', 'poster', 'captions', 'type', 'width']),
};

function partFields(list: 'sources' | 'media', keys: readonly string[]): typeof EVENT_FIELDS {
  return Object.fromEntries(
    keys.map((key) => [
      `${list}, ${key}`,
      (text: string, id: string) => ({ ...whole(id), [list]: [{ ...PARTS[list], [key]: text }] }),
    ]),
  );
}

/** The places of a whole story. */
const STORY_FIELDS: Readonly<Record<string, (text: string) => object>> = {
  title: (title) => ({ title }),
  summary: (summary) => ({ summary }),
  lang: (lang) => ({ lang }),
  timeZone: (timeZone) => ({ timeZone }),
  'groups, id': (id) => ({ groups: [{ id, label: 'A group' }] }),
  'groups, label': (label) => ({ groups: [{ id: 'a', label }] }),
  'eras, title': (title) => ({ eras: [{ date: '2031-03/2031-08', title }] }),
  'eras, date': (date) => ({ eras: [{ date, title: 'An era' }] }),
  'an unknown key': (text) => ({ [text]: text }),
};

/** The attributes of the element. */
export const ATTRIBUTES =
  'heading heading-level summary start end selected time-zone as-of breaks gestures group-by layout controls lang dir type'.split(
    ' ',
  );

/** Of markup: an element with a text in one place, set through the object model, as by a page that is careful itself. */
const CHILD_FIELDS: Readonly<Record<string, (text: string, child: HTMLElement) => void>> = {
  title: (text, child) => fill(child, 'h3', text),
  text: (text, child) => fill(child, 'p', text),
  time: (text, child) => fill(child, 'time', text),
  cite: (text, child) => fill(child, 'cite', text),
  quote: (text, child) => fill(child, 'blockquote', text),
  caption: (text, child) => {
    picture(child);
    fill(child, 'figcaption', text);
  },
  'source, url': (text, child) => child.querySelector('cite a')?.setAttribute('href', text),
  'quote, url': (text, child) => child.querySelector('blockquote')?.setAttribute('cite', text),
  alt: (text, child) => picture(child).setAttribute('alt', text),
  width: (text, child) => picture(child).setAttribute('width', text),
  datetime: (text, child) => child.querySelector('time')?.setAttribute('datetime', text),
  id: (text, child) => (child.id = text),
  lang: (text, child) => (child.lang = text),
  ...Object.fromEntries(
    'date end title display-date status reported group weight tags refutes replies-to'
      .split(' ')
      .map((name) => [`data-${name}`, (text: string, child: HTMLElement) => child.setAttribute(`data-${name}`, text)]),
  ),
};

/** The picture of an element, which is one only once it has an address. */
function picture(child: HTMLElement): HTMLImageElement {
  const image = child.querySelector('img') as HTMLImageElement;
  image.src = MOON;
  return image;
}

function fill(child: HTMLElement, selector: string, text: string): void {
  (child.querySelector(selector) as Element).textContent = text;
}

export const GOOD = [1, 2].map((number) => ({
  ...whole(`good-${number}`),
  date: `203${number}-01-01`,
  title: `Good ${number}`,
}));
export const GOOD_TITLES = GOOD.map(({ title }) => title);

/** How many places there are for one text: of events, of a story and of markup. */
export const COUNTS = {
  events: Object.keys(EVENT_FIELDS).length,
  story: Object.keys(STORY_FIELDS).length,
  children: Object.keys(CHILD_FIELDS).length,
};

/** One event for each place, with the text there, between two good ones. */
export function hostileEvents(text: string): object[] {
  const bad = Object.values(EVENT_FIELDS).map((make, index) => make(text, `bad-${index}`));
  return [GOOD[0] as object, ...bad, GOOD[1] as object];
}

/** All of that in a story with the text in every place of its own. */
export function hostileStory(text: string): StoryInput {
  const fields = Object.values(STORY_FIELDS).map((make) => make(text) as { groups?: []; eras?: [] });
  const groups = fields.flatMap((field) => field.groups ?? []);
  const eras = fields.flatMap((field) => field.eras ?? []);
  return Object.assign({}, ...fields, { groups, eras, events: hostileEvents(text) }) as StoryInput;
}

/** Markup with the text in one place of each child. */
export function hostileChildren(text: string): HTMLElement[] {
  const make = (title: string, date: string) => {
    const child = document.createElement('article');
    const template = document.createElement('template');
    template.innerHTML = `<time datetime="${date}">${date}</time><h3>${title}</h3><p>Words</p><cite><a href="https://good.example/">A book</a></cite><blockquote cite="https://good.example/">Quoted</blockquote><figure><img alt="The moon"><figcaption>Seen</figcaption></figure>`;
    child.append(template.content);
    return child;
  };
  const bad = Object.entries(CHILD_FIELDS).map(([name, put]) => {
    const child = make(`Bad ${name}`, '2031-05');
    put(text, child);
    return child;
  });
  return [make('Good 1', '2031-01-01'), ...bad, make('Good 2', '2032-01-01')];
}
