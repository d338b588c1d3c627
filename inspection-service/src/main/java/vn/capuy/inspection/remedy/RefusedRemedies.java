package vn.capuy.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a remedy is told to the auditors of the lead body of its case. */
@ApplicationScoped
class RefusedRemedies implements RefusedSubject {
    private final Jdbi jdbi;

    RefusedRemedies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return "remedy";
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.lead_body from remedy r join inspection_case c on c.id = r.case_id where r.id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
