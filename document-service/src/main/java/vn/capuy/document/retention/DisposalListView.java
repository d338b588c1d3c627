package vn.capuy.document.retention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.retention.DisposalLifecycle.State;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * A disposal list with the steps that this caller may take.
 *
 * @param ruling what the rules said of it when it was approved; null before
 */
@Schema(name = "DisposalList")
record DisposalListView(@JsonUnwrapped Row list, RulingView ruling, List<StepView> allowedSteps) {

    /**
     * A disposal list as it is listed.
     *
     * @param documents how many documents stand on it
     * @param decision số, ký hiệu of the decision by which it was approved
     * @param minutes of the destruction (biên bản tiêu huỷ)
     * @param ground why it was rejected, withdrawn or revoked
     */
    @Schema(name = "DisposalListSummary")
    public record Row(
            UUID id,
            @Schema(examples = "BL") String issuer,
            String issuerName,
            String title,
            String councilMinutes,
            int documents,
            State state,
            @Schema(examples = "45-QĐ/HU") String decision,
            LocalDate decidedOn,
            String minutes,
            LocalDate carriedOutOn,
            String ground,
            Instant recordedAt,
            String recordedBy,
            Instant approvedAt,
            String approvedBy,
            Instant endedAt,
            String endedBy,
            long version) {}

    /** A document of a disposal list; its abstract is null where it is secret. */
    @Schema(name = "DisposalItem")
    public record Item(
            UUID document,
            @Schema(examples = "15-CV/HU") String notation,
            @Schema(examples = "OFFICIAL_LETTER") String type,
            LocalDate issuedOn,
            String abstractText,
            LocalDate dueOn,
            UUID period,
            LocalDate disposedOn) {}
}
