package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.document.mobilisation.catalogue.Words;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the models of units that stood within the caller's scope on the day of registration. */
@ApplicationScoped
class ModelQueries {
    /** Picks the rows of a page, before anything else is read of them. */
    private static final String PICKED = """
            with page as materialized (select m.* from mobilisation_model m %s
              where """ + " " + ModelSql.VISIBLE + " and "
            + String.join(
                    " and ",
                    "m.registered_on <= :on",
                    "(:includeVoided and m.recorded_at <= :knownAt or " + Indicator.known("m") + ")",
                    Projections.equal("m.committee", "committee"),
                    Projections.equal("m.field", "field"),
                    Projections.equal("m.place", "place"),
                    Projections.equal("m.holder", "holder"),
                    Projections.equal("m.member", "member"),
                    // Nothing is registered for a year that is over, so the year bounds the day too.
                    "(cast(:year as int) is null or m.year = :year and m.registered_on <= make_date(:year, 12, 31))",
                    "(cast(:movement as uuid) is null or m.movement = :movement)",
                    "(cast(:unit as text) is null or exists (select 1 from org_ancestry a where a.ancestor = :unit"
                            + " and a.descendant = m.unit and a.valid @> m.registered_on and a.known_until = 'infinity'))");

    private static final String IN_ORDER = " order by m.registered_on desc, m.id desc limit :rows) ";

    private static final String LATER =
            " and (m.registered_on, m.id) < (cast(:afterDay as date), cast(:afterId as uuid))";

    private static final String STATE_NOW = " and " + Projections.equal("m.state", "state");

    private static final String STATE_THEN = " and coalesce(course.leads_to, 'REGISTERED') = :state";

    /** Whoever was in a state on a day took the step that leads there by then; that is asked first, for it may be rare. */
    private static final String REACHED =
            " and m.id in (select s.model from mobilisation_step s where s.step = :stepTo and s.on_day <= :on)";

    /** Of a caller or filter that reaches so few units, the models are found by these. */
    private static final String FEW = " and m.unit = any(:units)";

    private final Projections projections;
    private final Marks marks;
    private final Bodies bodies;
    private final Clock clock;

    ModelQueries(Projections projections, Marks marks, Bodies bodies, Clock clock) {
        this.projections = projections;
        this.marks = marks;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What only the record itself tells, and not a list. */
    public record Texts(String content, String targets) {}

    /** The latest registered first. */
    Page<ModelView> page(ModelFilter filter, PageRequest page) {
        Words words = Words.of(filter.q);
        var binds = new HashMap<String, Object>(filter.filters());
        binds.putAll(words.bindings());
        binds.putAll(when(filter.on, filter.knownAt));
        binds.put("rows", page.rows());
        var picked = new StringBuilder();
        boolean then = filter.state != null && !filter.isOfNow();
        picked.append(then ? STATE_THEN : STATE_NOW).append(words.in("m.folded"));
        if (then) {
            filter.state.reachedBy().ifPresent(step -> {
                picked.append(REACHED);
                binds.put("stepTo", step.name());
            });
        }
        bodies.few(filter.unit).ifPresent(units -> {
            picked.append(FEW);
            binds.put("units", units.toArray(String[]::new));
        });
        page.place(2).ifPresent(after -> {
            picked.append(LATER);
            binds.put("afterDay", after.date(0));
            binds.put("afterId", after.id(1));
        });
        String sql = PICKED.formatted(then ? ModelSql.COURSE : "") + picked + IN_ORDER + ModelSql.OF_PAGE
                + " order by m.registered_on desc, m.id desc";
        return Page.of(
                projections.all(sql, ModelView.class, binds),
                page.limit,
                row -> Cursor.at(row.registeredOn(), row.id()));
    }

    Optional<ModelView> find(UUID id) {
        return find(id, null, null);
    }

    /** As of a day and as known at a moment; empty before the model was registered, or known. */
    Optional<ModelView> find(UUID id, LocalDate on, Instant knownAt) {
        var binds = new HashMap<String, Object>(when(on, knownAt));
        binds.put("id", id);
        return projections.one(
                ModelSql.MODEL + " and m.id = :id and m.registered_on <= :on and m.recorded_at <= :knownAt",
                ModelView.class,
                binds);
    }

    /** The models of these ids in their order, as known at a moment. */
    List<ModelView> byIds(List<UUID> ids, Instant knownAt) {
        var binds = new HashMap<String, Object>(when(null, knownAt));
        binds.put("ids", ids.toArray(UUID[]::new));
        return projections.all(
                ModelSql.MODEL + " and m.id = any(:ids) order by array_position(cast(:ids as uuid[]), m.id)",
                ModelView.class,
                binds);
    }

    Texts texts(UUID id) {
        return projections
                .one("select content, targets from mobilisation_model where id = :id", Texts.class, Map.of("id", id))
                .orElseThrow();
    }

    List<MarkedStep> steps(UUID id, LocalDate on, Instant knownAt) {
        var binds = new HashMap<String, Object>(when(on, knownAt));
        binds.put("model", id);
        List<TakenStep> taken = projections.all(ModelSql.STEPS, TakenStep.class, binds);
        Map<UUID, List<Mark>> given = marks.of(taken.stream().map(TakenStep::id).toList());
        return taken.stream()
                .map(each -> new MarkedStep(each, given.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** One row more than is shown tells that there are more. */
    List<ChainLink> chain(UUID id, int rows) {
        return new ArrayList<>(projections.all(ModelSql.CHAIN, ChainLink.class, Map.of("model", id, "rows", rows + 1)));
    }

    private Map<String, Object> when(LocalDate on, Instant knownAt) {
        Instant now = clock.instant();
        return Map.of(
                "on",
                on == null ? VietnamTime.today(clock) : on,
                "knownAt",
                (knownAt == null ? now : knownAt).atOffset(ZoneOffset.UTC));
    }
}
