/** Query parameters that name a campaign or a click, never an article. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|at_.*|cmpid)$/i;

/**
 * The one form of an article's address: host in lower case, no default port, no user, no fragment, no tracking
 * parameters, the others sorted, no slash at the end. Null for anything but an http or https address. Idempotent.
 */
export function canonicalUrl(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  url.pathname = url.pathname.replace(/\/+$/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  url.search = new URLSearchParams(kept).toString();
  url.searchParams.sort();
  return url.search === '' ? url.href.replace(/\?$/, '') : url.href;
}
