package vn.capuy.document.mobilisation.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.mobilisation.catalogue.Words;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/**
 * Reads movements: those of the bodies within the caller's scope, and those that bodies above it launched for all below them.
 * Of the units that take part only those within the scope are told.
 */
@ApplicationScoped
class MovementQueries {
    private static final String OWN = Organisation.withinScope("v.launched_by", "v.launched_on");

    private static final String VISIBLE = """
            (%s or exists (select 1 from org_ancestry wall where wall.ancestor = v.launched_by and wall.descendant = :scope
               and wall.known_until = 'infinity' and wall.valid && daterange(least(v.launched_on, v.runs_from), v.runs_to, '[]')))""".formatted(OWN);

    private static final String MOVEMENT =
            """
            select v.id, v.code, v.launched_by, %s as launched_by_name, v.title, v.document, v.launched_on, v.runs_from,
              v.runs_to, array(select f.field from emulation_movement_field f join mobilisation_field mf on mf.code = f.field
                where f.movement = v.id order by mf.ordinal) as fields, v.state,
              (select count(*) from emulation_unit u where u.movement = v.id and u.voided_at is null and %s) as units,
              v.void_reason, v.recorded_at, v.recorded_by, v.version
            from emulation_movement v join org_unit o on o.code = v.launched_by where %s""".formatted(Projections.named("o.name"), Organisation.withinScope("u.unit", "u.registered_on"), VISIBLE);

    private static final String FILTERED = MOVEMENT + " and "
            + String.join(
                    " and ",
                    Projections.equal("v.launched_by", "launchedBy"),
                    Projections.equal("v.state", "state"),
                    "(:includeVoided or v.voided_at is null)",
                    "(cast(:on as date) is null or v.runs_from <= :on and (v.runs_to is null or v.runs_to >= :on))",
                    "(cast(:field as text) is null or not exists (select 1 from emulation_movement_field f where f.movement = v.id)"
                            + " or exists (select 1 from emulation_movement_field f where f.movement = v.id and f.field = :field))",
                    "(cast(:unit as text) is null or exists (select 1 from emulation_unit u where u.movement = v.id"
                            + " and u.voided_at is null and u.unit = :unit and "
                            + Organisation.withinScope("u.unit", "u.registered_on") + "))");

    private static final String STEPS = """
            select s.id, s.step, s.on_day, s.document, s.words, s.recorded_at, s.recorded_by, s.void_reason
            from emulation_movement_step s where s.movement = :movement order by s.on_day, s.recorded_at, s.id""";

    private final Projections projections;

    MovementQueries(Projections projections) {
        this.projections = projections;
    }

    /** What only the record itself tells, and not a list. */
    public record Texts(String content, String criteria) {}

    /** A movement by whose it is and its code. */
    public record Key(String launchedBy, String code) {}

    /** Whether the caller acts for the body that launched it. */
    public record Owned(boolean own) {}

    Page<MovementView> page(MovementFilter filter, PageRequest page) {
        Words words = Words.of(filter.q);
        var list = new ListQuery<>(
                FILTERED + words.in("v.title_folded"),
                MovementView.class,
                List.of(ListQuery.date("launched_on"), ListQuery.id("id")),
                row -> Cursor.at(row.launchedOn(), row.id()));
        var binds = new HashMap<>(filter.filters());
        binds.putAll(words.bindings());
        return projections.page(list, page, binds);
    }

    Optional<MovementView> find(UUID id) {
        return projections.one(MOVEMENT + " and v.id = :id", MovementView.class, Map.of("id", id));
    }

    /** The movements of these codes that the caller may know of: for imports. */
    List<MovementView> byCodes(List<String> codes) {
        return projections.all(
                MOVEMENT + " and v.code = any(:codes)",
                MovementView.class,
                Map.of("codes", codes.toArray(String[]::new)));
    }

    /** Bodies and codes of all movements with these codes, as {@code <body> <code>}; void ones keep theirs. */
    Set<String> taken(Set<String> codes) {
        return projections
                .all(
                        "select launched_by, code from emulation_movement where code = any(:codes)",
                        Key.class,
                        Map.of("codes", codes.toArray(String[]::new)))
                .stream()
                .map(key -> key.launchedBy() + " " + key.code())
                .collect(Collectors.toSet());
    }

    Texts texts(UUID id) {
        return projections
                .one("select content, criteria from emulation_movement where id = :id", Texts.class, Map.of("id", id))
                .orElseThrow();
    }

    List<MovementDetail.Taken> steps(UUID id) {
        return projections.all(STEPS, MovementDetail.Taken.class, Map.of("movement", id));
    }

    boolean isOwn(UUID id) {
        return projections
                .one(
                        "select " + OWN + " as own from emulation_movement v where v.id = :id",
                        Owned.class,
                        Map.of("id", id))
                .orElseThrow()
                .own();
    }
}
