package vn.capuy.inspection.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.programme.rules.ClashKind;

/**
 * An item of the programme and an item of another that burden the same subject at the same time, or nearly.
 *
 * @param kind the kind by which whoever approves judges it
 * @param relation how what the other looks at is related to the own subject
 * @param overlaps whether the periods share days; if not, they lie near each other
 * @param daysBetween how many days lie between the periods; 0 where they overlap
 * @param sameMatter whether they share a matter; null where the caller may not know the other's matters
 * @param theirs the other item; of one outside the caller's scope only its level and period
 */
@Schema(name = "ProgrammeClash")
public record ClashView(
        ClashKind kind,
        ClashRelation relation,
        boolean overlaps,
        int daysBetween,
        Boolean sameMatter,
        Own own,
        Theirs theirs) {

    /** The item of the programme, and whom it looks at. */
    @Schema(name = "ProgrammeClashOwn")
    public record Own(
            UUID item,
            int number,
            LocalDate periodFrom,
            LocalDate periodTo,
            SubjectKind subjectKind,
            String organisation,
            String member) {}

    /**
     * The item of the other programme.
     *
     * @param programme null, as all that follows, where the programme lies outside the caller's scope
     */
    @Schema(name = "ProgrammeClashTheirs")
    public record Theirs(
            ProgrammeLevel level,
            LocalDate periodFrom,
            LocalDate periodTo,
            UUID programme,
            ProgrammeState state,
            String body,
            Integer number,
            CaseKind kind,
            String organisation,
            String member,
            List<String> sharedMatters) {}
}
