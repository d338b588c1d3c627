package vn.capuy.document.registry.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/**
 * Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản: what a document must meet to be issued, by the regulation
 * that holds on its day.
 */
public final class IssueRules {
    private static final String NAME = "document.issue";

    /** Which regulation governs types and authority. Its first predecessor is known by its name only. */
    private static final DatedLimit<String> REGULATION = DatedLimit.<String>of("document.regulation", "regulation")
            .from(LocalDate.of(1997, 10, 1), "31-QĐ/TW", Citation.of("31-QĐ/TW"))
            .from(LocalDate.of(2017, 2, 6), "66-QĐ/TW", Citation.of("66-QĐ/TW").certainty(Certainty.GENERAL))
            .from(
                    LocalDate.of(2026, 1, 9),
                    "399-QĐ/TW",
                    Citation.of("399-QĐ/TW").certainty(Certainty.READ));

    private static final Citation FORMAT = Citation.of("36-HD/VPTW");
    private static final Citation NUMBER = FORMAT.article("1.3.1").certainty(Certainty.READ);
    private static final Citation SYMBOL = FORMAT.certainty(Certainty.SECONDARY);

    private IssueRules() {}

    /** The first day that any regulation known here governs. */
    public static LocalDate firstDay() {
        return REGULATION.versions().getFirst().from();
    }

    /** Asks everything. The authority matrix is data, so its rule bears the citation of its line. */
    public static Ruling judge(IssueFacts facts) {
        var regulation = REGULATION.versionOn(facts.day());
        Citation body = regulation.citation().certainty(Certainty.GENERAL);
        Citation authority = facts.authority().citation();
        return Rulebook.of(
                        NAME,
                        regulation.value(),
                        regulation.from(),
                        Rule.<IssueFacts>of("document.issuer-exists")
                                .under(body)
                                .asks("Does the issuer exist on the day of issue?")
                                .metWhen(IssueFacts::issuerExists)
                                .refusal(
                                        "document.issuer-does-not-exist",
                                        f -> Map.of("issuer", f.issuer(), "date", f.day())),
                        Rule.<IssueFacts>of("document.issuer-symbol")
                                .under(SYMBOL)
                                .asks("Has the issuer a symbol to write behind the number?")
                                .metWhen(f -> f.issuerSymbol() != null)
                                .refusal("document.issuer-without-symbol", f -> Map.of("issuer", f.issuer())),
                        Rule.<IssueFacts>of("document.term")
                                .under(NUMBER)
                                .asks("Is there a term of the issuing committee by which to number?")
                                .metWhen(f -> f.term() != null)
                                .refusal("document.no-term", f -> Map.of("issuer", f.issuer(), "date", f.day())),
                        Rule.<IssueFacts>of("document.type-in-force")
                                .under(regulation.citation())
                                .asks("Does the regulation of that day know the type?")
                                .metWhen(IssueFacts::typeInForce)
                                .refusal("document.type-not-in-force", f -> Map.of("type", f.type(), "date", f.day())),
                        Rule.<IssueFacts>of("document.type-symbol")
                                .under(SYMBOL)
                                .asks("Has the type a symbol in whose series it is numbered?")
                                .metWhen(f -> !f.typeInForce() || f.typeSymbol() != null)
                                .refusal("document.type-without-symbol", f -> Map.of("type", f.type())),
                        Rule.<IssueFacts>of("document.authority")
                                .under(authority)
                                .asks("May the signing body issue this type on that day?")
                                .judgedBy(f -> f.authority().verdict())
                                .handedOver("document.authority-not-ruled")
                                .refusal(
                                        "document.authority-missing",
                                        f -> Map.of("type", f.type(), "body", f.signingBody())))
                .judge(facts);
    }

    /** The ruling and what only the register could tell once the number was given. */
    public static Ruling with(Ruling ruling, Finding... found) {
        var findings = new ArrayList<>(ruling.findings());
        findings.addAll(List.of(found));
        return new Ruling(ruling.rulebook(), ruling.version(), ruling.facts(), findings);
    }

    /** Issued, but with an earlier day than a lower number of its series: the register asks a person to look. */
    public static Finding dateOutOfOrder(LocalDate day, LocalDate latest) {
        return new Finding(
                "document.date-order",
                Verdict.PERSON_MUST_JUDGE,
                "document.date-out-of-order",
                Map.of("date", day, "latest", latest),
                NUMBER);
    }

    /** Entered late with a later day than a higher number of its series. */
    public static Finding dateBehindHigherNumber(LocalDate day, LocalDate earliest) {
        return new Finding(
                "document.date-order",
                Verdict.PERSON_MUST_JUDGE,
                "document.date-behind-higher-number",
                Map.of("date", day, "earliest", earliest),
                NUMBER);
    }

    /**
     * Entered late with a number that does not follow the last one: those between are missing from now on.
     *
     * @param next the number that would follow
     */
    public static Finding numberBeyondLast(int number, int next) {
        return new Finding(
                "document.number-gap",
                Verdict.PERSON_MUST_JUDGE,
                "document.number-beyond-last",
                Map.of("number", number, "from", next, "to", number - 1),
                NUMBER);
    }
}
