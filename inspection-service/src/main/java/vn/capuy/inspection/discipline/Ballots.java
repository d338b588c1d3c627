package vn.capuy.inspection.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.inspection.discipline.rules.SecretBallot;
import vn.capuy.inspection.discipline.rules.Standing;
import vn.capuy.kernel.ballot.Accumulation;
import vn.capuy.platform.list.Projections;

/** The ballots on discipline files, oldest first. */
@ApplicationScoped
class Ballots implements PanacheRepositoryBase<DisciplineBallot, UUID> {
    private static final String OF = """
            select id, body, decides, held_on, summoned, exempt_absent, present, issued, returned, valid, expulsion,
              dissolution, removal, warning, reprimand, gives, recorded_at, recorded_by, voided_at, void_reason, version
            from discipline_ballot where discipline = :discipline order by held_on, id""";

    private final Projections projections;

    Ballots(Projections projections) {
        this.projections = projections;
    }

    /** A row of the table. */
    public record Row(
            UUID id,
            String body,
            boolean decides,
            LocalDate heldOn,
            int summoned,
            int exemptAbsent,
            int present,
            int issued,
            int returned,
            int valid,
            int expulsion,
            int dissolution,
            int removal,
            int warning,
            int reprimand,
            Form gives,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            long version) {
        BallotView view(Standing subject) {
            int base = summoned - exemptAbsent;
            Accumulation<Form> counted = SecretBallot.count(
                    subject,
                    new BallotVotes(expulsion, dissolution, removal, warning, reprimand).byForm(),
                    base,
                    heldOn);
            return new BallotView(
                    id,
                    body,
                    decides,
                    heldOn,
                    summoned,
                    exemptAbsent,
                    present,
                    issued,
                    returned,
                    valid,
                    base,
                    gives,
                    counted.accumulated(),
                    BallotView.Tally.of(counted),
                    recordedAt,
                    recordedBy,
                    voidedAt,
                    voidReason,
                    version);
        }
    }

    List<Row> of(UUID discipline) {
        return projections.all(OF, Row.class, Map.of("discipline", discipline));
    }

    /** The ballot by which the deciding body decides: its last one. */
    static Optional<Row> deciding(List<Row> ballots) {
        return ballots.stream()
                .filter(each -> each.decides() && each.voidedAt() == null)
                .max(Comparator.comparing(Row::heldOn));
    }

    /** Whether a body below voted on a proposal. */
    static boolean proposed(List<Row> ballots) {
        return ballots.stream().anyMatch(each -> !each.decides() && each.voidedAt() == null);
    }
}
