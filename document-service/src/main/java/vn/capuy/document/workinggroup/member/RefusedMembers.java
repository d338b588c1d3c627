package vn.capuy.document.workinggroup.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a member is told to the auditors of the committee that founded the body. */
@ApplicationScoped
class RefusedMembers implements RefusedSubject {
    private static final String FOUNDER = """
            select coalesce(c.founded_by, g.founded_by) from group_member m
            left join steering_committee c on c.id = m.committee left join working_group g on g.id = m.working_group
            where m.id = :id""";

    private final Jdbi jdbi;

    RefusedMembers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return GroupMemberService.SUBJECT;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FOUNDER).bind("id", id).mapTo(String.class).findOne());
    }
}
