import type { LdGraph, LdNode, LdValue } from './graph.js';

/** The values of several properties of a thing, in their order, each thing as it is told of where all of it stands. */
export function valuesOf(graph: LdGraph, node: LdNode, ...names: string[]): LdValue[] {
  const values = names.flatMap((name) => node.properties.get(name) ?? []);
  return values.map((value) => (typeof value === 'object' ? graph.resolve(value) : value));
}

export function nodesOf(graph: LdGraph, node: LdNode, ...names: string[]): LdNode[] {
  return valuesOf(graph, node, ...names).filter((value) => typeof value === 'object');
}

/** The first text, or number, among several properties. */
export function textOf(node: LdNode, ...names: string[]): string | undefined {
  const values = names.flatMap((name) => node.properties.get(name) ?? []);
  const found = values.find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? undefined : String(found);
}

/** What a thing is called: a text is its own name. */
export function nameOf(value: LdValue): string | undefined {
  return typeof value === 'object' ? textOf(value, 'name', 'headline', 'alternateName', 'legalName') : String(value);
}

export function namesOf(graph: LdGraph, node: LdNode, ...names: string[]): string[] {
  const found = valuesOf(graph, node, ...names).flatMap((value) => nameOf(value) ?? []);
  return [...new Set(found)];
}

/** The address of a page or file: a text is its own; a thing has one, or is called by one. */
export function addressOf(value: LdValue | undefined, ...names: string[]): string | undefined {
  if (value === undefined || typeof value !== 'object') return value === undefined ? undefined : String(value);
  const address = textOf(value, ...names, 'url');
  return address ?? (value.id !== undefined && /^https?:/.test(value.id) ? value.id : undefined);
}
