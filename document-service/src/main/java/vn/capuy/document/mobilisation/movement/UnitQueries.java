package vn.capuy.document.mobilisation.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the units that take part in movements, of those within the caller's scope. */
@ApplicationScoped
class UnitQueries {
    private static final String UNIT =
            """
            select r.id, r.movement, r.unit, %s as unit_name, r.registered_on, r.targets,
              latest.rating, latest.on_day as rated_on,
              (select count(*) from emulation_unit_entry w where w.unit = r.id and w.kind = 'REWARD' and w.voided_at is null) as rewards,
              r.void_reason, r.version
            from emulation_unit r join org_unit o on o.code = r.unit
            left join lateral (select e.rating, e.on_day from emulation_unit_entry e
              where e.unit = r.id and e.kind = 'RESULT' and e.voided_at is null
              order by e.on_day desc, e.id desc limit 1) latest on true
            where r.movement = :movement and %s""".formatted(Projections.named("o.name"), Organisation.withinScope("r.unit", "r.registered_on"));

    private static final ListQuery<UnitView> LIST = new ListQuery<>(
            UNIT + " and r.voided_at is null",
            UnitView.class,
            List.of(ListQuery.text("unit"), ListQuery.id("id")),
            row -> Cursor.at(row.unit(), row.id()));

    private static final String ENTRIES = """
            select e.id, e.kind, e.on_day, e.words, e.rating, e.form, e.level, e.body, e.document, e.recorded_at,
              e.recorded_by, e.void_reason
            from emulation_unit_entry e where e.unit = :unit order by e.on_day, e.id""";

    /** Whether a model that stands, of the unit or of one below it, belongs to the movement. */
    private static final String HAS_MODELS = """
            select exists (select 1 from org_ancestry a join mobilisation_model m on m.unit = a.descendant
                and m.movement = :movement and m.voided_at is null and a.valid @> m.registered_on
              where a.ancestor = :unit and a.known_until = 'infinity') as has_models""";

    private final Projections projections;

    UnitQueries(Projections projections) {
        this.projections = projections;
    }

    /** The answer to a question. */
    public record Models(boolean hasModels) {}

    boolean hasModels(UUID movement, String unit) {
        return projections
                .one(HAS_MODELS, Models.class, Map.of("movement", movement, "unit", unit))
                .orElseThrow()
                .hasModels();
    }

    Page<UnitView> page(UUID movement, PageRequest page) {
        return projections.page(LIST, page, Map.of("movement", movement));
    }

    Optional<UnitView> find(UUID movement, UUID id) {
        return projections.one(UNIT + " and r.id = :id", UnitView.class, Map.of("movement", movement, "id", id));
    }

    List<UnitDetail.Line> entries(UUID id) {
        return projections.all(ENTRIES, UnitDetail.Line.class, Map.of("unit", id));
    }
}
