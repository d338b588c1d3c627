package vn.capuy.inspection.discipline.authority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.AuthorityMatrix;
import vn.capuy.inspection.discipline.rules.AuthorityMatrix.Cell;
import vn.capuy.inspection.discipline.rules.DecidingBody;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.sql.Rows;

/** The matrix of authority as it is known now: built in, and entered since. */
@ApplicationScoped
public class Authorities implements PanacheRepositoryBase<AuthorityVersion, UUID> {
    private static final String ENTERED = """
            select id, body, subject_kind, form, holds_from, may_decide, document, article, certainty, recorded_at,
              recorded_by, voided_at, void_reason, version
            from discipline_authority order by body, subject_kind, form, holds_from, recorded_at""";

    private final Jdbi jdbi;

    Authorities(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An answer as it was entered. */
    public record Entered(
            UUID id,
            DecidingBody body,
            SubjectKind subjectKind,
            Form form,
            LocalDate holdsFrom,
            boolean mayDecide,
            String document,
            String article,
            Certainty certainty,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            long version) {
        boolean answers(Cell cell) {
            return body == cell.body()
                    && form == cell.form()
                    && (subjectKind == SubjectKind.ORGANISATION) == cell.onOrganisation();
        }

        DatedLimit.Version<Boolean> dated() {
            return new DatedLimit.Version<>(holdsFrom, mayDecide, new Citation(document, article, certainty));
        }
    }

    /** Whether the body may decide, and where it stands; empty for a day before all that is known. */
    public Optional<DatedLimit.Version<Boolean>> on(Cell cell, LocalDate day) {
        DatedLimit<Boolean> known = AuthorityMatrix.builtIn(cell)
                .amendedBy(entered().stream()
                        .filter(each -> each.voidedAt() == null && each.answers(cell))
                        .map(Entered::dated)
                        .toList());
        return known.holdsOn(day) ? Optional.of(known.versionOn(day)) : Optional.empty();
    }

    /** All that was ever entered. */
    List<Entered> entered() {
        return jdbi.withHandle(handle ->
                handle.createQuery(ENTERED).map(Rows.of(Entered.class)).list());
    }
}
