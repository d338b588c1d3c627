package vn.capuy.kernel.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a rulebook answered: enough to show, years later, which version was asked, of which facts, and what each rule
 * said.
 *
 * @param rulebook name of the rulebook
 * @param version its version
 * @param facts the facts as they were put
 * @param findings one per rule, in the order of the regulation
 */
public record Ruling(String rulebook, String version, Object facts, List<Finding> findings) {

    public Ruling {
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(facts, "facts");
        findings = List.copyOf(findings);
    }

    /**
     * Whether no rule refuses. What a person must judge does not refuse: it is shown to whoever decides, who answers for
     * it.
     */
    public boolean allowed() {
        return refusals().isEmpty();
    }

    /** Every rule that is not met. */
    public List<Finding> refusals() {
        return withVerdict(Verdict.NOT_MET);
    }

    /** Every rule that a person must judge. */
    public List<Finding> toJudge() {
        return withVerdict(Verdict.PERSON_MUST_JUDGE);
    }

    /**
     * This ruling where it allows.
     *
     * @throws RulingRefused with all refusals where it does not
     */
    public Ruling orRefuse() {
        if (!allowed()) {
            throw new RulingRefused(this);
        }
        return this;
    }

    /**
     * This ruling with what persons judged: a rule that was left to them is met or not as they found. Judgements of other
     * rules change nothing.
     */
    public Ruling judgedBy(List<Judgement> judgements) {
        return new Ruling(
                rulebook,
                version,
                facts,
                findings.stream().map(finding -> finding.judgedBy(judgements)).toList());
    }

    /**
     * This ruling where it allows and leaves nothing open.
     *
     * @throws RulingRefused with all refusals, and all that a person has yet to judge, where it does not
     */
    public Ruling settledOrRefuse() {
        if (!allowed() || !toJudge().isEmpty()) {
            throw new RulingRefused(this);
        }
        return this;
    }

    private List<Finding> withVerdict(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }
}
