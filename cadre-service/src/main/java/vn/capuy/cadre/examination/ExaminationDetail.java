package vn.capuy.cadre.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.step.StepView;

/**
 * A round with its posts and the steps that can be taken.
 *
 * @param filled how many of the posts are filled
 * @param candidates how many applied
 */
@Schema(name = "ExaminationDetail")
public record ExaminationDetail(
        UUID id,
        @Schema(examples = "TT-BL-2022-08") String code,
        String heldBy,
        String heldByName,
        int filled,
        int candidates,
        LocalDate announcedOn,
        LocalDate closesOn,
        LocalDate writtenOn,
        LocalDate defenceOn,
        LocalDate heldOn,
        ExaminationState state,
        Instant codesAt,
        String codesBy,
        Instant openedAt,
        String openedBy,
        String resultsBy,
        Instant concludedAt,
        String concludedBy,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version,
        List<PostDetail> posts,
        List<StepView> allowedSteps) {

    static ExaminationDetail of(ExaminationView examination, List<PostDetail> posts, List<StepView> allowedSteps) {
        return new ExaminationDetail(
                examination.id(),
                examination.code(),
                examination.heldBy(),
                examination.heldByName(),
                examination.filled(),
                examination.candidates(),
                examination.announcedOn(),
                examination.closesOn(),
                examination.writtenOn(),
                examination.defenceOn(),
                examination.heldOn(),
                examination.state(),
                examination.codesAt(),
                examination.codesBy(),
                examination.openedAt(),
                examination.openedBy(),
                examination.resultsBy(),
                examination.concludedAt(),
                examination.concludedBy(),
                examination.recordedAt(),
                examination.recordedBy(),
                examination.voidedAt(),
                examination.voidReason(),
                examination.version(),
                posts,
                allowedSteps);
    }
}
