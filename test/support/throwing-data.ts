/** A good event beside bad ones. */
export const before = { id: 'before', date: '2020', title: 'Before' };

export function throwing(): never {
  throw new Error('no');
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const trap = (traps: ProxyHandler<object>, target: object = { id: 'bad', date: '2021', title: 'Bad' }): unknown =>
  new Proxy(target, traps);

/** Stories that throw when they are read, and where that is told. */
export const THROWING: readonly [name: string, make: () => unknown, where: string][] = [
  [
    'a getter that throws',
    () => [
      before,
      {
        id: 'bad',
        title: 'Bad',
        get date() {
          return throwing();
        },
      },
    ],
    'events[1].date',
  ],
  [
    'a getter of the story',
    () => ({
      get title() {
        return throwing();
      },
      events: [before],
    }),
    'title',
  ],
  [
    'a source that throws',
    () => [
      before,
      {
        title: 'Bad',
        sources: [
          {
            get url() {
              return throwing();
            },
          },
        ],
      },
    ],
    'events[1].sources[0].url',
  ],
  ['an event that was taken back', () => [before, revoked({})], 'events[1]'],
  ['a field that was taken back', () => [before, { title: 'Bad', tags: revoked([]) }], 'events[1].tags'],
  ['an event that hides its keys', () => [before, trap({ has: throwing, ownKeys: throwing })], 'events[1]'],
  ['an event that gives nothing out', () => [before, trap({ get: throwing })], 'events[1].id'],
  ['an event that is not its own', () => [before, trap({ getOwnPropertyDescriptor: throwing })], 'events[1]'],
  ['events that were taken back', () => ({ events: revoked([]) }), 'events'],
  ['a list that was taken back', () => revoked([]), 'story'],
  ['a story that was taken back', () => revoked({}), 'story'],
  ['a list that gives nothing out', () => trap({ get: throwing }, [before]), 'events[0]'],
];
