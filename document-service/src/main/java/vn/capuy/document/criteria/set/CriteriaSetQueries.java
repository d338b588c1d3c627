package vn.capuy.document.criteria.set;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Reads sets, their versions and what is in them. */
@ApplicationScoped
class CriteriaSetQueries {
    private static final String SETS = "select code, %s as name, array_to_string(kinds, ',') as kinds from criteria_set"
            .formatted(Projections.named("name"));

    private static final String VERSIONS = """
            select v.id, v.set_code, v.edition, v.valid_from, v.valid_until, v.measured_from, v.document, v.article, v.certainty,
              (select count(*) from criterion c where c.set_version = v.id)::int as criteria,
              (select count(*) from criteria_indicator i where i.set_version = v.id)::int as indicators,
              v.recorded_at, v.recorded_by, v.voided_at, v.void_reason, v.version
            from criteria_set_version v""";

    private static final String INDICATORS =
            """
            select i.id, i.number, c.number as criterion, %s as criterion_name, c.field, %s as name, i.measure,
              %s as measured_in, i.comparison, i.condition, i.certainty, i.position
            from criteria_indicator i join criterion c on c.id = i.criterion where i.set_version = :version""".formatted(Projections.named("c.name"), Projections.named("i.name"), Projections.named("i.unit"));

    private static final String TARGETS = """
            select t.id, i.number as indicator, t.area, t.holds_from, t.target, t.document, t.article, t.certainty,
              t.voided_at is not null as voided, t.void_reason, t.version
            from criteria_target t join criteria_indicator i on i.id = t.indicator""";

    private final Projections projections;

    CriteriaSetQueries(Projections projections) {
        this.projections = projections;
    }

    /** A row of the table of sets. */
    public record SetRow(String code, String name, String kinds) {}

    /** An indicator with its place, by which it is listed. */
    public record Placed(
            UUID id,
            String number,
            int criterion,
            String criterionName,
            CriterionField field,
            String name,
            Measure measure,
            String measuredIn,
            Comparison comparison,
            String condition,
            Certainty certainty,
            int position) {
        SetContent.Indicator indicator() {
            return new SetContent.Indicator(
                    id,
                    number,
                    criterion,
                    criterionName,
                    field,
                    name,
                    measure,
                    measuredIn,
                    comparison,
                    condition,
                    certainty);
        }
    }

    List<SetView> all() {
        var versions = projections
                .all(VERSIONS + " order by v.valid_from desc, v.recorded_at desc", SetView.Version.class, Map.of())
                .stream()
                .collect(groupingBy(SetView.Version::setCode));
        return projections.all(SETS + " order by position, code", SetRow.class, Map.of()).stream()
                .map(set -> view(set, versions.getOrDefault(set.code(), List.of())))
                .toList();
    }

    Optional<SetView> find(String code) {
        var versions = projections.all(
                VERSIONS + " where v.set_code = :code order by v.valid_from desc, v.recorded_at desc",
                SetView.Version.class,
                Map.of("code", code));
        return projections
                .one(SETS + " where code = :code", SetRow.class, Map.of("code", code))
                .map(set -> view(set, versions));
    }

    private static SetView view(SetRow set, List<SetView.Version> versions) {
        return new SetView(set.code(), set.name(), Arrays.asList(set.kinds().split(",")), versions);
    }

    /** The version of this edition that stands, else the one that was voided last; 404 where there is none. */
    SetView.Version version(String code, String edition) {
        return projections
                .one(VERSIONS + """
                                 where v.set_code = :code and v.edition = :edition
                                order by v.voided_at is not null, v.voided_at desc limit 1""", SetView.Version.class, Map.of("code", code, "edition", edition))
                .orElseThrow(ProblemException::notFound);
    }

    SetContent content(String code, String edition) {
        SetView.Version version = version(code, edition);
        String name = projections
                .one(SETS + " where code = :code", SetRow.class, Map.of("code", code))
                .orElseThrow()
                .name();
        var criteria = new LinkedHashMap<Integer, SetContent.Criterion>();
        for (Placed each :
                projections.all(INDICATORS + " order by i.position", Placed.class, Map.of("version", version.id()))) {
            criteria.computeIfAbsent(
                            each.criterion(),
                            number -> new SetContent.Criterion(
                                    number, each.field(), each.criterionName(), new ArrayList<>()))
                    .indicators()
                    .add(each.indicator());
        }
        var targets = projections.all(
                TARGETS + " where i.set_version = :version order by i.position, t.area nulls first, t.holds_from, t.id",
                SetContent.Target.class,
                Map.of("version", version.id()));
        return new SetContent(code, name, version, List.copyOf(criteria.values()), targets);
    }

    Optional<SetContent.Target> target(UUID id) {
        return projections.one(TARGETS + " where t.id = :id", SetContent.Target.class, Map.of("id", id));
    }

    /** The indicators of a version, in their order. */
    Page<SetContent.Indicator> indicators(UUID version, PageRequest page) {
        var list = new ListQuery<>(
                INDICATORS, Placed.class, List.of(ListQuery.number("position")), row -> Cursor.at(row.position()));
        return projections.page(list, page, Map.of("version", version)).map(Placed::indicator);
    }
}
