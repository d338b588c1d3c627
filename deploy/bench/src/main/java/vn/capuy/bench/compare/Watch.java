package vn.capuy.bench.compare;

import java.util.List;

/** Looks whether what is measured is what should be measured. */
public interface Watch {
    /** Before the first round that counts. */
    default void begin() throws Exception {}

    /** After the last: what is wrong, such as sides that answer differently or a whole table read for one page. */
    default List<String> faults() throws Exception {
        return List.of();
    }
}
