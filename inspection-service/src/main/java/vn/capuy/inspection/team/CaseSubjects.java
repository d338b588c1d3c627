package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** What is named in a case, as the rules on its team need it. */
@ApplicationScoped
class CaseSubjects {
    private final Jdbi jdbi;

    CaseSubjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param member his code; null for an organisation */
    public record Named(UUID id, String organisation, String member, Instant recordedAt) {}

    List<Named> of(UUID caseId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, organisation, member, recorded_at from case_subject where case_id = :case order by id")
                .bind("case", caseId)
                .map(Rows.of(Named.class))
                .list());
    }

    static TeamConflicts.Looked looked(List<Named> subjects) {
        Set<String> members =
                subjects.stream().map(Named::member).filter(Objects::nonNull).collect(Collectors.toSet());
        return new TeamConflicts.Looked(
                members, subjects.stream().map(Named::organisation).collect(Collectors.toSet()));
    }
}
