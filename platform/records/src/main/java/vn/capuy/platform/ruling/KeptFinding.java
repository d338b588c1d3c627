package vn.capuy.platform.ruling;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

/** A finding as it is kept: in no language, so that each reader reads it in his own. */
record KeptFinding(
        String rule,
        Verdict verdict,
        String message,
        Map<String, String> arguments,
        String document,
        String article,
        Certainty certainty) {

    static KeptFinding of(Finding finding) {
        var arguments = new LinkedHashMap<String, String>();
        finding.arguments().forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        return new KeptFinding(
                finding.rule(),
                finding.verdict(),
                finding.message(),
                arguments,
                finding.citation().document(),
                finding.citation().article(),
                finding.citation().certainty());
    }

    Finding finding() {
        return new Finding(
                rule, verdict, message, new LinkedHashMap<>(arguments), new Citation(document, article, certainty));
    }
}
