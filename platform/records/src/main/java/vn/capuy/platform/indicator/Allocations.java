package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Share;

/** Tells what predecessors' records do to a figure. */
@ApplicationScoped
class Allocations {
    private final Counts counts;
    private final Organisation organisation;
    private final CallerLanguage language;

    Allocations(Counts counts, Organisation organisation, CallerLanguage language) {
        this.counts = counts;
        this.organisation = organisation;
        this.language = language;
    }

    /** By the day and the code of the predecessor; one without records in the figure's period is left out. */
    List<AllocationView> of(Indicator indicator, FigureQuestion question, Reached reached) {
        if (reached.passed().isEmpty()) {
            return List.of();
        }
        Map<String, Reached.Predecessor> passed = reached.passed();
        Asked asked = new Asked(indicator, question, reached.passedOver(), Only.ALL);
        List<Told> found = counts.of(asked, Cut.UNIT, unit -> passed.get(unit).unit()).stream()
                .filter(each -> !each.whole())
                .toList();
        Map<String, Reached.Predecessor> predecessors = passed.values().stream()
                .collect(Collectors.toMap(Reached.Predecessor::unit, each -> each, (one, other) -> one));
        var units = organisation.find(found.stream().map(Told::part).toList());
        boolean count = indicator.kind() != Indicator.Kind.RATIO;
        return found.stream()
                .map(each -> view(
                        predecessors.get(each.part()),
                        each.facts(),
                        language.of(units.get(each.part()).name()),
                        count))
                .sorted(Comparator.comparing(AllocationView::on).thenComparing(AllocationView::unit))
                .toList();
    }

    private static AllocationView view(Reached.Predecessor predecessor, Long records, String name, boolean count) {
        Share share = predecessor.share();
        boolean counted = share.isAll();
        return new AllocationView(
                predecessor.unit(),
                name,
                share.toString(),
                predecessor.on(),
                records,
                count && !counted && records != null ? share.estimateOf(records) : null,
                records == null,
                counted);
    }
}
