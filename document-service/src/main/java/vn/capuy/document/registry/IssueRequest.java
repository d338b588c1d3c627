package vn.capuy.document.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.recipient.NewRecipient;
import vn.capuy.document.registry.rules.IssueRules;
import vn.capuy.document.type.SigningBody;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A document to be issued.
 *
 * @param field code of its field of work (lĩnh vực); none when absent
 * @param issuedOn today in Vietnam when absent
 * @param inForceFrom first day on which it is in force; the day of issue when absent
 * @param inForceTo last day on which it is in force by its own words; none when absent
 * @param abstractText trích yếu; absent only where {@code abstractWithheld}
 * @param urgency NONE when absent
 * @param secrecy NONE when absent
 * @param abstractWithheld the abstract of a secret document is not to be entered at all
 * @param coIssuers the bodies that issue it together with the issuer, in whose series it is numbered (văn bản liên tịch)
 * @param recipients to whom it goes (nơi nhận); more can be named later
 * @param judgements how what the regulations leave to a person was judged: all of it, or nothing; kept with the document
 */
@Schema(name = "IssueDocumentRequest")
public record IssueRequest(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String issuer,

        @Schema(examples = "RESOLUTION") @NotBlank @Size(max = 50)
        String type,

        @Schema(examples = "NEW_RURAL") @Size(max = 50) String field,

        @Schema(examples = "2022-06-15") LocalDate issuedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo,

        @Schema(examples = "Về xây dựng nông thôn mới năm 2022", maxLength = LONGEST_ABSTRACT) @JsonProperty("abstract")
        String abstractText,

        @NotNull SigningBody signingBody,

        @Schema(examples = "Hoàng Văn Nam") @NotBlank @Size(max = 200)
        String signer,

        Urgency urgency,
        Clearance secrecy,
        Boolean abstractWithheld,

        @Size(max = MOST_CO_ISSUERS) List<@NotNull @Valid CoIssuer> coIssuers,
        @Size(max = MOST_RECIPIENTS) List<@NotNull @Valid NewRecipient> recipients,
        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    public static final int LONGEST_ABSTRACT = 2000;
    public static final int MOST_CO_ISSUERS = 20;
    public static final int MOST_RECIPIENTS = 500;

    public IssueRequest {
        field = field == null || field.isBlank() ? null : field.strip();
        coIssuers = coIssuers == null ? List.of() : List.copyOf(coIssuers);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
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
        faults.addAll(faultsOfForce(day, inForceFrom, inForceTo));
        faults.addAll(CoIssuer.faults(issuer, coIssuers));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** What is faulty in the days of force of a document that is issued on a day. */
    public static List<Fault> faultsOfForce(LocalDate day, LocalDate inForceFrom, LocalDate inForceTo) {
        var faults = new ArrayList<Fault>();
        if (inForceFrom != null && inForceFrom.isBefore(day)) {
            faults.add(new Fault("inForceFrom", "violation.before-issue", Map.of("date", day)));
        }
        if (inForceTo != null && inForceTo.isBefore(inForceFrom == null ? day : inForceFrom)) {
            faults.add(Fault.of("inForceTo", "violation.force-ends-first"));
        }
        return faults;
    }
}
