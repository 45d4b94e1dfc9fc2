import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './address.ts';
import { notPublic } from './hosts.ts';

/**
 * Resolves a name as `dns.lookup` does, to public addresses only. Given to the connection itself, so the address
 * checked is the one connected to: a name that resolves differently the next time (DNS rebinding) gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = error ? [] : found.filter(({ address }) => isPublicAddress(address));
    const [first] = addresses;
    if (!first) callback(error ?? notPublic(), []);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
