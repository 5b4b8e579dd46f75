import { LiveFeed } from './live-feed';

describe('the live feed', () => {
  it('tells who comes back what they missed, once and in order', () => {
    const feed = new LiveFeed();
    const seen = feed.last;
    feed.send('issue 1', 'first');
    feed.send('issue 1', 'second');
    const heard: unknown[] = [];
    const stop = feed.follow(seen + 1, ({ payload }) => heard.push(payload));
    feed.send('issue 1', 'third');
    stop();
    feed.send('issue 1', 'fourth');
    expect(heard).toEqual(['second', 'third']);
  });
});
