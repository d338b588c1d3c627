package vn.capuy.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the suite's own templates, those of organisations within the caller's scope, and those of who stands above him. */
@ApplicationScoped
class TemplateQueries {
    private static final String VISIBLE = """
            (t.org is null or %s or exists (select 1 from org_ancestry above where above.descendant = :scope
              and above.ancestor = t.org and above.known_until = 'infinity'))""".formatted(Organisation.withinScope("t.org", "t.from_day"));

    private static final String TEMPLATES = """
            select t.id, t.code, t.number, t.org, %s as org_name, t.from_day as "from", t.to_day as "to", t.recorded_at,
              t.recorded_by, t.void_reason, t.version
            from report_template t left join org_unit o on o.code = t.org where %s""".formatted(Projections.named("o.name"), VISIBLE);

    private static final String LIST = TEMPLATES + " and "
            + String.join(
                    " and ",
                    Projections.equal("t.org", "org"),
                    Projections.equal("t.code", "code"),
                    "(cast(:on as date) is null or t.from_day <= :on and (t.to_day is null or t.to_day >= :on))",
                    "(:includeVoided or t.voided_at is null)");

    /** The organisation's own comes before that of who is above it, the nearest first, and the suite's last; then the latest. */
    private static final String IN_FORCE = TEMPLATES + """
             and t.code = :code and t.voided_at is null
              and t.from_day <= :on and (t.to_day is null or t.to_day >= :on)
              and (t.org is null or exists (select 1 from org_ancestry a where a.descendant = :org and a.ancestor = t.org
                and a.valid @> cast(:on as date) and a.known_until = 'infinity'))
            order by (select count(*) from org_ancestry up where up.descendant = t.org
                and up.valid @> cast(:on as date) and up.known_until = 'infinity') desc, t.number desc
            limit 1""";

    private final Projections projections;
    private final Jdbi jdbi;

    TemplateQueries(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<TemplateView> page(TemplateFilter filter, PageRequest page) {
        var list = new ListQuery<>(
                LIST,
                TemplateView.class,
                List.of(ListQuery.text("code"), ListQuery.id("id")),
                row -> Cursor.at(row.code(), row.id()));
        return projections.page(list, page, filter.filters());
    }

    Optional<TemplateView> find(UUID id) {
        return projections.one(TEMPLATES + " and t.id = :id", TemplateView.class, Map.of("id", id));
    }

    Optional<TemplateView> inForce(String code, String org, LocalDate on) {
        return projections.one(IN_FORCE, TemplateView.class, Filters.of("code", code, "org", org, "on", on));
    }

    /** The form of a template that was found. */
    String form(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select form from report_template where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }

    int versions(String code, String org) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(max(number), 0) from report_template where code = :code and org = :org")
                .bind("code", code)
                .bind("org", org)
                .mapTo(int.class)
                .one());
    }
}
