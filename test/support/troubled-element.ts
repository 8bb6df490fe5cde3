import { expect } from '@open-wc/testing';
import { drawnOutside } from './drawn-outside.js';
import { ANSWERS, type FakeNetwork } from './fake-network.js';
import { EVENTS, type EventKind, type Step } from './fault-commands.js';
import { frames, inside, until } from './mount.js';
import { openFrame } from './open-frame.js';

type Place = 'page' | 'aside' | 'frame';

/** Whose story is shown: every event of a source bears its tag. */
type Tag = string;

/** A source that was set, and what is to come of it. */
interface Expected {
  readonly name: 'src' | 'events' | 'story';
  readonly tag: Tag;
  readonly outcome: 'story' | 'empty' | 'error';
  readonly count: number;
}

const NOTHING: Tag = 'nothing';
const EMPTY: Tag = 'empty';
/** More than are read in one task. */
const MANY = 2_200;
const CHILDREN: Tag = 'C0';

/** An element on the page, with what is known of what it has to show. */
export class TroubledElement {
  readonly element = document.createElement('story-timeline');
  /** In the order in which they were set. */
  #sources: Expected[] = [];
  #shown: Tag = NOTHING;
  /** What could have come since then. */
  readonly #possible = new Set<Tag>();
  #tags = 0;
  /** Where it stands: in the page, in another part of it, in another document. */
  readonly #places: Record<Exclude<Place, 'frame'>, HTMLElement>;
  readonly #frame: Promise<HTMLIFrameElement>;
  #abroad: HTMLElement | undefined;
  readonly #page = document.createElement('main');

  constructor(readonly network: FakeNetwork) {
    const [page, aside] = [document.createElement('div'), document.createElement('div')];
    this.#page.append(page, aside);
    document.body.append(this.#page);
    this.#frame = openFrame(this.#page, 'inline-size: 700px');
    this.#places = { page, aside };
    page.style.width = '800px';
    aside.style.width = '400px';
    page.append(this.element);
    this.#look();
  }

  /** Does what was asked, one thing after another; nothing happens in between but where some frames are let pass. */
  async live(steps: readonly Step[]): Promise<void> {
    this.#abroad = (await this.#frame).contentDocument?.body;
    for (const step of steps) {
      this.#act(step);
      for (const tag of this.#mayCome) this.#possible.add(tag);
      if (step.frames === 0) continue;
      await frames(step.frames);
      this.#look();
    }
  }

  /** Has all that is under way come to its end, and what was hidden come back; then says what must hold. */
  async settle(): Promise<void> {
    const { element } = this;
    element.style.removeProperty('display');
    if (!element.isConnected || element.parentElement?.style.width === '0px')
      this.#act({ do: 'place', where: 'aside' });
    this.#places.page.style.width = '800px';
    await until(() => {
      this.network.giveUp();
      return !element.matches(':state(loading)');
    }, 'the end of the loading');
    await element.ready;
    await frames(3);
    this.#look();
    const last = this.#last;
    expect(element.matches(':state(error)'), 'whether it says that it failed').to.equal(last?.outcome === 'error');
    expect(inside(element, '[aria-busy="true"]')).to.deep.equal([]);
    if (last?.outcome !== 'error') expect(this.#shown, 'the last one wins').to.be.oneOf(this.#mayCome);
    if (this.#shown === last?.tag) this.#count(last.count, (index) => `events[${index}]`);
    if (!last && this.#shown === CHILDREN) {
      this.#count(element.children.length, (index) => `child ${index + 1} `);
    }
    const isPlaced = element.story?.events.some(({ placement }) => placement);
    if (!isPlaced) return;
    element.asOf = null;
    element.fit();
    await until(() => inside(element, '.flags li, .entry, .chapter').length > 0, 'what is drawn');
    await until(
      () => !element.matches(':state(zoomed)') || inside(element, '.entry, .chapter').length > 0,
      'the whole',
    );
    await frames(2);
    this.#look(true);
  }

  remove(): void {
    this.element.remove();
    this.#page.remove();
  }

  get #last(): Expected | undefined {
    return this.#sources.at(-1);
  }

  /** Whose story may be shown next, besides the one that is. */
  get #mayCome(): Tag[] {
    const children = this.element.childElementCount > 0 ? CHILDREN : EMPTY;
    const last = this.#last;
    if (!last) return [children];
    // The author's own markup is better than nothing.
    if (last.outcome === 'error') return this.#shown === NOTHING ? [CHILDREN] : [];
    return [last.outcome === 'story' ? last.tag : EMPTY];
  }

  /** What must hold at any time: the old story stays until the new one is there, and nothing is drawn beside the element. */
  #look(isWhole = false): void {
    const { story } = this.element;
    const tags = new Set(story?.events.map(({ title }) => title.split(' ')[0] as Tag));
    expect(tags.size, `one story at a time: ${[...tags].join()}`).to.be.at.most(1);
    const [tag = story ? EMPTY : NOTHING] = tags;
    expect(tag, 'whose story is shown').to.be.oneOf([this.#shown, ...this.#possible, ...this.#mayCome]);
    this.#shown = tag;
    this.#possible.clear();
    expect(drawnOutside(this.element, isWhole).join('\n'), 'what is drawn outside of its box').to.equal('');
  }

  /** Each event that was given is shown or reported. */
  #count(count: number, whereOf: (index: number) => string): void {
    const { story, problems } = this.element;
    const shown = new Set(story?.events.map(({ given }) => given));
    const lost = Array.from({ length: count }, (_, index) => index).filter(
      (index) => !shown.has(index) && !problems.some(({ where }) => where.startsWith(whereOf(index))),
    );
    expect(lost, 'events that are neither shown nor reported').to.deep.equal([]);
  }

  #act(step: Omit<Step, 'frames'> | Step): void {
    const { element } = this;
    const given = step as Step;
    switch (given.do) {
      case 'src': {
        const { tag, events } = this.#give('src', given.events, ANSWERS[given.answer]);
        const { answer, delay } = given;
        this.network.serve(`${tag}.json`, { answer, delay, text: JSON.stringify({ title: 'Grüße', events }) });
        element.src = `${tag}.json`;
        return;
      }
      case 'events': {
        const isBroken = given.as === 'broken text';
        const { events } = this.#give('events', given.events, isBroken ? 'empty' : 'story');
        const text = JSON.stringify(events);
        if (given.as === 'list') element.events = events as never;
        else element.setAttribute('events', isBroken ? text.slice(0, -1) : text);
        return;
      }
      case 'story':
        element.story = { title: 'A story', ...this.#give('story', given.events, 'story') } as never;
        return;
      case 'many': {
        const kinds: EventKind[] = Array.from({ length: MANY }, (_, index) => (index % 50 ? 'day' : 'no date'));
        if (given.as === 'story') return this.#act({ do: 'story', events: kinds });
        return this.#act({ do: 'src', answer: 'whole', delay: 0, events: kinds });
      }
      case 'take back':
        this.#sources = this.#sources.filter(({ name }) => name !== given.name);
        element[given.name] = null;
        return;
      case 'child':
        return this.#changeChild(given.change);
      case 'place':
        return this.#place(given.where);
      case 'display':
        return void (element.style.display = given.value);
      case 'width':
        return void (this.#places.page.style.width = `${given.value}px`);
      case 'set':
        if (given.name === 'lang' || given.name === 'dir') element[given.name] = given.value ?? '';
        else element[given.name] = given.value;
        return;
      case 'call':
        return void element[given.method]();
      case 'address':
        element.hash = given.fragment !== null;
        history.replaceState(null, '', `${location.pathname}${location.search}${given.fragment ?? ''}`);
        dispatchEvent(new PopStateEvent('popstate'));
        return;
      case 'print':
        dispatchEvent(new Event(given.event));
        return;
      case 'zoomTo':
        return element.zoomTo(given.start, given.end);
      case 'select': {
        const { which } = given;
        return element.select(typeof which === 'number' ? (element.story?.events[which]?.id ?? 'none') : which);
      }
      default:
        return this.#doAsReader(given);
    }
  }

  #give(name: Expected['name'], kinds: readonly EventKind[], outcome: Expected['outcome']) {
    this.#tags += 1;
    const tag = `T${this.#tags}`;
    const events = kinds.map((kind, index) => EVENTS[kind](`${tag} number ${index}`));
    this.#sources = [
      ...this.#sources.filter((source) => source.name !== name),
      { name, tag, outcome, count: outcome === 'story' ? events.length : 0 },
    ];
    return { tag, events };
  }

  #changeChild(change: 'add' | 'edit' | 'drop' | 'garble'): void {
    const { element } = this;
    const child = element.lastElementChild;
    if (change === 'drop') return child?.remove();
    if (change === 'add' || !child) {
      const added = document.createElement('article');
      const [time, title] = [document.createElement('time'), document.createElement('h3')];
      time.dateTime = `20${10 + element.childElementCount}`;
      title.textContent = `${CHILDREN} a child`;
      added.append(time, title);
      return element.append(added);
    }
    const [time, title] = [child.querySelector('time'), child.querySelector('h3')];
    if (change === 'edit') title?.append(' edited');
    else time?.setAttribute('datetime', 'some day');
  }

  #place(where: 'nowhere' | Place): void {
    const { element } = this;
    if (where === 'nowhere') return element.remove();
    const place = where === 'frame' ? this.#abroad : this.#places[where];
    place?.append(element);
  }

  #doAsReader(given: Step): void {
    const { element } = this;
    const [plot] = inside(element, '.plot');
    const { left = 0, top = 0, width = 0 } = plot?.getBoundingClientRect() ?? {};
    const at = { clientX: left + width / 2, clientY: top + 10, bubbles: true, composed: true, cancelable: true };
    const pointer = { ...at, pointerId: 1, isPrimary: true, buttons: 1, pointerType: 'mouse' };
    switch (given.do) {
      case 'find': {
        const [field] = inside<HTMLInputElement>(element, '[type=search]');
        if (!field) return;
        field.value = given.query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        return;
      }
      case 'press': {
        const [flag] = inside(element, '.flag, [data-entry]');
        flag?.focus();
        (flag ?? plot)?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: given.key }));
        return;
      }
      case 'wheel':
        return void plot?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: given.deltaY, ctrlKey: true }));
      case 'drag':
        plot?.dispatchEvent(new PointerEvent('pointerdown', pointer));
        for (const share of [0.5, 1]) {
          const clientX = at.clientX + given.by * share;
          plot?.dispatchEvent(new PointerEvent('pointermove', { ...pointer, clientX }));
        }
        if (given.lifts) plot?.dispatchEvent(new PointerEvent('pointerup', { ...pointer, buttons: 0 }));
        return;
      case 'click': {
        const buttons = inside(element, 'button');
        buttons[given.which % buttons.length]?.click();
        return;
      }
    }
  }
}
