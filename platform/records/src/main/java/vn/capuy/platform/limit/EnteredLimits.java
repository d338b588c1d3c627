package vn.capuy.platform.limit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.platform.sql.Rows;

/** The figures as they are known now: asked of the database each time, so that all instances rule alike. */
@ApplicationScoped
public class EnteredLimits implements Limits, PanacheRepositoryBase<LimitVersion, UUID> {
    private final Jdbi jdbi;

    EnteredLimits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A version as it was entered. */
    public record Entered(
            UUID id,
            String name,
            LocalDate holdsFrom,
            BigDecimal figure,
            String document,
            String article,
            Certainty certainty,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            long version) {
        Citation citation() {
            return new Citation(document, article, certainty);
        }
    }

    @Override
    public <T> DatedLimit<T> of(DatedLimit<T> builtIn) {
        return amended(builtIn, entered(builtIn.name()));
    }

    /** All figures as they are known now, by one statement: for what measures by many limits at once. */
    public Limits known() {
        Map<String, List<Entered>> known = entered().stream().collect(Collectors.groupingBy(Entered::name));
        return new Limits() {
            @Override
            public <T> DatedLimit<T> of(DatedLimit<T> builtIn) {
                return amended(builtIn, known.getOrDefault(builtIn.name(), List.of()));
            }
        };
    }

    private static <T> DatedLimit<T> amended(DatedLimit<T> builtIn, List<Entered> entered) {
        return builtIn.amendedBy(entered.stream()
                .filter(each -> each.voidedAt() == null)
                .map(each ->
                        new DatedLimit.Version<>(each.holdsFrom(), Figure.of(builtIn, each.figure()), each.citation()))
                .toList());
    }

    /** All that was ever entered for one limit, by day. */
    List<Entered> entered(String name) {
        return read("where name = :name", name);
    }

    /** All that was ever entered, by limit and day. */
    List<Entered> entered() {
        return read("", null);
    }

    private List<Entered> read(String where, String name) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("""
                    select id, name, holds_from, figure, document, article, certainty, recorded_at, recorded_by,
                      voided_at, void_reason, version
                    from limit_version %s order by name, holds_from, recorded_at""".formatted(where));
            return (name == null ? query : query.bind("name", name))
                    .map(Rows.of(Entered.class))
                    .list();
        });
    }
}
