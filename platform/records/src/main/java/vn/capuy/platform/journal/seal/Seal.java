package vn.capuy.platform.journal.seal;

import java.util.List;

/**
 * A seal over a batch of lines.
 *
 * @param firstPosition the first position of its range
 * @param lastPosition the last
 * @param missing positions of the range at which no line was committed when it was sealed
 * @param late positions of earlier ranges that are sealed here
 * @param entries how many lines it seals
 * @param root the root over their hashes, the late ones first, then by position
 * @param previous the hash of the seal before; zeros for the first
 */
record Seal(
        long number,
        long firstPosition,
        long lastPosition,
        List<Long> missing,
        List<Long> late,
        int entries,
        byte[] root,
        byte[] previous,
        long sealedAtMicros) {
    static final byte[] NONE = new byte[Hashes.LENGTH];

    byte[] hash() {
        return Hashes.of(this);
    }
}
