package vn.capuy.report.below;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;
import vn.capuy.report.suite.SuiteQuestion;

/** Reads the seals from below of organisations that stood within the caller's scope at the end of the period. */
@ApplicationScoped
class BelowQueries {
    private static final String SEALS =
            """
            select s.id, s.installation, s.seal, s.org, %s as org_name, s.title, s.from_day as "from", s.to_day as "to", s.tree,
              s.reach, s.known_at, s.sealed_at, s.sealed_by, s.clearance, s.figures, s.sha256, s.supersedes, s.ground,
              n.id as superseded_by, s.fetched_at, s.fetched_by, s.fetched_from
            from below_seal s join org_unit o on o.code = s.org
              left join lateral (select max(x.id::text)::uuid as id from below_seal x
                where x.installation = s.installation and x.supersedes = s.seal and x.org = s.org
                  and x.from_day = s.from_day and x.to_day = s.to_day) n on true
            where %s""".formatted(Projections.named("o.name"), Organisation.withinScope("s.org", "s.scope_day"));

    private static final String LIST = SEALS + " and "
            + String.join(
                    " and ",
                    Projections.equal("s.installation", "installation"),
                    Projections.equal("s.org", "org"),
                    Projections.between("s.to_day"),
                    "(:includeSuperseded or n.id is null)");

    private static final String STATES = """
            select s.name, s.asked_at, s.answered_at, s.trouble, s.trouble_at,
              (select count(*) from below_seal x where x.installation = s.name) as seals
            from below_installation s""";

    /** Of each unit and each question so many at most; those of the unit's own installation first, then the latest. */
    private static final String TOUCHING =
            """
            select * from (select listed.*, row_number() over (partition by listed.org,
                listed."from" = :from and listed."to" = :to and listed.tree = 'AS_IT_STOOD'
                  and listed.reach is not distinct from cast(:reach as text)
                order by listed.own desc, listed.known_at desc, listed.sealed_at desc, listed.id desc) as place
              from (%s and s.org = any(:units) and s.from_day <= :to and s.to_day >= :from and n.id is null) listed) placed
            where place <= 5 order by org, place""".formatted(SEALS.replaceFirst("select s.id,", "select s.answers_for = s.org as own, s.id,"));

    private final Projections projections;
    private final Jdbi jdbi;

    BelowQueries(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<BelowSealView> page(BelowSealFilter filter, PageRequest page) {
        var list = new ListQuery<>(LIST, BelowSealView.class, List.of(ListQuery.id("id")), row -> Cursor.at(row.id()));
        return projections.page(list, page, filter.filters());
    }

    Optional<BelowSealView> find(UUID id) {
        return projections.one(SEALS + " and s.id = :id", BelowSealView.class, Map.of("id", id));
    }

    /** The canonical text of a seal that was found. */
    String content(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select content from below_seal where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }

    /** The seals of each unit that touch the period and are the last word, in the order in which they are to be taken. */
    Map<String, List<BelowSealView>> touching(
            List<String> units, LocalDate from, LocalDate to, SuiteQuestion.Reach reach) {
        var binds = Filters.of("units", units.toArray(String[]::new), "from", from, "to", to, "reach", reach);
        return projections.all(TOUCHING, BelowSealView.class, binds).stream()
                .collect(Collectors.groupingBy(BelowSealView::org));
    }

    /** The canonical texts of seals that were found, by their ids. */
    Map<UUID, String> contents(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, content from below_seal where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("content")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How an installation answered. */
    public record State(
            String name, Instant askedAt, Instant answeredAt, Trouble trouble, Instant troubleAt, int seals) {
        /** When it was asked last, it told all. */
        boolean answered() {
            return askedAt.equals(answeredAt);
        }
    }

    /** By the name of the installation; one that was never asked has none. */
    Map<String, State> states() {
        return jdbi.withHandle(handle -> handle.createQuery(STATES)
                .map(Rows.of(State.class))
                .collect(Collectors.toMap(State::name, Function.identity())));
    }
}
