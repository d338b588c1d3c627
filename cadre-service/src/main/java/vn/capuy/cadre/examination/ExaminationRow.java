package vn.capuy.cadre.examination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.capuy.platform.imports.Row;

/** A row of the import: a round with its one post, whose columns repeat, and one candidate. */
record ExaminationRow(
        String code,
        String heldBy,
        String post,
        LocalDate announcedOn,
        LocalDate heldOn,
        ScoreRequest candidate,
        LocalDate appointedOn,
        String voidReason) {
    static final List<String> COLUMNS = List.of(
            "examination",
            "held_by",
            "post",
            "announced_on",
            "held_on",
            "person",
            "written_score",
            "defence_score",
            "appointed_on",
            "void_reason");

    /** The columns that repeat in each row of an examination. */
    static final Map<String, Function<ExaminationRow, Object>> REPEATED = Map.of(
            "held_by", ExaminationRow::heldBy,
            "post", ExaminationRow::post,
            "announced_on", ExaminationRow::announcedOn,
            "held_on", ExaminationRow::heldOn,
            "void_reason", ExaminationRow::voidReason);

    static ExaminationRow parse(Row row) {
        return new ExaminationRow(
                row.text("examination", 60),
                row.text("held_by", 50),
                row.text("post", 60),
                row.date("announced_on"),
                row.date("held_on"),
                ScoreRequest.parse(row),
                row.optionalDate("appointed_on"),
                row.optionalText("void_reason", 500));
    }
}
