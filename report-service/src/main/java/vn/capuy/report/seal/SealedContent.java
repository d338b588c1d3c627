package vn.capuy.report.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.report.suite.SuiteQuestion;

/**
 * What a seal says, word for word.
 *
 * @param format by which form it is written, so that a later one can be told apart
 * @param clearance that of whoever sealed it
 * @param supersedes the seal in whose place it was made; null where there was none
 */
public record SealedContent(
        String format,
        UUID seal,
        String title,
        String org,
        LocalDate from,
        LocalDate to,
        SuiteQuestion.Tree tree,
        SuiteQuestion.Reach reach,
        Instant knownAt,
        Instant sealedAt,
        String sealedBy,
        String clearance,
        UUID supersedes,
        String ground,
        List<SealedFigure> figures) {
    static final String FORMAT = "capuy-seal/1";
}
