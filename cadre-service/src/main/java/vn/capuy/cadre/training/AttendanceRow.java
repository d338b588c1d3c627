package vn.capuy.cadre.training;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.capuy.platform.imports.Row;

/**
 * A row of the import: a class, and who was sent to it.
 *
 * @param voidReason why the attendance does not count; null where it does
 */
record AttendanceRow(ClassRequest held, AttendanceRequest attendance, String voidReason) {
    static final List<String> COLUMNS = List.of(
            "class",
            "title_vi",
            "title_en",
            "title_ar",
            "kind",
            "provider",
            "starts_on",
            "ends_on",
            "person",
            "sent_by",
            "sent_on",
            "result",
            "void_reason");

    /** The columns that repeat in each row of a class. */
    static final Map<String, Function<AttendanceRow, Object>> REPEATED = Map.of(
            "title_vi", row -> row.held().titleVi(),
            "title_en", row -> row.held().titleEn(),
            "title_ar", row -> row.held().titleAr(),
            "kind", row -> row.held().kind(),
            "provider", row -> row.held().provider(),
            "starts_on", row -> row.held().startsOn(),
            "ends_on", row -> row.held().endsOn());

    String code() {
        return held.code();
    }

    static AttendanceRow parse(Row row) {
        return new AttendanceRow(
                new ClassRequest(
                        row.text("class", 60),
                        row.text("title_vi", 300),
                        row.optionalText("title_en", 300),
                        row.optionalText("title_ar", 300),
                        row.code("kind", TrainingKind.class),
                        row.text("provider", 300),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        null),
                new AttendanceRequest(
                        row.text("person", 30),
                        row.text("sent_by", 50),
                        row.date("sent_on"),
                        row.optionalCode("result", TrainingResult.class),
                        null),
                row.optionalText("void_reason", 500));
    }
}
