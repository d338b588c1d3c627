package vn.capuy.cadre.appraisal;

import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

/** A finding as it is kept with the decision: in no language, so that each reader reads it in his own. */
record StoredFinding(
        String rule,
        Verdict verdict,
        String message,
        Map<String, String> arguments,
        String document,
        String article,
        Certainty certainty) {

    static StoredFinding of(Finding finding) {
        return new StoredFinding(
                finding.rule(),
                finding.verdict(),
                finding.message(),
                finding.arguments().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue()))),
                finding.citation().document(),
                finding.citation().article(),
                finding.citation().certainty());
    }

    Finding asFinding() {
        return new Finding(
                rule,
                verdict,
                message,
                Map.<String, Object>copyOf(arguments),
                new Citation(document, article, certainty));
    }
}
