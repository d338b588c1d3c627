package vn.capuy.report.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;
import vn.capuy.report.seal.SealedContent;

/**
 * The targets of a seal's organisation as they were known at the seal's moment. A figure is set against the target of the
 * shortest period that holds the seal's: of a year by the year's, of half a term by the term's.
 */
@ApplicationScoped
class SealTargets {
    private static final String KNOWN = """
            select distinct on (code) code, direction, value, to_day as "to" from target
            where org = :org and from_day <= :from and to_day >= :to
              and recorded_at <= :knownAt and (voided_at is null or voided_at > :knownAt)
            order by code, to_day - from_day, from_day desc""";

    private final Jdbi jdbi;

    SealTargets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By the code of the figure. */
    Map<String, SealTarget> of(SealedContent seal) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN)
                .bind("org", seal.org())
                .bind("from", seal.from())
                .bind("to", seal.to())
                .bind("knownAt", seal.knownAt().atOffset(ZoneOffset.UTC))
                .map(Rows.of(SealTarget.class))
                .collect(Collectors.toMap(SealTarget::code, Function.identity())));
    }
}
