package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.organisation.UnitKind;

/** The columns of the import of organisation events: a row is a part of an event. */
final class EventColumns {
    static final List<String> ALL = List.of(
            "event",
            "kind",
            "on",
            "basis",
            "unit",
            "parent",
            "successor",
            "share",
            "name_vi",
            "name_en",
            "name_ar",
            "unit_kind",
            "stands_in",
            "symbol");
    /** Of ESTABLISHED alone; a file of other events may leave them out. */
    static final Set<String> OPTIONAL = Set.of("unit_kind", "stands_in", "symbol");

    private static final int LONGEST_EVENT = 60;
    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_SHARE = 9;

    private EventColumns() {}

    static EventRow parse(Row row) {
        EventKind kind = row.code("kind", EventKind.class);
        boolean succeeded = kind != null && kind.hasSuccessor();
        LocalDate day = row.date("on");
        if (day != null && !EventRow.isPossible(day)) {
            row.fault("on", "violation.date");
        }
        boolean established = kind == EventKind.ESTABLISHED;
        String share = succeeded ? row.text("share", LONGEST_SHARE) : null;
        if (share != null && !SuccessionShare.isWellFormed(share)) {
            row.fault("share", "organisation.share-form");
        }
        return new EventRow(
                row.text("event", LONGEST_EVENT),
                kind,
                day,
                row.optionalText("basis", LONGEST_BASIS),
                row.text("unit", UnitColumns.LONGEST_CODE),
                kind == EventKind.MOVED || established ? row.text("parent", UnitColumns.LONGEST_CODE) : null,
                succeeded ? row.text("successor", UnitColumns.LONGEST_CODE) : null,
                share,
                kind == EventKind.RENAMED || established ? UnitColumns.name(row) : null,
                established ? row.code("unit_kind", UnitKind.class) : null,
                established ? row.optionalText("stands_in", UnitColumns.LONGEST_CODE) : null,
                established ? row.optionalText("symbol", UnitColumns.LONGEST_SYMBOL) : null);
    }
}
