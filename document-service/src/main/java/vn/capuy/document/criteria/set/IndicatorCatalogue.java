package vn.capuy.document.criteria.set;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.UnitKind;

/** Tells others of the indicators that stand: what a value, a judgement or a recognition may name. */
@ApplicationScoped
public class IndicatorCatalogue {
    private static final String STANDING = """
            select i.id, v.set_code as set, v.edition, i.number, i.measure, i.comparison, array_to_string(s.kinds, ',') as kinds,
              v.valid_from, v.valid_until, v.measured_from, i.condition is not null as conditional
            from criteria_indicator i join criteria_set_version v on v.id = i.set_version
            join criteria_set s on s.code = v.set_code where v.voided_at is null""";

    private final Projections projections;

    IndicatorCatalogue(Projections projections) {
        this.projections = projections;
    }

    /** Indicators of the version that a caller means. */
    public record Edition(Map<String, IndicatorDefinition> byNumber) {
        public Optional<IndicatorDefinition> find(String number) {
            return Optional.ofNullable(byNumber.get(number));
        }

        private IndicatorDefinition any() {
            return byNumber.values().iterator().next();
        }
    }

    /** Every indicator of some sets that stands, by set and edition: for files, which name many. */
    public record Standing(Map<String, List<Edition>> bySet) {
        private static final Edition NONE = new Edition(Map.of());

        /** @param edition null for the one that is in force on the day */
        public Edition of(String set, String edition, LocalDate day) {
            return bySet.getOrDefault(set, List.of()).stream()
                    .filter(each -> edition == null
                            ? holdsOn(each.any(), day)
                            : each.any().edition().equals(edition))
                    .findFirst()
                    .orElse(NONE);
        }

        public List<UUID> ids() {
            return bySet.values().stream()
                    .flatMap(List::stream)
                    .flatMap(each -> each.byNumber().values().stream())
                    .map(IndicatorDefinition::id)
                    .toList();
        }
    }

    public Edition of(String set, String edition) {
        return standing(List.of(set)).of(set, edition, null);
    }

    /** @param edition null for the one that is in force on the day */
    public Edition of(String set, String edition, LocalDate day) {
        return standing(List.of(set)).of(set, edition, day);
    }

    public Standing standing(List<String> sets) {
        var binds = new HashMap<String, Object>();
        binds.put("sets", String.join(",", sets));
        Map<String, Map<String, Map<String, IndicatorDefinition>>> found = projections
                .all(STANDING + " and v.set_code = any(string_to_array(:sets, ','))", IndicatorDefinition.class, binds)
                .stream()
                .collect(groupingBy(
                        IndicatorDefinition::set,
                        groupingBy(
                                IndicatorDefinition::edition,
                                toMap(IndicatorDefinition::number, Function.identity()))));
        var bySet = new HashMap<String, List<Edition>>();
        found.forEach((set, editions) ->
                bySet.put(set, editions.values().stream().map(Edition::new).toList()));
        return new Standing(bySet);
    }

    public Optional<IndicatorDefinition> byId(UUID id) {
        return projections.one(STANDING + " and i.id = :id", IndicatorDefinition.class, Map.of("id", id));
    }

    /** Kinds of units that work toward a set; empty where there is no such set. */
    public Optional<KindsOf> kinds(String set) {
        return projections.one(
                "select code, array_to_string(kinds, ',') as kinds from criteria_set where code = :set",
                KindsOf.class,
                Map.of("set", set));
    }

    /** A set and the kinds of units that work toward it, separated by commas. */
    public record KindsOf(String code, String kinds) {
        public boolean hold(UnitKind kind) {
            return List.of(kinds.split(",")).contains(kind.name());
        }
    }

    private static boolean holdsOn(IndicatorDefinition each, LocalDate day) {
        return !day.isBefore(each.validFrom()) && (each.validUntil() == null || !day.isAfter(each.validUntil()));
    }
}
