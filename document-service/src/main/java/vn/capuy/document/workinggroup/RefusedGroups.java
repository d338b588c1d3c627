package vn.capuy.document.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a working group is told to the auditors of the committee that founded it. */
@ApplicationScoped
class RefusedGroups implements RefusedSubject {
    private static final String FOUNDER = """
            select founded_by from working_group where id = :id""";

    private final Jdbi jdbi;

    RefusedGroups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return WorkingGroupService.SUBJECT;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FOUNDER).bind("id", id).mapTo(String.class).findOne());
    }
}
