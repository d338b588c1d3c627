package vn.capuy.platform.range;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.range.ByteRange.Unsatisfiable;

class ByteRangeTest {
    @Test
    void one_range_is_answered_with_what_there_is_of_it() throws Unsatisfiable {
        assertEquals(range(0, 0), ByteRange.of("bytes=0-0", 10));
        assertEquals(range(9, 9), ByteRange.of("bytes=9-", 10));
        assertEquals(range(4, 9), ByteRange.of("bytes=4-100", 10));
        assertEquals(range(7, 9), ByteRange.of("bytes=-3", 10));
        assertEquals(range(0, 9), ByteRange.of("bytes=-30", 10));
        assertEquals("bytes 4-9/10", new ByteRange(4, 9).header(10));
        assertEquals(6, new ByteRange(4, 9).length());
    }

    @Test
    void what_lies_beyond_the_end_cannot_be_given() {
        assertThrows(Unsatisfiable.class, () -> ByteRange.of("bytes=10-", 10));
        assertThrows(Unsatisfiable.class, () -> ByteRange.of("bytes=10-12", 10));
        assertThrows(Unsatisfiable.class, () -> ByteRange.of("bytes=-0", 10));
    }

    @Test
    void what_is_no_single_range_is_answered_with_the_whole() throws Unsatisfiable {
        for (String each : new String[] {
            null,
            "",
            "bytes=",
            "bytes=-",
            "bytes=5-2",
            "bytes=0-1,3-4",
            "lines=1-2",
            "bytes=a-b",
            "bytes=" + "9".repeat(30) + "-"
        }) {
            assertEquals(Optional.empty(), ByteRange.of(each, 10), each);
        }
    }

    private static Optional<ByteRange> range(long first, long last) {
        return Optional.of(new ByteRange(first, last));
    }
}
