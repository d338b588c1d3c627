package vn.capuy.cadre.organisation;

import java.util.List;
import vn.capuy.platform.imports.Row;

/** The columns of the import of organisation events: a row is a part of an event. */
final class EventColumns {
    static final List<String> ALL = List.of(
            "event", "kind", "on", "basis", "unit", "parent", "successor", "share", "name_vi", "name_en", "name_ar");
    private static final int LONGEST_EVENT = 60;
    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_SHARE = 9;

    private EventColumns() {}

    static EventRow parse(Row row) {
        EventKind kind = row.code("kind", EventKind.class);
        boolean succeeded = kind != null && kind.hasSuccessor();
        String share = succeeded ? row.text("share", LONGEST_SHARE) : null;
        if (share != null && !SuccessionShare.isWellFormed(share)) {
            row.fault("share", "organisation.share-form");
        }
        return new EventRow(
                row.text("event", LONGEST_EVENT),
                kind,
                row.date("on"),
                row.optionalText("basis", LONGEST_BASIS),
                row.text("unit", UnitColumns.LONGEST_CODE),
                kind == EventKind.MOVED ? row.text("parent", UnitColumns.LONGEST_CODE) : null,
                succeeded ? row.text("successor", UnitColumns.LONGEST_CODE) : null,
                share,
                kind == EventKind.RENAMED ? UnitColumns.name(row) : null);
    }
}
