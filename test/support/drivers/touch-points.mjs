/** Keeps which fingers are down, as the command `touch` tells it: see `browser-commands.mjs`. */
export function touchPoints() {
  const down = new Map();
  return {
    /** What a browser has to be told, for `touchStart`, `touchMove`, `touchEnd`, `touchCancel`. */
    change(type, points) {
      if (type === 'touchStart' || type === 'touchMove') {
        for (const point of points) down.set(point.id, point);
        return { changed: [...down.values()] };
      }
      const lifted = points.length > 0 ? points.map(({ id }) => down.get(id)).filter(Boolean) : [...down.values()];
      for (const { id } of lifted) down.delete(id);
      return { changed: lifted };
    },
  };
}
