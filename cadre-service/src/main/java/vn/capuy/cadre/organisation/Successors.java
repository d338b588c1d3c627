package vn.capuy.cadre.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Lineage;
import vn.capuy.platform.organisation.SuccessionState;
import vn.capuy.platform.organisation.Successions;

/** Reads who took over from whom, with the share of every chain. */
@ApplicationScoped
class Successors {
    private static final String NAMES = """
            select u.code, %s as name from org_unit u
            where u.code in (select jsonb_array_elements_text(cast(:codes as jsonb)))""".formatted(Projections.named("u.name"));

    private final Successions successions;
    private final Projections projections;
    private final ObjectMapper json;
    private final Clock clock;

    Successors(Successions successions, Projections projections, ObjectMapper json, Clock clock) {
        this.successions = successions;
        this.projections = projections;
        this.json = json;
        this.clock = clock;
    }

    /** A unit's name in the caller's language. */
    public record Named(String code, String name) {}

    /** A unit that ended, under one that took it over. */
    record Passed(String code, String under, String share) {}

    Lineage on(LocalDate day) {
        return successions.on(day, clock.instant());
    }

    /** The units that stand on the day and took over from this one. */
    List<SuccessionChain> of(String predecessor, LocalDate day) {
        Lineage lineage = on(day);
        return named(lineage.successors(predecessor).stream()
                .map(successor -> chain(lineage, predecessor, successor, successor))
                .toList());
    }

    /** The units that went over to this one, directly or through others. */
    List<SuccessionChain> before(String successor, LocalDate day) {
        Lineage lineage = on(day);
        return named(lineage.predecessors(successor).stream()
                .map(predecessor -> chain(lineage, predecessor, successor, predecessor))
                .toList());
    }

    /** Every unit that has ended by the day, once under each that took it over. */
    List<Passed> passed(LocalDate day) {
        Lineage lineage = on(day);
        return lineage.gone().stream()
                .flatMap(unit -> lineage.successors(unit.code()).stream()
                        .map(successor -> new Passed(
                                unit.code(),
                                successor,
                                lineage.share(unit.code(), successor).toString())))
                .toList();
    }

    /** The same with its chains, by who took over. */
    Map<String, List<SuccessionChain>> chains(LocalDate day) {
        Lineage lineage = on(day);
        List<String> under = new ArrayList<>();
        List<SuccessionChain> chains = new ArrayList<>();
        for (Lineage.Gone unit : lineage.gone()) {
            for (String successor : lineage.successors(unit.code())) {
                under.add(successor);
                chains.add(chain(lineage, unit.code(), successor, unit.code()));
            }
        }
        Map<String, List<SuccessionChain>> bySuccessor = new HashMap<>();
        List<SuccessionChain> named = named(chains);
        for (int i = 0; i < named.size(); i++) {
            bySuccessor.computeIfAbsent(under.get(i), code -> new ArrayList<>()).add(named.get(i));
        }
        bySuccessor.values().forEach(each -> each.sort(Comparator.comparing(SuccessionChain::unit)));
        return bySuccessor;
    }

    private static SuccessionChain chain(Lineage lineage, String predecessor, String successor, String shown) {
        Set<SuccessionState> steps = new HashSet<>();
        collect(lineage, predecessor, successor, steps);
        return new SuccessionChain(
                shown,
                null,
                lineage.share(predecessor, successor).toString(),
                steps.stream()
                        .sorted(Comparator.comparing(SuccessionState::onDay)
                                .thenComparing(SuccessionState::predecessor)
                                .thenComparing(SuccessionState::successor))
                        .map(step -> new SuccessionChain.Step(
                                step.predecessor(),
                                step.successor(),
                                step.passed().toString(),
                                step.onDay(),
                                step.event()))
                        .toList());
    }

    private static void collect(Lineage lineage, String at, String successor, Set<SuccessionState> steps) {
        for (SuccessionState step : lineage.from(at)) {
            boolean leadsThere = step.successor().equals(successor)
                    || !lineage.share(step.successor(), successor).isNone();
            if (leadsThere && steps.add(step)) {
                collect(lineage, step.successor(), successor, steps);
            }
        }
    }

    private List<SuccessionChain> named(List<SuccessionChain> chains) {
        Map<String, String> names =
                names(chains.stream().map(SuccessionChain::unit).collect(Collectors.toSet()));
        return chains.stream()
                .map(each -> new SuccessionChain(each.unit(), names.get(each.unit()), each.share(), each.chain()))
                .toList();
    }

    private Map<String, String> names(Collection<String> codes) {
        return projections
                .all(NAMES, Named.class, Map.of("codes", json.valueToTree(codes).toString()))
                .stream()
                .collect(Collectors.toMap(Named::code, Named::name));
    }

    /** For SQL: what {@link #passed} tells. */
    String asJson(List<Passed> passed) {
        return json.valueToTree(passed).toString();
    }
}
