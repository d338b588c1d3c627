package vn.capuy.document.workinggroup.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a group's task is told to the auditors of the committee that assigned it. */
@ApplicationScoped
class RefusedTasks implements RefusedSubject {
    private static final String FOUNDER = """
            select t.assigned_by from task_group x join task t on t.id = x.task where x.id = :id""";

    private final Jdbi jdbi;

    RefusedTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return GroupTaskService.SUBJECT;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FOUNDER).bind("id", id).mapTo(String.class).findOne());
    }
}
