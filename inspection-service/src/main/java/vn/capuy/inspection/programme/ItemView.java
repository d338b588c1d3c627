package vn.capuy.inspection.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.SubjectKind;

/**
 * A planned inspection or supervision.
 *
 * @param number its number in the programme, never given twice
 * @param amendment the amendment that brought it; null for what the programme began with
 * @param effectiveAt from which moment it stands in the programme; null while its amendment is not approved
 * @param droppedOn null unless it was decided not to hold it
 */
@Schema(name = "ProgrammeItem")
public record ItemView(
        UUID id,
        int number,
        CaseKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(examples = "BL-UBKT") String leadBody,
        String leadBodyName,
        String ground,
        boolean restricted,
        List<Subject> subjects,
        @Schema(examples = "[\"FINANCE\"]") List<String> matters,
        UUID amendment,
        Instant effectiveAt,
        LocalDate droppedOn,
        String dropGround,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {

    /** Whom it is to look at. */
    @Schema(name = "ProgrammeItemSubject")
    public record Subject(
            SubjectKind kind, String organisation, String organisationName, String member, String memberName) {}
}
