package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;

/** Tells what predecessors' records do to a figure. */
@ApplicationScoped
class Allocations {
    private final Figures figures;
    private final Organisation organisation;
    private final CallerLanguage language;

    Allocations(Figures figures, Organisation organisation, CallerLanguage language) {
        this.figures = figures;
        this.organisation = organisation;
        this.language = language;
    }

    /** By the day and the code of the predecessor; one without records in the figure's period is left out. */
    List<AllocationView> of(Indicator indicator, FigureQuestion question, Reached reached) {
        if (reached.passed().isEmpty()) {
            return List.of();
        }
        Map<String, Long> byPredecessor = new TreeMap<>();
        Map<String, Reached.Predecessor> predecessors = new TreeMap<>();
        for (Figures.OfUnit found : figures.byUnit(indicator, question, reached.passedOver())) {
            Reached.Predecessor predecessor = reached.passed().get(found.unit());
            predecessors.put(predecessor.unit(), predecessor);
            byPredecessor.merge(predecessor.unit(), found.facts(), Long::sum);
        }
        var units = organisation.find(predecessors.keySet());
        boolean count = indicator.kind() != Indicator.Kind.RATIO;
        return predecessors.values().stream()
                .sorted(Comparator.comparing(Reached.Predecessor::on).thenComparing(Reached.Predecessor::unit))
                .map(each -> {
                    long records = byPredecessor.get(each.unit());
                    boolean counted = each.share().isAll();
                    return new AllocationView(
                            each.unit(),
                            language.of(units.get(each.unit()).name()),
                            each.share().toString(),
                            each.on(),
                            records,
                            count && !counted ? each.share().estimateOf(records) : null,
                            counted);
                })
                .toList();
    }
}
