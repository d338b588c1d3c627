package vn.capuy.platform.indicator.sums;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The latest entry or voiding among an indicator's records. No index knows it, and writers are not to pay for one: the table
 * is read a stretch at a time, so that no statement takes longer than a connection waits for it.
 */
final class LatestEntry {
    /** 512 MB. */
    private static final long PAGES_AT_A_TIME = 65_536;

    private static final String PAGES =
            "select pg_relation_size(cast(:entries as regclass)) / cast(current_setting('block_size') as bigint)";

    private static final String LATEST = """
            select max(greatest(recorded_at, voided_at)) from %s
            where ctid >= cast(format('(%%s,0)', cast(:first as bigint)) as tid)
              and ctid < cast(format('(%%s,0)', cast(:next as bigint)) as tid)""";

    private LatestEntry() {}

    /** Empty where there is no record at all. */
    static Optional<OffsetDateTime> of(Handle handle, String entries) {
        long pages = handle.createQuery(PAGES)
                .bind("entries", entries)
                .mapTo(long.class)
                .one();
        Optional<OffsetDateTime> latest = Optional.empty();
        for (long first = 0; first < pages; first += PAGES_AT_A_TIME) {
            var found = handle.createQuery(LATEST.formatted(entries))
                    .bind("first", first)
                    .bind("next", first + PAGES_AT_A_TIME)
                    .mapTo(OffsetDateTime.class)
                    .findOne();
            if (latest.isEmpty() || found.isPresent() && found.get().isAfter(latest.get())) {
                latest = found;
            }
        }
        return latest;
    }
}
