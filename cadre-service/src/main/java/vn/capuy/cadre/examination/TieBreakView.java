package vn.capuy.cadre.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.examination.rules.TieCriterion;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;

/**
 * What tells equal totals apart from a day on.
 *
 * @param id of what was entered; null for what is built in
 */
@Schema(name = "TieBreakRule")
public record TieBreakView(
        UUID id,
        LocalDate from,
        List<TieCriterion> criteria,
        String document,
        String article,
        Certainty certainty,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        Long version) {
    Citation citation() {
        return new Citation(document, article, certainty);
    }

    boolean counts() {
        return voidedAt == null;
    }
}
