package vn.capuy.document.type.symbol;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.type.SigningBody;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** The symbols of issuers, for entering, listing and asking. Those of units outside the caller's scope do not exist for him. */
@ApplicationScoped
public class IssuerSymbols implements PanacheRepositoryBase<IssuerSymbolEntry, UUID> {
    private static final String SYMBOL = """
            select * from (select s.id, s.unit, %s as unit_name, s.signing_body, s.symbol, s.series,
              s.holds_from as valid_from, case when s.voided_at is null then lead(s.holds_from) over (
                partition by s.unit, s.signing_body, s.voided_at is null
                order by s.holds_from, s.recorded_at nulls first) end as valid_until,
              s.citation as document, s.article, s.certainty, s.recorded_at, s.recorded_by, s.voided_at, s.void_reason,
              s.version, coalesce(s.unit, '') as unit_order, coalesce(s.signing_body, '') as body_order
            from issuer_symbol s left join org_unit u on u.code = s.unit
            where s.unit is null or %s) line""".formatted(Projections.named("u.name"), Organisation.withinScope("s.unit"));

    private static final ListQuery<IssuerSymbolView> LIST = new ListQuery<>(
            SYMBOL + " where (:voided or voided_at is null) and " + Projections.equal("unit", "unit") + """
             and (cast(:onDay as date) is null or (voided_at is null and valid_from <= :onDay
              and (valid_until is null or valid_until > :onDay)))""",
            IssuerSymbolView.class,
            List.of(
                    ListQuery.text("unit_order"),
                    ListQuery.text("body_order"),
                    ListQuery.date("valid_from"),
                    ListQuery.id("id")),
            row -> Cursor.at(
                    row.unit() == null ? "" : row.unit(),
                    row.signingBody() == null ? "" : row.signingBody(),
                    row.validFrom(),
                    row.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    IssuerSymbols(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    /** Who signs what he issues on a day. */
    public record Signing(String issuer, SigningBody body, LocalDate day) {}

    /**
     * The symbol that is written behind the number.
     *
     * @param symbol null where the issuer has none
     * @param series the one series of all types; null where each type has its own
     */
    public record Sign(String symbol, String series) {
        public static final Sign NONE = new Sign(null, null);
    }

    /** For many at once, as imports ask. */
    public Function<Signing, Sign> on(Set<Signing> wanted) {
        List<Signing> asked = List.copyOf(wanted);
        var found = new HashMap<Signing, Sign>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select w.issuer, w.body, w.day, g.symbol, g.series
                        from unnest(:issuers, :bodies, cast(:days as date[])) as w (issuer, body, day)
                        cross join lateral issuer_sign(w.issuer, w.body, w.day) g""")
                .bindArray(
                        "issuers",
                        String.class,
                        asked.stream().map(Signing::issuer).toList())
                .bindArray(
                        "bodies",
                        String.class,
                        asked.stream().map(each -> each.body().name()).toList())
                .bindArray(
                        "days",
                        String.class,
                        asked.stream().map(each -> each.day().toString()).toList())
                .map((row, context) -> found.put(
                        new Signing(
                                row.getString("issuer"),
                                SigningBody.valueOf(row.getString("body")),
                                row.getObject("day", LocalDate.class)),
                        new Sign(row.getString("symbol"), row.getString("series"))))
                .list());
        return signing -> found.getOrDefault(signing, Sign.NONE);
    }

    Page<IssuerSymbolView> page(String unit, LocalDate onDay, boolean includeVoided, PageRequest page) {
        return projections.page(LIST, page, Filters.of("unit", unit, "onDay", onDay, "voided", includeVoided));
    }

    IssuerSymbolView find(UUID id) {
        return projections
                .one(SYMBOL + " where id = :id", IssuerSymbolView.class, Map.of("id", id))
                .orElseThrow(ProblemException::notFound);
    }
}
