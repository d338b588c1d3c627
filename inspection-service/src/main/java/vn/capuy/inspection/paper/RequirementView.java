package vn.capuy.inspection.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.CaseStage;
import vn.capuy.inspection.paper.rules.NeededPaper;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;

/**
 * That a kind of case needs a paper before it leaves a stage.
 *
 * @param needed false where from that day on it is needed no more
 * @param holdsFrom the first day of a decision for which it holds, until the next version for the same paper
 * @param certainty how well it is known
 * @param voidedAt null unless it was voided
 */
@Schema(name = "PaperRequirement")
public record RequirementView(
        UUID id,
        CaseKind caseKind,
        CaseStage stage,
        PaperKind paper,
        boolean needed,
        LocalDate holdsFrom,
        @Schema(examples = "02-HD/UBKTTW") String document,
        String article,
        Certainty certainty,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {
    Citation citation() {
        return new Citation(document, article, certainty);
    }

    NeededPaper asRule() {
        return new NeededPaper(paper.rule(), paper.name(), citation());
    }
}
