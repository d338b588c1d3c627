package vn.capuy.inspection.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.NewSubject;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;

/** The columns of the import, and how a row is read. */
final class ProgrammeRows {
    static final List<String> COLUMNS = List.of(
            "body",
            "year",
            "ground",
            "document",
            "issuer",
            "approved_on",
            "item",
            "kind",
            "period_from",
            "period_to",
            "lead_body",
            "item_ground",
            "restricted",
            "matters",
            "dropped_on",
            "drop_ground",
            "case_reference",
            "subject_kind",
            "organisation",
            "member",
            "member_name");

    static final Map<String, Function<ProgrammeRow, Object>> OF_THE_PROGRAMME = Map.of(
            "ground", ProgrammeRow::ground,
            "document", ProgrammeRow::document,
            "issuer", ProgrammeRow::issuer,
            "approved_on", ProgrammeRow::approvedOn);

    static final Map<String, Function<ProgrammeRow, Object>> OF_THE_ITEM = Map.of(
            "kind", ProgrammeRow::kind,
            "period_from", ProgrammeRow::periodFrom,
            "period_to", ProgrammeRow::periodTo,
            "lead_body", ProgrammeRow::leadBody,
            "item_ground", ProgrammeRow::itemGround,
            "restricted", ProgrammeRow::restricted,
            "matters", ProgrammeRow::matters,
            "dropped_on", ProgrammeRow::droppedOn,
            "drop_ground", ProgrammeRow::dropGround,
            "case_reference", ProgrammeRow::caseReference);

    private ProgrammeRows() {}

    static ProgrammeRow parse(Row row) {
        Integer number = row.number("item");
        if (number != null && number < 1) {
            row.fault("item", "programme.import-number");
        }
        Integer year = row.number("year");
        if (year != null && (year < NewProgramme.EARLIEST || year > NewProgramme.LATEST)) {
            row.fault("year", "violation.number");
        }
        LocalDate droppedOn = row.optionalDate("dropped_on");
        var subject = new NewSubject(
                row.code("subject_kind", SubjectKind.class),
                row.text("organisation", 50),
                row.optionalText("member", 50),
                row.optionalText("member_name", 200));
        if (subject.kind() != null && !subject.whole()) {
            row.fault("member", "violation.subject-member");
        }
        return new ProgrammeRow(
                row.text("body", 50),
                year,
                row.text("ground", 1000),
                row.optionalText("document", 100),
                row.optionalText("issuer", 50),
                row.optionalDate("approved_on"),
                number,
                row.code("kind", CaseKind.class),
                row.date("period_from"),
                row.date("period_to"),
                row.text("lead_body", 50),
                row.text("item_ground", 1000),
                row.flag("restricted"),
                matters(row),
                droppedOn,
                droppedOn == null ? row.optionalText("drop_ground", 1000) : row.text("drop_ground", 1000),
                row.optionalText("case_reference", 100),
                subject);
    }

    private static List<String> matters(Row row) {
        String cell = row.text("matters", 1000);
        return cell == null ? List.of() : Arrays.asList(cell.split("\\s+"));
    }

    /** The rows of one programme by item, in the order of the numbers. */
    static Map<Integer, List<Parsed<ProgrammeRow>>> byItem(List<Parsed<ProgrammeRow>> group) {
        var items = new TreeMap<Integer, List<Parsed<ProgrammeRow>>>();
        group.forEach(row -> items.computeIfAbsent(row.value().number(), number -> new ArrayList<>())
                .add(row));
        return items;
    }
}
