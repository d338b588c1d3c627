package vn.capuy.cadre.planning.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

/**
 * The targets that are met or missed by the make-up of a list alone.
 *
 * @param minority percent; null where the area's make-up is unknown
 * @param bandsCanBeYoung for each age band, each of which wants a cadre, whether somebody in it can be young
 * @param largest how many the list may have; null where its seats are unknown
 */
record Targets(
        BigDecimal women, BigDecimal minority, BigDecimal young, List<Boolean> bandsCanBeYoung, Integer largest) {

    /** None where a figure is missing on the day. */
    static Optional<Targets> of(StructureFacts facts, Limits limits) {
        var measuring = new Measuring(facts.on(), limits);
        var women = measuring.version(PlanningFigures.WOMEN).map(DatedLimit.Version::value);
        var young = measuring.version(PlanningFigures.YOUNG).map(DatedLimit.Version::value);
        var bands = AgeBands.on(measuring);
        if (women.isEmpty() || young.isEmpty() || bands.isEmpty()) {
            return Optional.empty();
        }
        var canBeYoung = IntStream.range(0, bands.get().count())
                .mapToObj(bands.get()::canBeYoung)
                .toList();
        return Optional.of(
                new Targets(women.get(), facts.minorityShare(), young.get(), canBeYoung, largest(facts, measuring)));
    }

    /** Only where the whole list is for one committee: else a cadre more or less changes several coefficients. */
    private static Integer largest(StructureFacts facts, Measuring measuring) {
        if (facts.targets().size() != 1
                || facts.targets().getFirst().seats() == null
                || facts.targets().getFirst().planned() != facts.people().size()) {
            return null;
        }
        return measuring
                .version(PlanningFigures.COEFFICIENT)
                .map(most -> StructureCheck.largest(
                        most.value(), facts.targets().getFirst().seats()))
                .orElse(null);
    }

    int bands() {
        return bandsCanBeYoung.size();
    }

    int[] needed(BigDecimal percent, int longest) {
        int[] needed = new int[longest + 1];
        for (int of = 0; of <= longest; of++) {
            needed[of] = percent == null ? 0 : Measuring.needed(percent, of);
        }
        return needed;
    }
}
