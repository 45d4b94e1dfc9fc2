import ipaddr from 'ipaddr.js';

/** IANA's global unicast space: every IPv6 address outside it is reserved or special (RFC 4291, section 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Azure's host agent: a metadata service at an address that looks public to every registry. */
const AZURE_HOST = '168.63.129.16';

/**
 * Tells whether an address belongs to the public Internet, by IANA's special-purpose registries as ipaddr.js keeps
 * them. False for private, loopback, link-local, multicast, shared (CGNAT), documentation, benchmarking, metadata and
 * reserved addresses, and for every IPv6 form that wraps an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo):
 * such a form reaches the wrapped address by another road.
 *
 * @param address an IPv4 or IPv6 address, without brackets.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : parsed.toString() !== AZURE_HOST;
}
