package vn.capuy.cadre.planning.rules;

import java.util.List;
import java.util.Optional;
import vn.capuy.cadre.planning.rules.StructureFacts.Planned;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

/** What would make a list meet the targets of its make-up, for the cadres of which the facts tell. */
public final class Suggestions {
    private final StructureFacts facts;
    private final AgeBands bands;
    private final Targets targets;
    private final int leastTerms;

    private Suggestions(StructureFacts facts, AgeBands bands, Targets targets, int leastTerms) {
        this.facts = facts;
        this.bands = bands;
        this.targets = targets;
        this.leastTerms = leastTerms;
    }

    /** None where a figure is missing on the day. */
    public static Optional<Suggestions> of(StructureFacts facts, Limits limits) {
        var measuring = new Measuring(facts.on(), limits);
        var bands = AgeBands.on(measuring);
        var targets = Targets.of(facts, limits);
        var least = measuring.version(PlanningFigures.TERMS_LEAST).map(DatedLimit.Version::value);
        return bands.isPresent() && targets.isPresent() && least.isPresent()
                ? Optional.of(new Suggestions(facts, bands.get(), targets.get(), least.get()))
                : Optional.empty();
    }

    public List<Change> smallest() {
        int[][] staying = new int[bands.count()][Kind.TYPES];
        int[][] forced = new int[bands.count()][Kind.TYPES];
        for (Planned each : facts.people()) {
            Kind kind = kind(each);
            (mustGo(each) ? forced : staying)[kind.band()][kind.type()]++;
        }
        return new SmallestChanges(targets, staying, forced).find();
    }

    /** Whether the list cannot keep him, nor take him, whatever its make-up. */
    public boolean mustGo(Planned cadre) {
        return !cadre.discipline().isEmpty() || facts.termsLeft(cadre) < leastTerms;
    }

    public Kind kind(Planned cadre) {
        int age = cadre.ageOn(facts.on());
        return new Kind(bands.of(age), cadre.isWoman(), cadre.minority(), age < bands.youngBelow());
    }

    /** Whether he is what is wanted. */
    public boolean fits(Planned cadre, Change.Wanted wanted) {
        Kind kind = kind(cadre);
        return !mustGo(cadre)
                && (!wanted.woman() || kind.woman())
                && (!wanted.minority() || kind.minority())
                && (!wanted.young() || kind.young())
                && (wanted.band() == null || wanted.band() == kind.band());
    }

    public String bandName(int band) {
        return bands.name(band);
    }
}
