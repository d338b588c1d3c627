package vn.capuy.inspection.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found of a subject of a case.
 *
 * @param subject id of the case's subject
 * @param matter one of the case's matters, by its code; null where it is of the subject as a whole
 * @param degree of a VIOLATION, and only of one
 * @param actFrom of a VIOLATION: the first day of the act
 * @param actTo of a VIOLATION: the last day of the act, from which the limitation of discipline runs
 * @param text what was found
 * @param conclusion what is concluded from it
 * @param stateConclusion the State's inspection conclusion on the same matter, where there is one
 * @param evidence on what it rests
 */
@Schema(name = "NewFinding")
record NewFinding(
        @NotNull UUID subject,

        @Schema(examples = "FINANCE") @Size(min = 1, max = 50)
        String matter,

        @NotNull FindingOutcome outcome,
        ViolationDegree degree,
        @Schema(examples = "2021-03-01") LocalDate actFrom,
        @Schema(examples = "2021-11-30") LocalDate actTo,

        @Schema(examples = "Thu đảng phí không đúng quy định trong năm 2021") @NotBlank @Size(max = 8000)
        String text,

        @Schema(examples = "Vi phạm đến mức phải xem xét kỷ luật") @Size(min = 1, max = 4000)
        String conclusion,

        @Valid StateConclusion stateConclusion,
        @Size(max = 100) List<@NotNull @Valid Evidence> evidence) {
    NewFinding {
        evidence = evidence == null ? List.of() : evidence;
    }

    /** The same of that subject. */
    NewFinding of(UUID which) {
        return new NewFinding(
                which, matter, outcome, degree, actFrom, actTo, text, conclusion, stateConclusion, evidence);
    }

    boolean isViolation() {
        return outcome == FindingOutcome.VIOLATION;
    }

    /**
     * Kết luận thanh tra: what the State's inspectorate concluded.
     *
     * @param on the day of that conclusion
     */
    @Schema(name = "StateInspectionConclusion")
    record StateConclusion(
            @Schema(examples = "12/KL-TTr") @NotBlank @Size(max = 100)
            String reference,

            @Schema(examples = "Thanh tra tỉnh Quảng Ninh") @NotBlank @Size(max = 300)
            String agency,

            @Schema(examples = "2022-03-10") @NotNull LocalDate on) {}

    /**
     * Căn cứ: either a paper of the file, or a reference to something outside it.
     *
     * @param paper id of a paper in the file of the case
     */
    @Schema(name = "NewFindingEvidence")
    record Evidence(
            UUID paper,

            @Schema(examples = "Sổ thu nộp đảng phí năm 2021, trang 4–9") @Size(min = 1, max = 500)
            String reference) {
        boolean isOne() {
            boolean referred = reference != null && !reference.isBlank();
            return paper == null ? referred : reference == null;
        }
    }
}
