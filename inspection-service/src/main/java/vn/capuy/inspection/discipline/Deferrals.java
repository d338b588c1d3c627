package vn.capuy.inspection.discipline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** On what grounds and for which days files were put off. */
@ApplicationScoped
class Deferrals {
    private static final String ADD = """
            insert into discipline_deferral
              (id, discipline, ground, from_on, until_on, evidence, recorded_at, recorded_by, version)
            values (:id, :discipline, :ground, :from, :until, :evidence, :at, :by, 0)""";

    private static final String END = """
            update discipline_deferral set until_on = :last, version = version + 1
            where discipline = :discipline and from_on <= :last and (until_on is null or until_on > :last)""";

    private static final String OF = """
            select id, ground, from_on, until_on, evidence, recorded_at, recorded_by from discipline_deferral
            where discipline = :discipline order by from_on, id""";

    private final Jdbi jdbi;
    private final Projections projections;

    Deferrals(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** A deferral as it is shown; both days are included, and the last is null while it is not known. */
    @Schema(name = "DisciplineDeferral")
    public record Deferral(
            UUID id,
            DeferralGround ground,
            LocalDate fromOn,
            LocalDate untilOn,
            String evidence,
            Instant recordedAt,
            String recordedBy) {
        boolean covers(LocalDate day) {
            return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
        }
    }

    void add(UUID discipline, DeferralRequest asked, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("discipline", discipline)
                .bind("ground", asked.ground().name())
                .bind("from", asked.from())
                .bind("until", asked.until())
                .bind("evidence", asked.evidence().strip())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    /** From the day on nothing defers the file any more. */
    void endBefore(UUID discipline, LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate(END)
                .bind("discipline", discipline)
                .bind("last", day.minusDays(1))
                .execute());
    }

    List<Deferral> of(UUID discipline) {
        return projections.all(OF, Deferral.class, Map.of("discipline", discipline));
    }
}
