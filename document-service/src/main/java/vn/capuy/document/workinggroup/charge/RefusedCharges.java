package vn.capuy.document.workinggroup.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a charge is told to the auditors of the committee that founded the group. */
@ApplicationScoped
class RefusedCharges implements RefusedSubject {
    private static final String FOUNDER = """
            select g.founded_by from working_group_charge c join working_group g on g.id = c.working_group where c.id = :id""";

    private final Jdbi jdbi;

    RefusedCharges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return ChargeService.SUBJECT;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FOUNDER).bind("id", id).mapTo(String.class).findOne());
    }
}
