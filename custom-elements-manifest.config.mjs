/** Describes the public interface alone: what is private, and events seen by their class, would be noise. */
export default {
  globs: ['src/story-timeline.ts', 'src/define.ts', 'src/events/*.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [
    { name: 'public-only', packageLinkPhase: ({ customElementsManifest }) => publicOnly(customElementsManifest) },
  ],
};

function publicOnly({ modules }) {
  for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
    declaration.members &&= declaration.members.filter(
      ({ name, privacy }) => privacy !== 'private' && name !== 'shadowRootOptions',
    );
    declaration.events &&= declaration.events.filter(
      ({ name, description }) => name?.startsWith('story-') && description,
    );
  }
}
