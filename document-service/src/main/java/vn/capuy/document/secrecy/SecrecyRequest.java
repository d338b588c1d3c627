package vn.capuy.document.secrecy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.secrecy.rules.SecrecyRules;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * What is proposed about a secret document.
 *
 * @param level to RAISE and LOWER, and only then: the new level
 * @param openFrom first day on which it is to be open; to RAISE and LOWER it may be left to the period of the new level
 * @param decision số, ký hiệu of the document that decides it
 * @param decidedOn its day
 * @param ground why
 */
@Schema(name = "SecrecyProposal")
record SecrecyRequest(
        @NotNull SecrecyKind kind,
        @Schema(examples = "SECRET") Clearance level,
        @Schema(examples = "2027-01-01") LocalDate openFrom,

        @Schema(examples = "12-QĐ/HU") @NotBlank @Size(max = 100)
        String decision,

        @Schema(examples = "2024-11-20") @NotNull LocalDate decidedOn,

        @Schema(examples = "Nội dung đã được công bố") @NotBlank @Size(max = 1000)
        String ground) {
    SecrecyRequest {
        decision = decision == null ? null : decision.strip();
        ground = ground == null ? null : ground.strip();
    }

    /** What does not hold in itself, all of it. */
    List<Fault> faults(LocalDate issuedOn, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (kind.changesLevel() && (level == null || level == Clearance.NONE)) {
            faults.add(Fault.of("level", "secrecy.level-needed"));
        } else if (!kind.changesLevel() && level != null) {
            faults.add(Fault.of("level", "secrecy.level-not-asked"));
        }
        if (!kind.changesLevel() && openFrom == null) {
            faults.add(Fault.of("openFrom", "violation.required"));
        }
        if (openFrom != null && openFrom.isBefore(decidedOn)) {
            faults.add(Fault.of("openFrom", "secrecy.opens-before-decision"));
        }
        if (decidedOn.isAfter(today)) {
            faults.add(Fault.of("decidedOn", "violation.future"));
        } else if (decidedOn.isBefore(issuedOn)) {
            faults.add(new Fault("decidedOn", "secrecy.decided-before-issue", Map.of("date", issuedOn)));
        } else if (decidedOn.isBefore(SecrecyRules.firstDay())) {
            faults.add(new Fault("decidedOn", "violation.before-regulation", Map.of("date", SecrecyRules.firstDay())));
        }
        return faults;
    }
}
