package vn.capuy.inspection.statistics;

import java.util.List;
import vn.capuy.inspection.statistics.Line.Measure;

/**
 * Biểu thống kê kết quả kiểm tra, giám sát và thi hành kỷ luật đảng: the sections of the yearly sheet and their lines, in the
 * order of the sector's report. Where it stands: 22-QĐ/TW and its guidance, not read in full [M].
 */
final class SheetForm {
    private static final String CASES = "INSP.CASES";
    private static final String ORGANISATIONS = "INSP.ORGANISATIONS";
    private static final String MEMBERS = "INSP.MEMBERS";
    private static final String VIOLATION = "outcome:VIOLATION";
    private static final String SHORTCOMING = "outcome:SHORTCOMING";

    /** One section. */
    record Section(String code, List<Line> lines) {}

    static final List<Section> SECTIONS = List.of(
            looked("INSPECTION", "split:INSPECTION", "kind"),
            looked("SIGNS_OF_VIOLATION", "kind:INSPECTION_SIGNS_OF_VIOLATION", null),
            looked("FINANCE", "kind:INSPECTION_FINANCE", null),
            looked("SUPERVISION", "split:SUPERVISION", "kind"),
            new Section(
                    "MATTERS",
                    List.of(
                            Line.of("MATTERS", "INSP.CASE_MATTERS", null).each("matter"),
                            Line.of("FINDINGS.VIOLATION", "INSP.FINDINGS", "split:VIOLATION")
                                    .each("matter"))),
            new Section(
                    "PETITIONS",
                    List.of(
                            Line.of("RECEIVED", "PET.RECEIVED", null).each("split"),
                            Line.of("RESOLVED", "PET.RESOLVED", null),
                            Line.of("DENUNCIATIONS_RESOLVED", "PET.RESOLVED", "split:DENUNCIATION"),
                            Line.of("COMPLAINTS_RESOLVED", "PET.RESOLVED", "split:COMPLAINT"),
                            Line.of("RESOLVED_ON_TIME", "PET.ON_TIME", null))),
            new Section(
                    "DISCIPLINE_ORGANISATIONS",
                    List.of(Line.of("DISCIPLINED", "INSP.DISCIPLINED_ORGANISATIONS", null)
                            .each("split"))),
            new Section(
                    "DISCIPLINE_MEMBERS",
                    List.of(
                            Line.of("DISCIPLINED", "INSP.DISCIPLINED_MEMBERS", null)
                                    .each("split"),
                            Line.of("BY_MATTER", "INSP.DISCIPLINED_MEMBERS", null)
                                    .each("matter"))),
            new Section(
                    "REMEDIES",
                    List.of(
                            Line.of("DUE", "INSP.REMEDIES_ON_TIME", null).measure(Measure.DENOMINATOR),
                            Line.of("ON_TIME", "INSP.REMEDIES_ON_TIME", null).measure(Measure.NUMERATOR),
                            Line.of("ON_TIME_RATE", "INSP.REMEDIES_ON_TIME", null),
                            Line.of("OVERDUE", "INSP.REMEDIES_OVERDUE", null))));

    private SheetForm() {}

    /** Cases, and the organisations and members in them: three counts, never mixed. */
    private static Section looked(String code, String only, String each) {
        return new Section(
                code,
                List.of(
                        Line.of("CASES", CASES, only).each(each),
                        Line.of("ORGANISATIONS", ORGANISATIONS, only),
                        Line.of("ORGANISATIONS.VIOLATION", ORGANISATIONS, only + "," + VIOLATION),
                        Line.of("ORGANISATIONS.SHORTCOMING", ORGANISATIONS, only + "," + SHORTCOMING),
                        Line.of("MEMBERS", MEMBERS, only),
                        Line.of("MEMBERS.VIOLATION", MEMBERS, only + "," + VIOLATION),
                        Line.of("MEMBERS.SHORTCOMING", MEMBERS, only + "," + SHORTCOMING)));
    }
}
