package vn.capuy.document.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.secrecy.rules.SecrecyRules;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.limit.LimitSource;
import vn.capuy.platform.sql.Rows;

/**
 * Thời hạn bảo vệ bí mật nhà nước, in years by level. The database has them, for it sets the day of opening in the statement
 * that enters a document.
 */
@ApplicationScoped
class SecrecyPeriods implements LimitSource {
    private final Jdbi jdbi;

    SecrecyPeriods(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A row of the table of periods. */
    public record Row(LocalDate holdsFrom, int years, String document, String article, Certainty certainty) {}

    @Override
    public List<DatedLimit<?>> limits() {
        var limits = new ArrayList<DatedLimit<?>>();
        for (Clearance level : Clearance.values()) {
            if (level != Clearance.NONE) {
                limits.add(of(level));
            }
        }
        limits.add(SecrecyRules.NOTICE);
        return limits;
    }

    /** The periods of a level that the service brings, without those entered since. */
    DatedLimit<Integer> of(Clearance level) {
        DatedLimit<Integer> limit = DatedLimit.of(name(level), "years");
        for (Row row : rows(level)) {
            var citation = new Citation(row.document(), row.article(), row.certainty());
            limit = limit.from(row.holdsFrom(), row.years(), citation);
        }
        return limit;
    }

    private static String name(Clearance level) {
        return "secrecy." + level.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-years";
    }

    private List<Row> rows(Clearance level) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select holds_from, years, document, article, certainty from secrecy_period
                        where level = :level order by holds_from""")
                .bind("level", level.name())
                .map(Rows.of(Row.class))
                .list());
    }
}
