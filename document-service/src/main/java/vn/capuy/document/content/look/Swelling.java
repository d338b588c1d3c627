package vn.capuy.document.content.look;

/** How much a file may unpack to in all: what is packed a hundredfold and more, at sizes that matter, is made to do harm. */
final class Swelling {
    private static final long ALWAYS = 200L << 20;
    private static final long NEVER_MORE = 1L << 30;
    private static final int TIMES = 100;

    private long room;

    Swelling(long packed) {
        this.room = Math.min(NEVER_MORE, Math.max(ALWAYS, packed * TIMES));
    }

    /** Takes note of so many bytes more; false once there were too many. */
    boolean takes(long unpacked) {
        room -= unpacked;
        return room >= 0;
    }
}
