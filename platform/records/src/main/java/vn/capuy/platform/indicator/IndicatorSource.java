package vn.capuy.platform.indicator;

import java.time.Instant;
import java.util.List;

/** A feature's indicator: its definition, and the way back from a figure to its records. */
public interface IndicatorSource {
    Indicator indicator();

    /** The records of these keys as the caller may see them, in the order of the keys; what he may only count is left out. */
    List<?> records(List<String> keys);

    /** The same as they were known at a moment, for records that are made of several rows and so are never voided whole. */
    default List<?> records(List<String> keys, Instant knownAt) {
        return records(keys);
    }
}
