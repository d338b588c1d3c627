package vn.capuy.inspection.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** A case under way with its deadline, in the order in which they are due. */
record Due(UUID caseId, Deadline deadline) {
    private static final Comparator<Due> SOONEST_FIRST = Comparator.<Due, java.time.LocalDate>comparing(
                    each -> each.deadline().dueOn())
            .thenComparing(each -> each.caseId().toString());

    static List<Due> sorted(List<Due> found) {
        return found.stream().sorted(SOONEST_FIRST).toList();
    }

    /** The page that was asked for of the whole list. */
    static Page<Due> page(List<Due> sorted, PageRequest page) {
        List<Due> beyond = page.place(2)
                .map(place ->
                        sorted.stream().filter(each -> each.isBeyond(place)).toList())
                .orElse(sorted);
        List<Due> rows = beyond.subList(0, Math.min(page.rows(), beyond.size()));
        return Page.of(rows, page.limit, each -> Cursor.at(each.deadline().dueOn(), each.caseId()));
    }

    private boolean isBeyond(Cursor place) {
        int byDay = deadline.dueOn().compareTo(place.date(0));
        return byDay > 0
                || (byDay == 0 && caseId.toString().compareTo(place.id(1).toString()) > 0);
    }
}
