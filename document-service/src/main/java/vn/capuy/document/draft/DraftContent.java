package vn.capuy.document.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.IssueRequest;
import vn.capuy.document.registry.Urgency;
import vn.capuy.document.type.SigningBody;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * What of a draft may be edited until it is issued.
 *
 * @param field code of its field of work; none when absent
 * @param abstractText trích yếu
 * @param signer who is to sign it, where that is settled
 * @param urgency NONE when absent
 * @param plannedOn the day on which it is to be issued: it stands in the queue by it
 * @param inForceFrom first day on which it is to be in force; the day of issue when absent
 * @param inForceTo last day on which it is to be in force by its own words
 */
@Schema(name = "DraftContent")
public record DraftContent(
        @Schema(examples = "NEW_RURAL") @Size(max = 50) String field,

        @Schema(examples = "Về xây dựng nông thôn mới năm 2022")
        @JsonProperty("abstract")
        @NotBlank
        @Size(max = IssueRequest.LONGEST_ABSTRACT)
        String abstractText,

        @NotNull SigningBody signingBody,

        @Schema(examples = "Hoàng Văn Nam") @Size(max = 200) String signer,

        Urgency urgency,

        @Schema(examples = "2022-06-15") @NotNull LocalDate plannedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo) {
    public DraftContent {
        field = field == null || field.isBlank() ? null : field.strip();
        abstractText = abstractText == null ? null : abstractText.strip();
        signer = signer == null || signer.isBlank() ? null : signer.strip();
        urgency = urgency == null ? Urgency.NONE : urgency;
    }

    /** Refuses (400) days of force that do not follow one another. */
    void refuseFaults() {
        var faults = new ArrayList<Fault>(faultsOfForce());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private List<Fault> faultsOfForce() {
        return IssueRequest.faultsOfForce(plannedOn, inForceFrom, inForceTo);
    }
}
