package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.cadre.post.PostClosing;
import vn.capuy.cadre.post.PostClosing.Open;
import vn.capuy.platform.imports.Parsed;

/** Posts and holdings that units leave behind when they end: an event that does not close them is refused with their list. */
@ApplicationScoped
class LeftBehind {
    private static final int MOST_NAMED = 20;

    private final PostClosing closing;

    LeftBehind(PostClosing closing) {
        this.closing = closing;
    }

    /** The first day without it, by unit that ends. */
    static Map<String, LocalDate> ends(List<EventRow> rows) {
        Map<String, LocalDate> ends = new LinkedHashMap<>();
        rows.stream().filter(row -> row.kind().endsTheUnit()).forEach(row -> ends.put(row.unit(), row.on()));
        return ends;
    }

    /** @param closed whether the event closes what can be closed; what only begins afterwards cannot */
    void check(List<Parsed<EventRow>> rows, boolean closed, FaultSink faults) {
        var ends = ends(rows.stream().map(Parsed::value).toList());
        Map<String, Integer> rowOf = new LinkedHashMap<>();
        rows.forEach(row -> rowOf.putIfAbsent(row.value().unit(), row.row()));
        tell(closing.posts(ends), closed, "organisation.posts-left", "organisation.posts-later", rowOf, faults);
        tell(
                closing.holdings(ends),
                closed,
                "organisation.holdings-left",
                "organisation.holdings-later",
                rowOf,
                faults);
    }

    private static void tell(
            List<Open> open, boolean closed, String left, String later, Map<String, Integer> rowOf, FaultSink faults) {
        Map<String, List<Open>> byUnit = open.stream()
                .filter(each -> !closed || each.later())
                .collect(Collectors.groupingBy(Open::org, LinkedHashMap::new, Collectors.toList()));
        byUnit.forEach((unit, some) -> faults.add(
                rowOf.get(unit),
                "unit",
                unit,
                closed ? later : left,
                Map.of(
                        "unit",
                        unit,
                        "count",
                        some.size(),
                        "codes",
                        Listed.first(MOST_NAMED, some.stream().map(Open::code).toList()))));
    }
}
