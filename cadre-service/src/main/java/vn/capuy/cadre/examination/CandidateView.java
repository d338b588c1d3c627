package vn.capuy.cadre.examination;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.examination.rules.WinnerRules;

/** A candidate with his scores. */
@Schema(name = "ExaminationCandidate")
public record CandidateView(
        UUID personId, String person, String personName, BigDecimal writtenScore, BigDecimal defenceScore) {
    boolean passed() {
        return WinnerRules.passes(writtenScore) && WinnerRules.passes(defenceScore);
    }

    BigDecimal total() {
        return writtenScore.add(defenceScore);
    }
}
