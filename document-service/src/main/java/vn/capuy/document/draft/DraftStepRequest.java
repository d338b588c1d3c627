package vn.capuy.document.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.recipient.NewRecipient;
import vn.capuy.document.registry.CoIssuer;
import vn.capuy.document.registry.IssueRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A step of a draft.
 *
 * @param issuedOn to ISSUE: the day of issue; today in Vietnam when absent
 * @param signer to ISSUE: who signed it; the draft's when absent
 * @param coIssuers to ISSUE: the bodies that issue it together with the issuer
 * @param recipients to ISSUE: to whom it goes
 * @param judgements to ISSUE: how what the regulations leave to a person was judged
 * @param reason to RELEASE, and only then: why
 */
@Schema(name = "DraftStepRequest")
record DraftStepRequest(
        @NotNull DraftStep step,
        @Schema(examples = "2022-06-15") LocalDate issuedOn,

        @Schema(examples = "Hoàng Văn Nam") @Size(max = 200) String signer,

        @Size(max = IssueRequest.MOST_CO_ISSUERS) List<@NotNull @Valid CoIssuer> coIssuers,
        @Size(max = IssueRequest.MOST_RECIPIENTS) List<@NotNull @Valid NewRecipient> recipients,
        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements,

        @Schema(examples = "Không ban hành nữa") @Size(max = 1000)
        String reason) {
    DraftStepRequest {
        coIssuers = coIssuers == null ? List.of() : coIssuers;
        recipients = recipients == null ? List.of() : recipients;
        judgements = judgements == null ? List.of() : judgements;
        signer = signer == null || signer.isBlank() ? null : signer.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Refuses (400) what the step needs and is not there, and what it does not ask for. */
    void refuseFaults(String signerOfDraft) {
        var faults = new ArrayList<Fault>();
        if (step == DraftStep.ISSUE) {
            if (signer == null && signerOfDraft == null) {
                faults.add(Fault.of("signer", "violation.required"));
            }
            notAsked("reason", reason != null, faults);
        } else {
            if (reason == null) {
                faults.add(Fault.of("reason", "violation.required"));
            }
            notAsked("issuedOn", issuedOn != null, faults);
            notAsked("signer", signer != null, faults);
            notAsked("coIssuers", !coIssuers.isEmpty(), faults);
            notAsked("recipients", !recipients.isEmpty(), faults);
            notAsked("judgements", !judgements.isEmpty(), faults);
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static void notAsked(String field, boolean given, List<Fault> faults) {
        if (given) {
            faults.add(Fault.of(field, "draft.not-asked"));
        }
    }
}
