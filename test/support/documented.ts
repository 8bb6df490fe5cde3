/** The first two examples of a page of the documentation below its heading "Before and after". */
export async function beforeAndAfter(page: string): Promise<{ before: string; after: unknown }> {
  const response = await fetch(new URL(`../../docs/formats/${page}`, import.meta.url));
  const [, examples = ''] = (await response.text()).split('## Before and after\n');
  const [before = '', after = ''] = [...examples.matchAll(/```\w+\n([^]*?)```/g)].map(([, code = '']) => code);
  return { before, after: JSON.parse(after) as unknown };
}
