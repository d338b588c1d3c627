package vn.capuy.bench.growth;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How many rows each table of a group has, at the smallest size and now: which tables grow is read from the records and kept in no
 * list.
 */
record Sizes(Map<String, Long> first, Map<String, Long> now) {
    private static final int GROWN = 5;
    private static final int WORTH_AN_INDEX = 1_000;
    /** What was counted before may be told late. */
    private static final int BY_CHANCE = 5;

    boolean isGrowing(String table) {
        long rows = now.getOrDefault(table, 0L);
        return rows >= WORTH_AN_INDEX && rows >= GROWN * Math.max(1, first.getOrDefault(table, 0L));
    }

    /** The growing tables that more than every second request read as a whole, with how often. */
    String readWhole(Map<String, Long> scansBefore, Map<String, Long> scansAfter, long requests) {
        return new TreeSet<>(now.keySet())
                .stream()
                        .filter(this::isGrowing)
                        .filter(table -> isOften(since(table, scansBefore, scansAfter), requests))
                        .map(table -> "%s (%d rows, %d times for %d requests)"
                                .formatted(table, now.get(table), since(table, scansBefore, scansAfter), requests))
                        .collect(Collectors.joining(", "));
    }

    private static boolean isOften(long scans, long requests) {
        return scans > BY_CHANCE && scans * 2 > requests;
    }

    private static long since(String table, Map<String, Long> before, Map<String, Long> after) {
        return after.getOrDefault(table, 0L) - before.getOrDefault(table, 0L);
    }
}
