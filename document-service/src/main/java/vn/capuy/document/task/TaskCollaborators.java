package vn.capuy.document.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who works on tasks, for writing. */
@ApplicationScoped
class TaskCollaborators implements PanacheRepositoryBase<TaskCollaborator, UUID> {}
