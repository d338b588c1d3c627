package vn.capuy.platform.webhook.target;

import java.math.BigInteger;
import java.net.InetAddress;

/** A range of addresses, such as {@code 10.0.0.0/8} or {@code fc00::/7}; a bare address is a range of one. */
record Cidr(BigInteger network, int prefix, int bits) {

    /** @throws IllegalArgumentException for what is no range; no name is looked up */
    static Cidr parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash))
                .getAddress();
        int bits = address.length * Byte.SIZE;
        int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("No range of addresses: " + text);
        }
        return new Cidr(cut(address, bits - prefix), prefix, bits);
    }

    boolean contains(InetAddress each) {
        byte[] address = each.getAddress();
        return address.length * Byte.SIZE == bits && cut(address, bits - prefix).equals(network);
    }

    private static BigInteger cut(byte[] address, int host) {
        return new BigInteger(1, address).shiftRight(host);
    }
}
