package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.capuy.gateway.service.SuiteService;

/** A service's answer to {@code …/indicators/values}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record IndicatorValues(String org, LocalDate from, LocalDate to, Instant knownAt, Tree tree, List<Figure> values) {

    /**
     * Whether it answers the very question that was asked, with figures that are whole. Figures of another period, tree or
     * moment look like the right ones; they must not be shown beside them.
     */
    boolean answers(FigureQuery query, SuiteService service) {
        Set<String> codes = new HashSet<>();
        return query.org().equals(org)
                && query.from().equals(from)
                && query.to().equals(to)
                && query.knownAt().equals(knownAt)
                && query.tree() == (tree == null ? Tree.AS_IT_STOOD : tree)
                && values != null
                && values.stream().allMatch(figure -> isWhole(figure, service) && codes.add(figure.code()));
    }

    private static boolean isWhole(Figure figure, SuiteService service) {
        return figure != null
                && figure.code() != null
                && figure.name() != null
                && figure.kind() != null
                && figure.recordsHref() != null
                && figure.recordsHref().startsWith(service.prefix() + "/")
                && (figure.value() != null || figure.kind().equals("RATIO") || figure.withheld())
                && !(figure.withheld() && figure.value() != null)
                && figure.split().stream().allMatch(IndicatorValues::isWhole);
    }

    /** The same figures when their service says that they still hold: as of another moment, with links that name it. */
    IndicatorValues asOf(Instant moment) {
        return moment.equals(knownAt)
                ? this
                : new IndicatorValues(
                        org,
                        from,
                        to,
                        moment,
                        tree,
                        values.stream()
                                .map(figure -> figure.movedTo(knownAt, moment))
                                .toList());
    }

    /** A part that is not told must say so: it is not 0. */
    private static boolean isWhole(Figure.Part part) {
        return !(part.withheld() && part.value() != null);
    }
}
