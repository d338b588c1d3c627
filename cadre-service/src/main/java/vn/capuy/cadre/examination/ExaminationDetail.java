package vn.capuy.cadre.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.shared.StepView;

/** An examination with its candidates and the steps that can be taken. */
@Schema(name = "ExaminationDetail")
public record ExaminationDetail(
        UUID id,
        @Schema(examples = "\"TT-BL-2022-08\"") String code,
        String heldBy,
        String heldByName,
        String post,
        String postTitle,
        LocalDate announcedOn,
        LocalDate heldOn,
        ExaminationState state,
        String winner,
        String winnerName,
        LocalDate appointedOn,
        int candidates,
        Instant closedAt,
        String closedBy,
        String rulebook,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version,
        List<CandidateView> scores,
        List<StepView> allowedSteps) {

    static ExaminationDetail of(ExaminationView examination, List<CandidateView> scores, List<StepView> allowedSteps) {
        return new ExaminationDetail(
                examination.id(),
                examination.code(),
                examination.heldBy(),
                examination.heldByName(),
                examination.post(),
                examination.postTitle(),
                examination.announcedOn(),
                examination.heldOn(),
                examination.state(),
                examination.winner(),
                examination.winnerName(),
                examination.appointedOn(),
                examination.candidates(),
                examination.closedAt(),
                examination.closedBy(),
                examination.rulebook(),
                examination.recordedAt(),
                examination.recordedBy(),
                examination.voidedAt(),
                examination.voidReason(),
                examination.version(),
                scores,
                allowedSteps);
    }
}
