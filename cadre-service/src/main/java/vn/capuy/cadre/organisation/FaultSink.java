package vn.capuy.cadre.organisation;

import java.util.Map;

/** Where a check tells what is wrong with a row: a file's report, or the members of a request. */
@FunctionalInterface
interface FaultSink {
    void add(int row, String column, String value, String messageKey, Map<String, ?> arguments);

    default void add(int row, String column, String value, String messageKey) {
        add(row, column, value, messageKey, Map.of());
    }
}
