package vn.capuy.document.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.rules.IssueRules;
import vn.capuy.document.type.SigningBody;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * A document to be issued.
 *
 * @param issuedOn today in Vietnam when absent
 * @param abstractText trích yếu; absent only where {@code abstractWithheld}
 * @param urgency NONE when absent
 * @param secrecy NONE when absent
 * @param abstractWithheld the abstract of a secret document is not to be entered at all
 */
@Schema(name = "IssueDocumentRequest")
record IssueRequest(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String issuer,

        @Schema(examples = "RESOLUTION") @NotBlank @Size(max = 50)
        String type,

        @Schema(examples = "2022-06-15") LocalDate issuedOn,

        @Schema(examples = "Về xây dựng nông thôn mới năm 2022", maxLength = LONGEST_ABSTRACT) @JsonProperty("abstract")
        String abstractText,

        @NotNull SigningBody signingBody,

        @Schema(examples = "Hoàng Văn Nam") @NotBlank @Size(max = 200)
        String signer,

        Urgency urgency,
        Clearance secrecy,
        Boolean abstractWithheld) {
    static final int LONGEST_ABSTRACT = 2000;

    IssueRequest {
        urgency = urgency == null ? Urgency.NONE : urgency;
        secrecy = secrecy == null ? Clearance.NONE : secrecy;
        abstractWithheld = Boolean.TRUE.equals(abstractWithheld);
        abstractText = abstractText == null || abstractText.isBlank() ? null : abstractText.strip();
    }

    /** Refuses (400) what does not hold in itself, all of it. */
    void refuseFaults(LocalDate day, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("issuedOn", "violation.future"));
        } else if (day.isBefore(IssueRules.firstDay())) {
            faults.add(new Fault("issuedOn", "violation.before-regulation", Map.of("date", IssueRules.firstDay())));
        }
        if (abstractWithheld && abstractText != null) {
            faults.add(Fault.of("abstract", "violation.abstract-withheld"));
        }
        if (abstractWithheld && secrecy == Clearance.NONE) {
            faults.add(Fault.of("abstractWithheld", "violation.withheld-not-secret"));
        }
        if (!abstractWithheld && abstractText == null) {
            faults.add(Fault.of("abstract", "violation.required"));
        }
        if (abstractText != null && abstractText.length() > LONGEST_ABSTRACT) {
            faults.add(new Fault("abstract", "violation.too-long", Map.of("max", LONGEST_ABSTRACT)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
