package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.list.Projections;

/** Reads who works on a task that the caller sees. */
@ApplicationScoped
class CollaboratorQueries {
    private static final String ALL = """
            select c.id, c.organisation, %s as organisation_name, c.member, c.member_name, c.joined_on, c.recorded_at,
              c.recorded_by, c.voided_at, c.void_reason
            from task_collaborator c join org_unit u on u.code = c.organisation
            where c.task = :task\s""".formatted(Projections.named("u.name"));

    private final Projections projections;

    CollaboratorQueries(Projections projections) {
        this.projections = projections;
    }

    /** By the day on which they came; voided ones too. */
    List<CollaboratorView> all(UUID task) {
        return projections.all(ALL + "order by c.joined_on, c.id", CollaboratorView.class, Map.of("task", task));
    }

    List<CollaboratorView> standing(UUID task) {
        return projections.all(
                ALL + "and c.voided_at is null order by c.joined_on, c.id",
                CollaboratorView.class,
                Map.of("task", task));
    }
}
