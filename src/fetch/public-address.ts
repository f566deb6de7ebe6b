/** Decides by its number whether an IP address is a place on the public internet. */
import ipaddr from 'ipaddr.js';

/** Public by number, yet answered inside a cloud: Azure's virtual host, https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16. */
const INSIDE_A_CLOUD: readonly string[] = ['168.63.129.16'];

/** RFC 6052: an IPv4 address in its last 32 bits. Networks without IPv4 reach everything this way. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** All that is given out to anybody, RFC 4291. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
const IPV4_BYTES = 4;

/** False for private, local, reserved and metadata addresses, in whatever form of IPv6 they hide, and for what is no address. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed instanceof ipaddr.IPv6 ? isPublicIpv6(parsed) : isPublicIpv4(parsed);
}

function isPublicIpv6(address: ipaddr.IPv6): boolean {
  if (address.match(NAT64)) return isPublicIpv4(new ipaddr.IPv4(address.toByteArray().slice(-IPV4_BYTES)));
  if (address.range() === 'ipv4Mapped') {
    return address.isIPv4MappedAddress() && isPublicIpv4(address.toIPv4Address());
  }
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast';
}

function isPublicIpv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !INSIDE_A_CLOUD.includes(address.toString());
}
