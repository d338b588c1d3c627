package vn.capuy.cadre.planning.rules;

import java.util.Optional;
import vn.capuy.cadre.planning.rules.StructureFacts.Planned;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

/** What the records say of a cadre when his list is reviewed. Whether he is still qualified only a person can say. */
public final class ReviewFindings {
    private final StructureFacts facts;
    private final Optional<Integer> least;

    public ReviewFindings(StructureFacts facts, Limits limits) {
        this.facts = facts;
        this.least = new Measuring(facts.on(), limits)
                .version(PlanningFigures.TERMS_LEAST)
                .map(DatedLimit.Version::value);
    }

    /** None where no figure holds on the day. */
    public Optional<Integer> leastTerms() {
        return least;
    }

    /** Whether he has too little service left for the planned term. */
    public boolean isOverAge(Planned cadre) {
        return least.isPresent() && facts.termsLeft(cadre) < least.get();
    }
}
