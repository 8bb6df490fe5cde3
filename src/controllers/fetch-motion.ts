/** How windows fly and glide, and what fingers can do besides, once it is there: without it, windows jump. */
export let motion: typeof import('./motion.js') | undefined;

/** For when a reader comes near. */
export async function fetchMotion(): Promise<void> {
  motion ??= await import('./motion.js').catch(() => undefined);
}
