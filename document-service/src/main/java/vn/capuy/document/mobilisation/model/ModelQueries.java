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
import vn.capuy.document.mobilisation.catalogue.Words;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the models of units that stood within the caller's scope on the day of registration. */
@ApplicationScoped
class ModelQueries {
    private static final String FILTERED = ModelSql.MODEL + " and "
            + String.join(
                    " and ",
                    "m.registered_on <= :on",
                    "(:includeVoided and m.recorded_at <= :knownAt or " + Indicator.known("m") + ")",
                    Projections.equal("m.committee", "committee"),
                    Projections.equal("m.field", "field"),
                    Projections.equal("m.place", "place"),
                    Projections.equal("m.holder", "holder"),
                    Projections.equal("m.member", "member"),
                    "(cast(:year as int) is null or m.year = :year)",
                    "(cast(:movement as uuid) is null or m.movement = :movement)",
                    "(cast(:unit as text) is null or exists (select 1 from org_ancestry a where a.ancestor = :unit"
                            + " and a.descendant = m.unit and a.valid @> m.registered_on and a.known_until = 'infinity'))");

    private static final String STATE_NOW = Projections.equal("m.state", "state");
    private static final String STATE_THEN = Projections.equal("coalesce(course.leads_to, 'REGISTERED')", "state");

    private final Projections projections;
    private final Marks marks;
    private final Clock clock;

    ModelQueries(Projections projections, Marks marks, Clock clock) {
        this.projections = projections;
        this.marks = marks;
        this.clock = clock;
    }

    /** What only the record itself tells, and not a list. */
    public record Texts(String content, String targets) {}

    /** By committee and code. */
    Page<ModelView> page(ModelFilter filter, PageRequest page) {
        Words words = Words.of(filter.q);
        String sql = FILTERED + " and " + (filter.isOfNow() ? STATE_NOW : STATE_THEN) + words.in("m.folded");
        var list = new ListQuery<>(
                sql,
                ModelView.class,
                List.of(ListQuery.text("committee"), ListQuery.text("code")),
                row -> Cursor.at(row.committee(), row.code()));
        var binds = new HashMap<>(filter.filters());
        binds.putAll(words.bindings());
        binds.putAll(when(filter.on, filter.knownAt));
        return projections.page(list, page, binds);
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
