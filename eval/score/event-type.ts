/** Older labels say YIELD for CONCEDE and RETREAT alike. */
const ROOTS: Readonly<Record<string, string>> = { YIELD: 'CONCEDE', RETREAT: 'CONCEDE' };
/** Our ontology's word for what labels call in-force. */
const MODES: Readonly<Record<string, string>> = { 'enter-into-force': 'in-force' };

/** CONSULT of CONSULT/meet. */
export function rootOf(type: string): string {
  const root = (type.split('/')[0] ?? '').toUpperCase();
  return ROOTS[root] ?? root;
}

/** meet of CONSULT/meet; empty where there is none. */
export function modeOf(type: string): string {
  const mode = (type.split('/')[1] ?? '').toLowerCase();
  return MODES[mode] ?? mode;
}
