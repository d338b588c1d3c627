package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a case is told to the auditors of its lead body. */
@ApplicationScoped
class RefusedCases implements RefusedSubject {
    private final Jdbi jdbi;

    RefusedCases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return CaseService.JOURNAL_TYPE;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select lead_body from inspection_case where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
