package vn.capuy.platform.problem;

import java.util.List;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.platform.language.Messages;

/**
 * A finding of a ruling as the caller reads it.
 *
 * @param rule the rule's stable code
 * @param verdict NOT_MET, or PERSON_MUST_JUDGE where the regulation leaves it to a person
 * @param citation the regulation and its article
 * @param certainty how sure the citation is: READ, SECONDARY, GENERAL or OPEN
 */
public record FindingView(String rule, String verdict, String message, String citation, String certainty) {
    public static FindingView of(Finding finding, Language language) {
        var citation = finding.citation();
        String where =
                citation.article() == null ? citation.document() : citation.article() + ", " + citation.document();
        return new FindingView(
                finding.rule(),
                finding.verdict().name(),
                Messages.say(language, finding.message(), finding.arguments()),
                where,
                citation.certainty().name());
    }

    public static List<FindingView> of(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> of(finding, language)).toList();
    }
}
