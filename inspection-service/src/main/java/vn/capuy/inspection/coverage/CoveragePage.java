package vn.capuy.inspection.coverage;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.platform.paging.Paged;

/**
 * A page of coverage: who was never looked at first, then who was not for longest.
 *
 * @param termFrom the first day of the committee's term that holds the day; null where none is known
 * @param note that it tells only what exists for the caller, in his language
 * @param next where the next page begins; null on the last page
 */
public record CoveragePage<T>(LocalDate onDay, LocalDate termFrom, String note, List<T> items, String next)
        implements Paged {}
