package vn.capuy.cadre.organisation;

import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.organisation.UnitKind;

/** The columns of the import of units. */
final class UnitColumns {
    static final List<String> ALL =
            List.of("code", "kind", "parent", "stands_in", "name_vi", "name_en", "name_ar", "symbol", "established_on");
    static final int LONGEST_CODE = 50;
    private static final int LONGEST_NAME = 300;
    static final int LONGEST_SYMBOL = 30;

    private UnitColumns() {}

    static UnitRow parse(Row row) {
        return new UnitRow(
                row.text("code", LONGEST_CODE),
                row.code("kind", UnitKind.class),
                row.optionalText("parent", LONGEST_CODE),
                row.optionalText("stands_in", LONGEST_CODE),
                name(row),
                row.optionalText("symbol", LONGEST_SYMBOL),
                row.date("established_on"));
    }

    /** The name; null where a part of it is missing, which is told. */
    static MultilingualName name(Row row) {
        String vi = row.text("name_vi", LONGEST_NAME);
        String en = row.text("name_en", LONGEST_NAME);
        String ar = row.text("name_ar", LONGEST_NAME);
        return vi == null ? null : new MultilingualName(vi, en, ar);
    }
}
