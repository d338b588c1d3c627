package vn.capuy.inspection.team.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** The roster, written as entities and read as views within the caller's scope on the first day of each row. */
@ApplicationScoped
class Inspectors implements PanacheRepositoryBase<Inspector, UUID> {
    private static final String VIEW = """
            select i.id, i.account, i.member, i.member_name, i.organisation, %s as organisation_name, i.committee,
              %s as committee_name, i.held_from, i.held_to, i.recorded_at, i.recorded_by, i.voided_at, i.void_reason,
              i.version
            from inspector i join org_unit own on own.code = i.organisation join org_unit body on body.code = i.committee
            where %s""".formatted(
                    Projections.named("own.name"),
                    Projections.named("body.name"),
                    Organisation.withinScope("i.committee", "i.held_from"));

    private static final ListQuery<InspectorView> LIST = new ListQuery<>(
            VIEW + " and i.voided_at is null and " + Projections.equal("i.committee", "committee") + " and "
                    + Projections.equal("i.member", "member") + """
                     and (cast(:onDay as date) is null
                       or daterange(i.held_from, i.held_to, '[]') @> cast(:onDay as date))""",
            InspectorView.class,
            List.of(ListQuery.text("committee"), ListQuery.date("held_from"), ListQuery.id("id")),
            inspector -> Cursor.at(inspector.committee(), inspector.heldFrom(), inspector.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    Inspectors(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    /** The days for which an account or a member stands in the roster. */
    public record Days(String account, String member, LocalDate heldFrom, LocalDate heldTo) {
        boolean overlap(Days other) {
            return begin(other) && other.begin(this);
        }

        private boolean begin(Days other) {
            return other.heldTo == null || !heldFrom.isAfter(other.heldTo);
        }
    }

    Page<InspectorView> page(InspectorFilter filter, PageRequest page) {
        return projections.page(
                LIST, page, Filters.of("committee", filter.committee, "member", filter.member, "onDay", filter.onDay));
    }

    Optional<InspectorView> view(UUID id) {
        return projections.one(VIEW + " and i.id = :id", InspectorView.class, Map.of("id", id));
    }

    /** Whether he was ever appointed to a case, other than by mistake. */
    boolean isAppointed(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from case_team where inspector = :id and voided_at is null)")
                .bind("id", id)
                .mapTo(boolean.class)
                .one());
    }

    /** What the roster holds of these accounts and members, wherever they inspect. */
    List<Days> days(Collection<String> accounts, Collection<String> members) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select account, member, held_from, held_to from inspector
                        where voided_at is null and (account = any(:accounts) or member = any(:members))""")
                .bindArray("accounts", String.class, Set.copyOf(accounts))
                .bindArray("members", String.class, Set.copyOf(members))
                .map(Rows.of(Days.class))
                .list());
    }
}
