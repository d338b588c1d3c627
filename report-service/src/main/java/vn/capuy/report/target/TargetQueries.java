package vn.capuy.report.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the targets of organisations that stood within the caller's scope on the first day of the target's period. */
@ApplicationScoped
class TargetQueries {
    private static final String TARGETS =
            """
            select t.id, t.org, %s as org_name, t.code, t.from_day as "from", t.to_day as "to", t.direction, t.value, t.source,
              t.recorded_at, t.recorded_by, t.void_reason, t.version
            from target t join org_unit o on o.code = t.org where %s""".formatted(Projections.named("o.name"), Organisation.withinScope("t.org", "t.from_day"));

    private static final String LIST = TARGETS + " and "
            + String.join(
                    " and ",
                    Projections.equal("t.org", "org"),
                    Projections.equal("t.code", "code"),
                    "(cast(:on as date) is null or :on between t.from_day and t.to_day)",
                    "(:includeVoided or t.voided_at is null)");

    /** Those that had begun, as they were known. */
    private static final String BEGUN = TARGETS + """
             and t.org = :org and t.from_day <= :on and t.to_day >= :since
              and t.recorded_at <= :knownAt and (t.voided_at is null or t.voided_at > :knownAt)
            order by t.code, t.from_day, t.to_day limit :rows""";

    private final Projections projections;

    TargetQueries(Projections projections) {
        this.projections = projections;
    }

    Page<TargetView> page(TargetFilter filter, PageRequest page) {
        var list = new ListQuery<>(
                LIST,
                TargetView.class,
                List.of(ListQuery.text("code"), ListQuery.id("id")),
                row -> Cursor.at(row.code(), row.id()));
        return projections.page(list, page, filter.filters());
    }

    /** For what there is a target that stands. */
    public record Key(String org, String code, LocalDate from, LocalDate to) {
        static Key of(NewTarget target) {
            return new Key(target.org(), target.code(), target.from(), target.to());
        }
    }

    /** Those of the organisations, whoever asks: one period has one target. */
    List<Key> standing(Collection<String> orgs) {
        return projections.all("""
                select org, code, from_day as "from", to_day as "to" from target
                where org = any(string_to_array(:orgs, ',')) and voided_at is null""", Key.class, Map.of("orgs", String.join(",", orgs)));
    }

    Optional<TargetView> find(UUID id) {
        return projections.one(TARGETS + " and t.id = :id", TargetView.class, Map.of("id", id));
    }

    /** @param most how many are read at most */
    List<TargetView> begun(String org, LocalDate since, LocalDate on, Instant knownAt, int most) {
        return projections.all(
                BEGUN,
                TargetView.class,
                Filters.of(
                        "org",
                        org,
                        "since",
                        since,
                        "on",
                        on,
                        "knownAt",
                        knownAt.atOffset(ZoneOffset.UTC),
                        "rows",
                        most));
    }
}
